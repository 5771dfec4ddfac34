// One thing that a council sent on: its words, the ways to take it up, and the way to say why not.
import type { JSX } from 'preact'
import { proposalPath } from '../../../council-paths.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk, improvementPath } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, Select, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice, Paragraphs } from '../../../web/parts.tsx'
import { Kept, writtenIn } from '../../pages/kept.tsx'
import type { Proposal } from '../send-on.ts'

type Props = {
  frame: PageFrame; actor: Actor; proposal: Proposal; values: FormValues; problems: Problem[]
  /** Somebody was quicker. */
  gone: boolean
  improvements: { id: string; title: Translated }[]; surveys: { id: string; name: Translated }[]
}

export function ProposalPage(props: Props): JSX.Element {
  const { frame, actor, proposal, values, problems, gone } = props
  const { t, language } = frame
  const { proposals: words, kinds, list } = t.panelChanges
  const { kind, state, panelName, panelLanguage, madeOn } = proposal
  const title = `${kinds[kind]}: ${inLanguage(panelName, language)}`
  const waits = state === 'waiting'
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="panels" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.panels, label: t.panels.title }, { href: proposalPath(), label: words.title }]} />
        {gone && <Notice tone="warning">{words.gone}</Notice>}
        {gone && <Kept frame={frame} words={writtenIn(Object.entries(values))} />}
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        <p class="hint">{fill(list.sentOn, { day: shortDay(madeOn, language) })}</p>
        <h2>{words.words}</h2>
        <blockquote class="stack tight" lang={panelLanguage}><Paragraphs text={proposal.words} /></blockquote>
        {!waits && <Answered {...props} />}
        {waits && <h2>{words.take}</h2>}
        {waits && kind === 'improvement' && <TakeImprovement {...props} />}
        {waits && kind === 'question' && <TakeQuestion {...props} />}
        {waits && kind === 'note' && (
          <form method="post" action={proposalPath(proposal.id)} class="stack" autocomplete="off" novalidate>
            <TextArea name="answer" label={words.noteAnswer} hint={words.noteHint} value={values['answer']} rows={4} optional />
            <p><Button name="step" value="note">{words.noteButton}</Button></p>
          </form>
        )}
        {waits && (
          <form method="post" action={proposalPath(proposal.id)} class="stack" autocomplete="off" novalidate>
            <h2>{words.refuseTitle}</h2>
            <TextArea name="why" label={words.why} hint={words.whyHint} value={values['why']} rows={4} />
            <p><Button name="step" value="refuse" look="secondary">{words.refuse}</Button></p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}

function Answered({ frame: { t, language }, proposal: { state, answer, answeredOn, improvementId, surveyId } }: Props): JSX.Element {
  const { proposals: words, list } = t.panelChanges
  return (
    <section class="stack tight">
      <h2>{words.came}</h2>
      {answer && <><p><strong>{state === 'refused' ? words.why : words.answer}</strong></p><Paragraphs text={answer} /></>}
      {improvementId && <p><a href={improvementPath(improvementId)}>{words.seeImprovement}</a></p>}
      {surveyId && <p><a href={surveyPath(surveyId)}>{words.seeSurvey}</a></p>}
      {answeredOn && <p class="hint">{fill(list.answeredOn, { day: shortDay(answeredOn, language) })}</p>}
    </section>
  )
}

function TakeImprovement({ frame: { t, language }, proposal, values, improvements, problems }: Props): JSX.Element {
  const { proposals: words, point } = t.panelChanges
  return (
    <>
      <p><a class="button primary" href={`${desk.newImprovement}?proposal=${proposal.id}`}>{words.write}</a></p>
      {improvements.length > 0 && (
        <Details summary={words.or} open={problems.some(({ field }) => field === 'improvement')}>
          <form method="post" action={proposalPath(proposal.id)} class="stack" autocomplete="off" novalidate>
            <Select name="improvement" label={point.joinField} value={values['improvement']} empty={t.common.chooseOne} options={improvements.map(({ id, title }) => ({ value: id, label: inLanguage(title, language) }))} />
            <p><Button name="step" value="join" look="secondary">{point.joinButton}</Button></p>
          </form>
        </Details>
      )}
    </>
  )
}

function TakeQuestion({ frame: { t, language }, proposal, values, surveys }: Props): JSX.Element {
  const { proposals: words, point } = t.panelChanges
  if (!surveys.length) return <p>{words.noSurveys} <a href={desk.newSurvey}>{words.makeSurvey}</a></p>
  return (
    <form method="post" action={proposalPath(proposal.id)} class="stack" autocomplete="off" novalidate>
      <Select name="survey" label={point.askField} value={values['survey']} empty={t.common.chooseOne} options={surveys.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} />
      <TranslatedFields name="question" legend={words.question} hint={words.questionHint} values={values} rows={2} />
      <p><Button name="step" value="ask">{point.askButton}</Button></p>
    </form>
  )
}
