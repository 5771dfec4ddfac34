// The form. Everything that a giver decides and everything that they should know before sending is on
// this one page. The questions of the chosen kind show themselves by style alone; an old browser shows
// those of every kind, each under its own heading.
import type { Asked } from '../../directory/asked/asked.sql.ts'
import type { GuidingQuestion } from '../../directory/questions.sql.ts'
import { to } from '../../paths.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, Select, TextArea, TextField } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Details, Notice } from '../../web/parts.tsx'
import { Danger } from '../../lanes/pages/danger.tsx'
import { kinds, longest, speakers, type Kind } from '../case.ts'
import { answerField, type FormValues } from '../form-values.ts'
import type { Told } from '../guess/guess.ts'
import type { PromiseWords } from '../promise/promise.ts'
import { BeforeSending } from './before-sending.tsx'
import { WarningNotice } from '../warning/notice.tsx'
import type { Warning } from '../warning/warning.ts'
import { Trap } from './trap.tsx'

export type FormPageProps = {
  frame: PageFrame
  values: FormValues
  problems: Problem[]
  token: string
  /** The chosen service and place in words; null when the topic is open. */
  topic: string | null
  questions: GuidingQuestion[]
  /** In words: to whom it goes when the handler may read it, and when only a supervisor may. Null: the coordinator. */
  recipients: { handler: string | null; supervisor: string | null; sameForBoth: boolean }
  /** What the channel of this topic promises; null where nobody has written it. */
  promise: PromiseWords | null
  lineId: string | null
  dueOn: Day
  days: number
  /** Where kinds of feedback differ. */
  byKind: { kind: Kind; dueOn: Day; days: number }[]
  notAComplaint: string
  urgentHelp: string
  /** Opened by the link of a response test. */
  timing: { drill: boolean } | null
  /** What was asked on the front page, and led here. */
  asked: Asked | null
  today: Day
  /** What was typed may tell of danger. */
  danger: boolean
  /** What in the text would tell who somebody is, where the giver is told of it before it is sent. */
  warning?: Warning | undefined
  /** They were about to choose when it opens. */
  sealing: boolean
  /** Somebody pressed Enter in a field: they should not take the page for a confirmation. */
  notSent: boolean
  /** Between which may be chosen; none where it changes nothing. */
  municipalities: { id: string; name: string }[]
  /** It is told to whom it goes now that a municipality was chosen. */
  goesTo: boolean
  /** Whether somebody could guess who wrote, from the topic; null where it is open. */
  guess: Told | null
  /** The unit was just left out, so that guessing is harder. */
  unitLeft: boolean
  /** They came by a paper that is out of date. */
  ended: boolean
}

