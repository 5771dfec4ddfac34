// Which days the promise of a feedback day gives, by its stops.
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Stop } from '../day.ts'

/** before: on the web a week before the first stop · day: from its day on */
export const twins = ['before', 'day'] as const
export type Twin = (typeof twins)[number]

export type PromiseDays = { firstOn: Day; lastOn: Day; handledByOn: Day; resultsByOn: Day; changesByOn: Day }

/** What comes late from paper and from tablets is taken for a week after the last stop. Null where there is no stop, or all have passed. */
export function promiseDays(stops: readonly Pick<Stop, 'heldOn'>[], twin: Twin, today: Day): PromiseDays | null {
  const days = stops.map(({ heldOn }) => heldOn).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || last < today) return null
  const begins = twin === 'before' ? daysAfter(first, -7) : first
  const lastOn = daysAfter(last, 7)
  return { firstOn: begins < today ? today : begins, lastOn, handledByOn: daysAfter(lastOn, 14), resultsByOn: daysAfter(lastOn, 21), changesByOn: daysAfter(lastOn, 84) }
}
