// A bulletin is an announcement that repeats (tiedote, meddelande): somebody says once what it is about and how often, and each time the
// program fills it with what is true on that day. What went out on one day is an issue.
import { addMonths, monthOf } from '../../feedback/period.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export const kinds = ['how-to-give-feedback', 'hours-and-telephones', 'drop-ins', 'asked-now', 'changes', 'promises-kept'] as const
export type Kind = (typeof kinds)[number]

export const rhythms = ['week', 'month', 'quarter'] as const
export type Rhythm = (typeof rhythms)[number]

/** `endedOn`: from that day on nothing goes out. */
export type Calendar = { rhythm: Rhythm; firstOn: Day; endedOn: Day | null }

export type BulletinDetails = Pick<Calendar, 'rhythm' | 'firstOn'> & {
  kind: Kind
  serviceLineId: string | null
  placeId: string | null
  /** Shown in the languages in which it is written, and in no other. */
  opening: Translated | null
}

/** What a kind can be narrowed down to. */
export const canBeOf = {
  'how-to-give-feedback': ['line'], 'hours-and-telephones': ['place'], 'drop-ins': ['line', 'place'], 'asked-now': ['line'], 'changes': ['line'], 'promises-kept': ['line'],
} as const satisfies Record<Kind, readonly ('line' | 'place')[]>

/**
 * Its nth day, the first being 0. Each is counted from the first: of one that began on the 31st, the day of February is its last, and
 * that of March is the 31st again.
 */
export function nthDay({ rhythm, firstOn }: Pick<Calendar, 'rhythm' | 'firstOn'>, n: number): Day {
  if (rhythm === 'week') return daysAfter(firstOn, 7 * n)
  const month = addMonths(monthOf(firstOn), (rhythm === 'month' ? 1 : 3) * n)
  const lastOfMonth = daysAfter(`${addMonths(month, 1)}-01`, -1)
  const wished = `${month}-${firstOn.slice(8)}`
  return wished < lastOfMonth ? wished : lastOfMonth
}

/** Its days from one day to another, both included. */
export function daysIn(calendar: Calendar, from: Day, to: Day): Day[] {
  const days: Day[] = []
  for (let n = firstFrom(calendar, from); ; n++) {
    const day = nthDay(calendar, n)
    if (day > to || (calendar.endedOn !== null && day >= calendar.endedOn)) return days
    if (day >= from) days.push(day)
  }
}

/**
 * The day whose turn it is, if there is one: the newest that has come and is after the last turn. Of several that were missed, as
 * while the server was down, only that one; the others are nobody's news any more.
 */
export function dueOn(calendar: Calendar, lastTurnOn: Day | null, today: Day): Day | null {
  const since = lastTurnOn === null ? calendar.firstOn : daysAfter(lastTurnOn, 1)
  return daysIn(calendar, since, today).at(-1) ?? null
}

/** Not after the first day from then on, so that few are looked at. A month is at most 31 days long. */
const firstFrom = ({ rhythm, firstOn }: Calendar, from: Day): number => {
  const days = (Date.parse(from) - Date.parse(firstOn)) / 86_400_000
  return Math.max(0, Math.floor(days / { week: 7, month: 31, quarter: 92 }[rhythm]) - 1)
}