export function FormPage(props: FormPageProps) {
  const { frame, values, problems, token, topic, recipients: { handler, supervisor, sameForBoth } } = props
  const { t, language } = frame
  const { form } = t.feedback
  // Nobody is led to believe that it goes past the one person who would read it either way.
  const pastWorkers = sameForBoth ? form.readerSupervisorSame : form.readerSupervisorHint
  const danger = props.danger && <Danger t={t} help={props.urgentHelp} />
  return (
    <PublicPage frame={frame} title={form.title} problems={problems} switchForm="feedback" leave="feedback" scripts={[`writing-${frame.language}`]}>
      <form id="feedback" class="feedback stack" method="post" action={to('form', language)} autocomplete="off" novalidate>
        <h1>{form.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {props.warning && <WarningNotice frame={frame} warning={props.warning} publish={values.publish === 'true'} hasContact {...(props.sealing ? { send: 'seal', words: { ...t.sendingWarned, asItIs: t.sealed.choose } } : { send: 'send' })}>{danger}</WarningNotice>}
        {!props.warning && danger}
        {props.notSent && <div role="status" tabindex={-1} autofocus><Notice tone="info">{form.notSent}</Notice></div>}
        {props.unitLeft && <div role="status" tabindex={-1} autofocus><Notice tone="info">{fill(t.guess.left, { topic: topic ?? form.aboutUnknown })} {whoGetsIt(props)} {form.notSent}</Notice></div>}
        {props.ended && <Notice tone="info">{t.codes.ended}</Notice>}
        <Hidden name="token" value={token} />
        {props.timing?.drill && <Notice tone="warning" title={t.responseTests.drillTitle}>{t.responseTests.drillForm}</Notice>}
        {(['line', 'service', 'unit', 'timing', 'entry', 'asked', 'warned'] as const).map((name) => values[name] && <Hidden name={name} value={values[name]} />)}
        <div class="topic">
          <p><strong>{form.about}:</strong> {topic ?? form.aboutUnknown}</p>
          <Button look="quiet" name="step" value="change-topic">{form.change}<span class="visually-hidden"> {form.about}. {form.changeHint}</span></Button>
        </div>
        <Municipality {...props} />
        <Radios
          name="kind" legend={form.kind} look="cards" value={values.kind}
          options={(values.kind === 'correction' ? ['correction' as const, ...kinds] : kinds).map((kind) => ({ value: kind, label: t.feedback.kinds[kind].name, hint: t.feedback.kinds[kind].about, icon: kind }))}
        />
        <Words {...props} />
        <Radios
          name="reader" legend={form.reader} hint={form.readerNote} value={values.reader || 'handler'}
          options={[
            { value: 'handler', label: form.readerHandler, hint: handler ? fill(form.readerHandlerHint, { person: handler }) : form.openHandler },
            { value: 'supervisor', label: form.readerSupervisor, hint: supervisor ? fill(pastWorkers, { person: supervisor, change: form.change, unknown: t.feedback.topic.unknown }) : form.openSupervisor },
          ]}
        />
        <Checkbox name="aboutWorker" label={t.routing.form.aboutWorker} hint={t.routing.form.aboutWorkerHint} checked={values.aboutWorker} />
        <Radios
          name="publish" legend={form.publish} hint={form.publishHint} value={values.publish || 'false'}
          options={[
            { value: 'false', label: form.publishNo },
            { value: 'true', label: form.publishYes, hint: form.publishYesHint },
          ]}
        />
        {props.timing && !props.timing.drill && (
          <Checkbox name="timingAllowed" label={t.responseTests.consent} hint={t.responseTests.consentHint} checked={values.timingAllowed} />
        )}
        <AboutYou {...props} />
        <BeforeSending {...props} />
        <Trap />
        {props.sealing
          ? <p class="buttons"><Button name="step" value="seal" icon="forward">{t.sealed.choose}</Button><Button look="quiet" name="step" value="send">{form.send}</Button></p>
          : <p class="buttons"><Button name="step" value="send" icon="forward">{form.send}</Button><Button look="quiet" name="step" value="seal">{t.sealed.choose}</Button></p>}
      </form>
    </PublicPage>
  )
}

/** As the giver has chosen by now, who may read it. */
function whoGetsIt({ frame, values, recipients: { handler, supervisor } }: Pick<FormPageProps, 'frame' | 'values' | 'recipients'>): string {
  const { form } = frame.t.feedback
  const [person, open] = values.reader === 'supervisor' || values.aboutWorker ? [supervisor, form.openSupervisor] : [handler, form.openHandler]
  return person ? fill(form.readerHandlerHint, { person }) : open
}

/** Carried along where it is not asked, so that it is there still if the topic is changed back. */
function Municipality(props: FormPageProps) {
  const { frame, values, municipalities, goesTo } = props
  const { feedback: { form }, routing: { municipality: words } } = frame.t
  if (!municipalities.length) return values.municipality ? <Hidden name="municipality" value={values.municipality} /> : null
  const chosen = municipalities.find(({ id }) => id === values.municipality)
  return (
    <div class="stack">
      <Hidden name="municipalityShown" value={chosen?.id ?? ''} />
      <Select name="municipality" label={words.label} hint={words.hint} empty={words.none} value={chosen?.id ?? ''} options={municipalities.map(({ id, name }) => ({ value: id, label: name }))} />
      <p><Button look="secondary" name="step" value="municipality">{words.look}</Button></p>
      {goesTo && <div role="status" tabindex={-1} autofocus><Notice tone="info">{whoGetsIt(props)} {form.notSent}</Notice></div>}
    </div>
  )
}

/** What is asked about the matter: on the giver's own page, and at the desk where somebody writes down what a giver says. */
export function Words({ frame, values, questions, asked, today, urgentHelp, danger }: Pick<FormPageProps, 'frame' | 'values' | 'questions' | 'asked' | 'today' | 'urgentHelp' | 'danger'>) {
  const { t, language } = frame
  const { form } = t.feedback
  const typed = new Map(values.answers)
  return (
    <fieldset class="words">
      <legend>{form.questionsTitle}</legend>
      <p class="hint">{form.questionsHint}</p>
      {asked && (
        <TextArea
          name={answerField(asked.id)} rows={4} value={typed.get(asked.id)}
          label={<>{t.asked.form.legend}: <span lang={shownLanguage(asked.question, language)}>{inLanguage(asked.question, language)}</span></>}
          hint={today > asked.lastOn ? t.asked.form.over : asked.hint ? inLanguage(asked.hint, language) : undefined}
        />
      )}
      {kinds.map((kind) => (
        <div class={`questions questions-${kind}`}>
          <p class="if-kind">{fill(form.ifKind, { kind: t.feedback.kinds[kind].name })}</p>
          {questions.filter((question) => question.kind === kind).map((question) => (
            <TextArea
              name={answerField(question.id)} rows={3} value={typed.get(question.id)} placeholder=" "
              label={<span lang={shownLanguage(question.question, language)}>{inLanguage(question.question, language)}</span>}
              hint={question.hint ? inLanguage(question.hint, language) : undefined}
            />
          ))}
        </div>
      ))}
      <TextArea name="text" label={form.open} hint={form.openHint} value={values.text} rows={5} />
      <div id="danger" role="status" />
      {!danger && <template id="danger-notice"><Danger t={t} help={urgentHelp} /></template>}
    </fieldset>
  )
}

function AboutYou({ frame, values, problems, warning }: FormPageProps) {
  const { form } = frame.t.feedback
  const filled = values.speaker || values.pseudonym || values.contact || warning?.kinds.some((kind) => kind === 'phone' || kind === 'email') || problems.some(({ field }) => ['speaker', 'pseudonym', 'contact'].includes(field))
  return (
    <Details summary={form.more} open={Boolean(filled)}>
      <p class="hint">{form.moreHint}</p>
      <Radios
        name="speaker" legend={form.speaker} value={values.speaker}
        options={[{ value: '', label: form.speakers.none }, ...speakers.map((speaker) => ({ value: speaker, label: form.speakers[speaker] }))]}
      />
      <TextField name="pseudonym" label={form.pseudonym} hint={form.pseudonymHint} value={values.pseudonym} maxLength={longest.pseudonym * 4} optional />
      <TextField name="contact" label={form.contact} hint={form.contactHint} value={values.contact} inputMode="email" autocapitalize="none" spellcheck={false} optional />
      <Checkbox name="contactShared" label={form.contactShared} hint={form.contactSharedHint} checked={values.contactShared} />
    </Details>
  )
}
