// The promise of a round in words, as whoever answers reads it first; and what became of it, line by line.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Facts, Tag, type Fact } from '../../../web/parts.tsx'
import { promiseLines, type PromiseState, type promiseStates } from '../../promise.ts'
import type { RoundDetails } from '../../rounds.sql.ts'

type Promised = Pick<RoundDetails, 'purpose' | 'handlerRole' | 'handledByOn' | 'resultsByOn' | 'changesByOn' | 'goneThrough' | 'invests' | 'fewest' | 'leftover' | 'councilOn' | 'way'>

/** `ofUnit`: the survey is of one unit alone, so that there is nothing higher up to count its answers with. */
export function SurveyPromise({ round, ofUnit, frame }: { round: Promised; ofUnit: boolean; frame: PageFrame }): JSX.Element {
  return <Facts rows={promiseRows(round, ofUnit, frame)} />
}

function promiseRows(round: Promised, ofUnit: boolean, { t, language }: PageFrame): Fact[] {
  const { promise: words } = t.surveyRounds
  const shown = round.way === 'elsewhere' ? t.surveyElsewhere.shown : { term: words.parts.fewest, fewest: words.fewest, leftover: words.leftover }
  const own = (text: Translated): JSX.Element => <span class="lines" lang={shownLanguage(text, language)}>{inLanguage(text, language)}</span>
  const by = (text: string, day: string) => fill(text, { day: shortDay(day, language) })
  return [
    { term: words.parts.purpose, children: own(round.purpose) },
    { term: words.parts.handled, children: fill(words.handled, { role: words.roles[round.handlerRole], day: shortDay(round.handledByOn, language) }) },
    { term: words.parts.results, children: by(words.results, round.resultsByOn) },
    { term: words.parts.changes, children: by(words.changes, round.changesByOn) },
    { term: words.parts.goneThrough, children: own(round.goneThrough) },
    { term: words.parts.invests, children: own(round.invests) },
    { term: shown.term, children: <>{fill(shown.fewest, { count: round.fewest })} {shown.leftover[ofUnit ? 'alone' : round.leftover]}</> },
    ...(round.councilOn ? [{ term: words.parts.council, children: by(words.council, round.councilOn) }] : []),
  ]
}

export const promiseTones = { open: 'neutral', kept: 'good', late: 'warning', broken: 'urgent' } as const satisfies Record<PromiseState, string>

/** The three lines with what became of them. */
export function PromiseKept({ states, frame: { t, language } }: { states: ReturnType<typeof promiseStates>; frame: PageFrame }): JSX.Element {
  const { promise: words } = t.surveyRounds
  return (
    <Facts
      rows={promiseLines.map((line) => {
        const { by, on, state } = states[line]
        return { term: words.lines[line], children: <Tag tone={promiseTones[state]}>{fill(words.states[state], { day: shortDay(by, language), on: on ? shortDay(on, language) : '' })}</Tag> }
      })}
    />
  )
}
