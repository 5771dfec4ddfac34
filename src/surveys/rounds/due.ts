// What has been promised and not been done yet, over all rounds that were opened.
import { promiseLines, promiseStates, type PromiseLine } from '../promise.ts'
import type { Round } from '../rounds.sql.ts'
import type { Survey } from '../surveys.sql.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { stateOf } from './state.ts'

export type Due = { round: Round; name: Translated; line: PromiseLine; by: Day; late: boolean }

/** What is due first first. */
export function whatIsDue(surveys: readonly Survey[], rounds: readonly Round[], today: Day): Due[] {
  const names = new Map(surveys.map(({ id, name }) => [id, name]))
  return rounds.filter((round) => ['ahead', 'open', 'over', 'closed'].includes(stateOf(round, today))).flatMap((round) => {
    const [name, states] = [names.get(round.surveyId), promiseStates(round, today)]
    return name ? promiseLines.filter((line) => states[line].on === null).map((line) => ({ round, name, line, by: states[line].by, late: states[line].state === 'broken' })) : []
  }).toSorted((a, b) => a.by.localeCompare(b.by))
}
