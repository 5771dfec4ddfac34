// A response test (vastausajan mittaus) shows how fast, and whether, the channel answers. Two ways: real feedback that its
// givers let be timed, handled and counted like any other; and practices, which staff are told of beforehand.
import type { Day } from '../../text/dates.ts'
import { isWorkingDay } from '../../directory/hours/working-day.ts'
import { workingDaysAfter } from '../deadline.ts'

export const ways = ['own', 'drill'] as const
export type Way = (typeof ways)[number]

export type ResponseTest = {
  id: string
  way: Way
  name: string
  code: string
  announcedOn: Day
  firstDay: Day
  lastDay: Day
  endedOn: Day | null
}

export type TestState = 'announced' | 'open' | 'ended'

export const stateOf = ({ firstDay, lastDay, endedOn }: Pick<ResponseTest, 'firstDay' | 'lastDay' | 'endedOn'>, today: Day): TestState =>
  endedOn !== null || today > lastDay ? 'ended' : today < firstDay ? 'announced' : 'open'

/** A practice begins a working day after it was announced at the earliest: nobody is to be caught out by it. */
export const mayBeginOn = (way: Way, announcedOn: Day, closedDays: readonly Day[]): Day =>
  way === 'own' ? announcedOn : workingDaysAfter(announcedOn, 1, closedDays)

/** One timed piece, in days: a closed case has forgotten the hours. `dueOn`: the day that was promised first. */
export type Timed = { cameOn: Day; dueOn: Day; reactedOn: Day | null; answeredOn: Day | null }

export type Result = {
  given: number
  answered: number
  inTime: number
  /** Not answered, and the promised day has passed. */
  late: number
  /** Working days from coming to the first word of any kind, and to the first answer: medians; null where there is none. */
  reaction: number | null
  final: number | null
}

export function resultOf(timed: readonly Timed[], today: Day, closedDays: readonly Day[]): Result {
  const took = (until: (one: Timed) => Day | null) =>
    median(timed.flatMap((one) => { const day = until(one); return day === null ? [] : [workingDaysBetween(one.cameOn, day, closedDays)] }))
  return {
    given: timed.length,
    answered: timed.filter(({ answeredOn }) => answeredOn !== null).length,
    inTime: timed.filter(({ answeredOn, dueOn }) => answeredOn !== null && answeredOn <= dueOn).length,
    late: timed.filter(({ answeredOn, dueOn }) => answeredOn === null && today > dueOn).length,
    reaction: took(({ reactedOn }) => reactedOn),
    final: took(({ answeredOn }) => answeredOn),
  }
}

/**
 * Of givers' own feedback only as much is told as was so when the week began, and nothing of fewer than three pieces:
 * a figure that moves at once, or is of one piece, would tell whose it is. The pieces of a practice belong to nobody.
 */
export const fewest = 3
export const mayBeTold = (way: Way, { given }: Pick<Result, 'given'>): boolean => way === 'drill' || given >= fewest

/** What had happened before a day. */
export const before = (timed: readonly Timed[], day: Day): Timed[] => {
  const known = (on: Day | null) => (on !== null && on < day ? on : null)
  return timed.filter(({ cameOn }) => cameOn < day)
    .map((one) => ({ ...one, reactedOn: known(one.reactedOn), answeredOn: known(one.answeredOn) }))
}

export function mondayOf(day: Day): Day {
  const at = Date.parse(`${day}T00:00:00Z`)
  return new Date(at - ((new Date(at).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
}

/** Working days after the first up to the last: 0 on the same day. As days are promised. */
function workingDaysBetween(first: Day, last: Day, closedDays: readonly Day[]): number {
  let days = 0
  for (let day = nextDay(first); day <= last; day = nextDay(day)) if (isWorkingDay(day, closedDays)) days++
  return days
}

const nextDay = (day: Day): Day => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

function median(values: number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
