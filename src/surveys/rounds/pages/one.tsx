// One round at the desk: what is promised, as respondents see it, and what can be done with it where it stands.
import type { JSX } from 'preact'
import type { NamedDay } from '../../../days/for-surveys.ts'
import { dayPath } from '../../../day-paths.ts'
import { desk } from '../../../paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Day } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Notice } from '../../../web/parts.tsx'
import { HeldCard } from '../../elsewhere/pages/held-card.tsx'
import { promiseStates } from '../../promise.ts'
import type { Survey, SurveyVersion } from '../../surveys.sql.ts'
import { AskedInTongues, TonguesAtGate } from '../../tongues/pages/at-round.tsx'
import type { InTongue } from '../../tongues/ready.ts'
import type { Tongue } from '../../tongues/tongue.ts'
import type { Refusal } from '../gate.ts'
import type { Band } from '../reach.ts'
import { stateOf } from '../state.ts'
import { Follow, type FollowProps } from './follow.tsx'
import { Gate } from './gate.tsx'
import { StateTag, daysOf } from './list.tsx'
import { PromiseKept, SurveyPromise } from './promise-words.tsx'
import { WaysIn } from './ways-in.tsx'
import { WhileOpen } from './while-open.tsx'

export type RoundProps = FollowProps & {
  actor: Actor; survey: Survey; version: SurveyVersion | null; refused: readonly Refusal[]; seen: string; reach: { band: Band; on: Day } | null
  /** The feedback day whose promise it is. */
  ofDay: NamedDay | null
  problems: Problem[]; changed: boolean; done: string | null; today: Day
  /** How far it has been put into further languages before it opens; and in which it was asked. */
  tongues: InTongue[]
  askedIn: Tongue[]
  /** They supervise a unit of the round, and read what was left for it. */
  readsFew: boolean
}

export function RoundPage(props: RoundProps): JSX.Element {
  const { frame, actor, survey, version, round, refused, seen, mayAsk, problems, changed, done, today } = props
  const { t, language } = frame
  const { one: words, list, promise } = t.surveyRounds
  const state = stateOf(round, today)
  const name = inLanguage(survey.name, language)
  return (
    <DeskPage frame={frame} title={`${name}, ${daysOf(round, frame)}`} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: list.all }, { href: surveyPath(survey.id), label: name }, { href: surveyPath(survey.id, '/rounds'), label: list.title }]} />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {changed && <div role="alert"><Notice tone="warning">{words.changed}</Notice></div>}
        <h1>{name}</h1>
        <p><strong>{daysOf(round, frame)}</strong> <StateTag {...{ round, frame, today }} /> <span class="hint">{t.surveyRounds.ways[round.way]}</span></p>
        {props.ofDay && <Notice tone="info"><p>{fill(t.dayAsked.promise.ofRound, { name: inLanguage(props.ofDay.name, language) })} <a href={dayPath(props.ofDay.id)}>{t.dayAsked.promise.backToDay}</a></p></Notice>}
        {['ahead', 'open', 'over'].includes(state) && <WhileOpen {...props} />}
        {state === 'open' && mayAsk && <WaysIn frame={frame} round={round} />}
        {round.way === 'elsewhere' && <HeldCard frame={frame} round={round} over={mayAsk && ['over', 'closed'].includes(state)} open={state === 'ahead' || state === 'open'} />}
        {state === 'withdrawn' && <Notice tone="info">{words.withdrawn}</Notice>}
        {['open', 'over', 'closed'].includes(state) && <PromiseKept states={promiseStates(round, today)} frame={frame} />}
        {state === 'closed' && <Follow {...props} />}
        {state === 'closed' && props.readsFew && !props.came && <p><a href={roundPath(round.id, '/unit')}>{words.forUnit}</a></p>}
        <Card title={state === 'draft' ? words.asShown : promise.title}>
          {version && <p>{plural(words.questions, version.questions.length, language)} <a href={surveyPath(survey.id)}>{words.toQuestions}</a></p>}
          <SurveyPromise round={round} ofUnit={survey.unitId !== null} frame={frame} />
          <AskedInTongues frame={frame} askedIn={props.askedIn} />
        </Card>
        {state === 'draft' && mayAsk && <TonguesAtGate frame={frame} surveyId={survey.id} tongues={props.tongues} />}
        {state === 'draft' && mayAsk && <Gate {...{ frame, refused, seen }} id={round.id} surveyId={survey.id} />}
        {state === 'draft' && mayAsk && <p><a href={roundPath(round.id, '/throw-away')}>{t.surveyDrafts.throwAway.round.link}</a></p>}
      </div>
    </DeskPage>
  )
}
