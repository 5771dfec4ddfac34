// Each time that a survey was asked, is asked or will be: where it is, and what became of its promise.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import { promiseLines, promiseStates } from '../../promise.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { stateOf } from '../state.ts'
import { promiseTones } from './promise-words.tsx'

type Props = { frame: PageFrame; actor: Actor; survey: Survey; rounds: Round[]; mayAsk: boolean; today: Day; thrown: boolean }

export function RoundsPage({ frame, actor, survey, rounds, mayAsk, today, thrown }: Props): JSX.Element {
  const { t, language } = frame
  const { list: words, ways } = t.surveyRounds
  const ended = survey.endedOn !== null && survey.endedOn <= today
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: words.all }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]} />
        {thrown && <div role="status"><Notice tone="good">{t.surveyDrafts.throwAway.round.done}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {ended && <Notice tone="info">{words.ended}</Notice>}
        {mayAsk && !ended && (
          <div class="actions">
            <a class="button primary" href={surveyPath(survey.id, '/rounds/new')}>{words.add}</a>
            {rounds.length > 0 && <a class="button secondary" href={surveyPath(survey.id, '/rounds/new?copy=yes')}>{words.copy}</a>}
          </div>
        )}
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.round, words.head.state, words.head.way, words.head.promise]}
          rows={rounds.map((round) => ({ href: roundPath(round.id), title: daysOf(round, frame), cells: [<StateTag {...{ round, frame, today }} />, ways[round.way], <Kept {...{ round, frame, today }} />] }))}
        />
      </div>
    </DeskPage>
  )
}

export const daysOf = ({ firstOn, lastOn }: Pick<Round, 'firstOn' | 'lastOn'>, { language }: PageFrame): string =>
  `${shortDay(firstOn, language)} – ${shortDay(lastOn, language)}`

const tones = { draft: 'neutral', ahead: 'info', open: 'good', over: 'info', closed: 'neutral', withdrawn: 'neutral' } as const

export function StateTag({ round, frame: { t, language }, today }: { round: Round; frame: PageFrame; today: Day }): JSX.Element {
  const state = stateOf(round, today)
  const day = state === 'ahead' ? round.firstOn : state === 'open' ? round.lastOn : round.closedOn
  return <Tag tone={tones[state]}>{fill(t.surveyRounds.states[state], { day: day ? shortDay(day, language) : '' })}</Tag>
}

/** Of what was promised to nobody there is nothing to tell. */
function Kept({ round, frame: { t, language }, today }: { round: Round; frame: PageFrame; today: Day }): JSX.Element {
  const { promise: words, list } = t.surveyRounds
  if (['draft', 'withdrawn'].includes(stateOf(round, today))) return <>{list.notYet}</>
  const states = promiseStates(round, today)
  return (
    <ul class="plain">
      {promiseLines.map((line) => {
        const { by, on, state } = states[line]
        return <li>{words.lines[line]}: <Tag tone={promiseTones[state]}>{fill(words.states[state], { day: shortDay(by, language), on: on ? shortDay(on, language) : '' })}</Tag></li>
      })}
    </ul>
  )
}
