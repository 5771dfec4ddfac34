// The page for whoever writes down what a giver says, by the keyboard from top to bottom: what to ask, what it is about, the giver's own words,
// and how the answer reaches them.
import type { JSX } from 'preact'
import type { GuidingQuestion } from '../../../directory/questions.sql.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { helpers } from '../../../surveys/entered.ts'
import type { Day } from '../../../text/dates.ts'
import { languageName, languages } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Details, Notice } from '../../../web/parts.tsx'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { kinds, longest, speakers } from '../../case.ts'
import { Words } from '../../pages/form.tsx'
import { WarningNotice } from '../../warning/notice.tsx'
import { warnedField } from '../../warning/told.ts'
import type { Warning } from '../../warning/warning.ts'
import { openTopic, type TopicChoice } from '../find-topic.ts'
import { answerWays, saidBy } from '../way.ts'
import type { Written } from '../written.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  values: Written
  problems: Problem[]
  token: string
  /** Every service and unit by its name, for the list under the field. */
  topics: TopicChoice[]
  /** What may be meant by what was typed. */
  offered: TopicChoice[]
  questions: GuidingQuestion[]
  today: Day
  urgentHelp: string
  danger: boolean
  warning: Warning | undefined
  done: boolean
}

export function WriteDownPage(props: Props): JSX.Element {
  const { frame, actor, values, problems, token, warning } = props
  const { t } = frame
  const { spoken: words, feedback: { form } } = t
  const danger = props.danger && <Danger t={t} help={props.urgentHelp} />
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="write-down" problems={problems} scripts={[`writing-${frame.language}`]} narrow>
      <form id="feedback" class="feedback stack" method="post" action={desk.writeDown} autocomplete="off" novalidate>
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {warning && <WarningNotice frame={frame} warning={warning} publish={values.publish === 'true'} hasContact send="look">{danger}</WarningNotice>}
        {!warning && danger}
        {props.done && <div role="status"><Notice tone="good">{words.done}</Notice></div>}
        <p class="lede">{words.lede}</p>
        <Details summary={words.prompts.title}><ul>{words.prompts.say.map((say) => <li>{say}</li>)}</ul></Details>
        <Hidden name="token" value={token} />
        {values.warned && <Hidden name={warnedField} value={values.warned} />}
        <Radios name="how" legend={words.how} value={values.how} look="row" options={saidBy.map((value) => ({ value, label: words.hows[value] }))} />
        <Topic {...props} />
        <Radios name="kind" legend={form.kind} look="cards" value={values.kind} options={kinds.map((kind) => ({ value: kind, label: t.feedback.kinds[kind].name, icon: kind }))} />
        <Words frame={frame} values={values} questions={props.questions} asked={null} today={props.today} urgentHelp={props.urgentHelp} danger={props.danger} />
        <Select name="language" label={words.language} value={values.language} width="medium" options={languages.map((one) => ({ value: one, label: languageName(one, frame.language) }))} />
        <Radios name="reader" legend={form.reader} value={values.reader || 'handler'} options={[{ value: 'handler', label: form.readerHandler }, { value: 'supervisor', label: form.readerSupervisor }]} />
        <Checkbox name="aboutWorker" label={t.routing.form.aboutWorker} checked={values.aboutWorker} />
        <Radios name="publish" legend={form.publish} hint={form.publishHint} value={values.publish || 'false'} options={[{ value: 'false', label: form.publishNo }, { value: 'true', label: form.publishYes, hint: form.publishYesHint }]} />
        <Giver {...props} />
        <Answer {...props} />
        <p><Button name="step" value="look" icon="forward">{words.look}</Button></p>
      </form>
    </DeskPage>
  )
}

/** A browser offers the names while one types; without a list any words do, and the page offers what they may mean. */
function Topic({ frame: { t }, values, topics, offered }: Props): JSX.Element {
  const { spoken: words } = t
  return (
    <>
      <TextField name="about" label={words.about} hint={words.aboutHint} value={values.about} list="topics" optional />
      <datalist id="topics">{topics.map(({ label }) => <option>{label}</option>)}</datalist>
      {offered.length > 0 && <Radios name="topic" legend={words.which} value="" options={[...offered, { value: openTopic, label: words.topicOpen }]} />}
    </>
  )
}

function Giver({ frame: { t }, values }: Props): JSX.Element {
  const { spoken: words, feedback: { form }, surveyAloud } = t
  return (
    <Card title={words.giver}>
      <div class="stack">
        <Radios name="speaker" legend={words.speaker} value={values.speaker} options={speakers.map((speaker) => ({ value: speaker, label: t.cases.one.speakers[speaker] }))} />
        <Radios name="helped" legend={words.helped} value={values.helped} options={helpers.map((value) => ({ value, label: surveyAloud.helpers[value] }))} />
        <TextField name="pseudonym" label={form.pseudonym} hint={words.pseudonymHint} value={values.pseudonym} maxLength={longest.pseudonym * 4} optional />
      </div>
    </Card>
  )
}

export function Answer({ frame: { t }, values }: Pick<Props, 'frame' | 'values'>): JSX.Element {
  const { spoken: words } = t
  return (
    <Card title={words.answer}>
      <div class="stack">
        <Radios name="answerBy" legend={words.answerBy} value={values.answerBy} options={answerWays.map((value) => ({ value, label: words.ways[value], hint: words.wayHints[value] }))} />
        <TextField name="number" label={words.number} hint={words.numberHint} value={values.number} type="tel" width="medium" optional />
        <TextArea name="address" label={words.address} hint={words.addressHint} value={values.address} rows={3} />
        <TextField name="mail" label={words.mail} hint={words.mailHint} value={values.mail} inputMode="email" autocapitalize="none" spellcheck={false} optional />
        <p class="hint">{words.kept}</p>
      </div>
    </Card>
  )
}
