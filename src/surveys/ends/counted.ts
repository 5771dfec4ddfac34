// What is counted of client relationships: how many ended in a month and how many changed worker, set against the slips that were
// given for that. A shortfall is a number to ask about. Nothing here knows a client, a worker, or whether a slip was used.
import type { Day } from '../../text/dates.ts'

/** As slips have them: somebody is a client no more, or their worker changes. */
export const changeOccasions = ['end', 'change'] as const
export type ChangeOccasion = (typeof changeOccasions)[number]

export const mostInMonth = 9999

/** Of what a number is. `lineId` null: of the whole unit. */
export type CountPlace = { unitId: string; lineId: string | null; monthOn: Day; occasion: ChangeOccasion }
/** Null: what was entered was taken back. */
export type Count = CountPlace & { happened: number | null }

/** `happened` null: nothing was entered, which is not the same as none. `partly`: only for some of the unit's service lines. */
export type Against = { happened: number | null; partly: boolean; given: number; shortfall: number | null }

/** Of one unit, month and occasion. The number of the whole unit counts; where there is none, those of its lines together. */
export function setAgainst(counts: readonly Pick<Count, 'lineId' | 'happened'>[], given: number, lineIds: readonly string[]): Against {
  const known = counts.filter((count): count is { lineId: string | null; happened: number } => count.happened !== null)
  const whole = known.find(({ lineId }) => lineId === null)
  const happened = whole ? whole.happened : known.length ? known.reduce((sum, count) => sum + count.happened, 0) : null
  const partly = !whole && known.length > 0 && lineIds.some((id) => !known.some(({ lineId }) => lineId === id))
  return { happened, partly, given, shortfall: happened === null ? null : Math.max(0, happened - given) }
}

/** `given`: in the months that were entered. `reached`: for how many of those there was a slip, in their own month. `missing`: months of which something is not entered. */
export type Sum = { happened: number; given: number; reached: number; shortfall: number; months: number; missing: number }

/** What one month has too many of is nobody's in another: whoever left without a slip had gone. */
export function sumOf(months: readonly Against[]): Sum {
  const sum: Sum = { happened: 0, given: 0, reached: 0, shortfall: 0, months: 0, missing: 0 }
  for (const { happened, partly, given, shortfall } of months) {
    if (happened === null || partly) sum.missing++
    if (happened === null || shortfall === null) continue
    sum.months++
    sum.happened += happened
    sum.given += given
    sum.shortfall += shortfall
    sum.reached += happened - shortfall
  }
  return sum
}

/** To how many there was a slip to give, in a word; null where there was nobody to give one to. */
export type Share = 'all' | 'most' | 'half' | 'few' | 'none'
export function shareOf({ happened, reached }: Pick<Sum, 'happened' | 'reached'>): Share | null {
  if (happened === 0) return null
  if (reached >= happened) return 'all'
  if (reached === 0) return 'none'
  const share = reached / happened
  return share > 2 / 3 ? 'most' : share >= 1 / 3 ? 'half' : 'few'
}

/** Whether its supervisor is written to about the month: something is missing, or there were too few slips. */
export const isToAskAbout = (against: readonly Against[]): boolean => against.some(({ happened, partly, shortfall }) => happened === null || partly || (shortfall ?? 0) > 0)
