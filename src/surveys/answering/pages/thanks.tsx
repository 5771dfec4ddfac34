// After sending: what happens next and by when, and each text once more, to be sent on as feedback that is answered.
import type { JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { to } from '../../../paths.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { Question } from '../../question.ts'
import { Said } from './controls.tsx'
import { nameOf } from './form.tsx'

export type SendOn = { texts: { question: Question; text: string }[]; line: string; unit: string }

type Props = {
  frame: PageFrame
  survey: Survey
  round: Round
  sendOn: SendOn
  danger: string | null
  /** It had been sent before. */
  before: boolean
  /** With it the quick way out ends the visit. */
  token: string
  /** What was kept on their device goes. */
  keptHere: boolean
}

export function ThanksPage({ frame, survey, round, sendOn, danger, before, token, keptHere }: Props): JSX.Element {
  const { t, language } = frame
  const { thanks, first } = t.surveyAnswering
  const day = (of: Day) => longDay(of, language)
  return (
    <PublicPage frame={frame} title={thanks.title} sheets={['survey']} leave="sent" scripts={keptHere ? ['kept'] : []} noindex>
      <form id="sent" method="post" action={to('leave', language)} data-survey-sent={keptHere ? 'yes' : undefined}><Hidden name="token" value={token} /></form>
      <div class="stack">
        <h1>{thanks.title}</h1>
        {danger && <Danger t={t} help={danger} />}
        {before && <Notice tone="info">{thanks.before}</Notice>}
        <h2>{thanks.next}</h2>
        <ol class="next">
          <li>{thanks.wait}</li>
          <li>{fill(thanks.handled, { day: day(round.handledByOn), role: first.roles[round.handlerRole] })}</li>
          <li>{fill(thanks.results, { day: day(round.resultsByOn) })}</li>
          <li>{fill(thanks.changes, { day: day(round.changesByOn) })}</li>
        </ol>
        <p><a href={to('survey', language, { id: survey.id })}>{fill(thanks.where, { name: nameOf(survey, frame) })}</a></p>
        {sendOn.texts.length > 0 && (
          <>
            <h2>{thanks.texts}</h2>
            <p>{thanks.textsHint}</p>
            <Texts frame={frame} sendOn={sendOn} />
          </>
        )}
      </div>
    </PublicPage>
  )
}

/** Each on its way by POST: words that somebody wrote are in no address. */
export function Texts({ frame, sendOn: { texts, line, unit } }: { frame: PageFrame; sendOn: SendOn }): JSX.Element {
  const { t, language } = frame
  const { thanks } = t.surveyAnswering
  return (
    <>
      {texts.map(({ question, text }) => (
        <form method="post" action={to('form', language)} class="card stack" autocomplete="off">
          <p class="hint"><Said content={question.text} frame={frame} /></p>
          <blockquote class="typed" dir="auto">{text}</blockquote>
          <Hidden name="text" value={text} />
          {line && <Hidden name="line" value={line} />}
          {unit && <Hidden name="unit" value={unit} />}
          {/* A page of feedback that is shown and not sent. */}
          <p><Button look="secondary" name="step" value="from-survey">{thanks.sendOn}</Button></p>
          <p class="hint">{thanks.reads}</p>
        </form>
      ))}
    </>
  )
}
