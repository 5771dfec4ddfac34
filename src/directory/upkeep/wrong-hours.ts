// Hours that cannot be true any more: of a season that is over, of a door that was closed for good, of a telephone without any.
import type { Day } from '../../text/dates.ts'

export type EntryKind = 'service' | 'unit' | 'place' | 'telephone' | 'drop-in' | 'other-service'
export const entryKinds: readonly EntryKind[] = ['service', 'unit', 'place', 'telephone', 'drop-in', 'other-service']

export type HoursTold = {
  kind: EntryKind
  /** The last day of each opening; null: all the year. */
  openingsUntil: readonly (Day | null)[]
  /** The last day of the last exception; null where there is none. */
  exceptionsUntil: Day | null
  /** Of the place that it is at. */
  placeEndedOn: Day | null
  /** Of a drop-in. */
  lastDay: Day | null
}

export const hoursTroubles = ['place-ended', 'over', 'none', 'all-over', 'season-over'] as const
export type HoursTrouble = (typeof hoursTroubles)[number]

/** Of an entry that is in use. Exceptions that are over say what was true, and are no trouble as long as usual hours stand. */
export function wrongHours({ kind, openingsUntil, exceptionsUntil, placeEndedOn, lastDay }: HoursTold, today: Day): HoursTrouble[] {
  const over = openingsUntil.filter((until) => until !== null && until < today)
  const nothingHolds = over.length === openingsUntil.length && (exceptionsUntil === null || exceptionsUntil < today)
  const told = openingsUntil.length > 0 || exceptionsUntil !== null
  const troubles: Record<HoursTrouble, boolean> = {
    'place-ended': placeEndedOn !== null && placeEndedOn <= today,
    over: lastDay !== null && lastDay < today,
    none: kind === 'telephone' && !told,
    'all-over': told && nothingHolds && kind !== 'drop-in',
    'season-over': over.length > 0 && !nothingHolds,
  }
  return hoursTroubles.filter((trouble) => troubles[trouble])
}
