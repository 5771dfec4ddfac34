// Retention (säilyttäminen): how long what was written about a matter is kept after its case has closed. The organisation chooses a time for each kind in
// whole months; until it has, nothing of that kind is erased by age. A shorter time holds only after a while, in which it can be taken back, and no giver
// is told later than that.
import { daysAfter, type Day } from '../../text/dates.ts'
import { addMonths, firstOf, monthOf, type Month } from '../period.ts'

/**
 * `feedback`: all that was written in a case, and whatever hangs on it, what is public of it too: nobody could take that back any more.
 * `files`: pictures and recordings. `notes`: of colleagues among themselves. The last two go with the first at the latest.
 */
export const keptKinds = ['feedback', 'files', 'notes'] as const
export type KeptKind = (typeof keptKinds)[number]

/** In months after the month of closing: what the form suggests, and what it takes. Givers are asked what came of it for half a year after the answer. */
export const limits: Record<KeptKind, { usual: number; least: number; most: number }> = {
  feedback: { usual: 60, least: 12, most: 180 },
  files: { usual: 24, least: 12, most: 180 },
  notes: { usual: 24, least: 12, most: 180 },
}

/** So many days a shorter time waits before it holds, and so many days before the end a giver is told more plainly. */
export const noticeDays = 30

/** One time that was chosen for a kind. `number`: a later one takes the place of those before. */
export type Chosen = { kind: KeptKind; number: number; months: number; fromOn: Day; takenBackOn: Day | null; chosenOn: Day; chosenByName: string }

export type Held = Pick<Chosen, 'months' | 'fromOn'>
/** `holds`: null as long as nothing was chosen. `waits`: a shorter one that does not hold yet. */
export type Time<T extends Held = Held> = { holds: T | null; waits: T | null }

export const timesOf = (chosen: readonly Chosen[], today: Day): Record<KeptKind, Time<Chosen>> =>
  Object.fromEntries(keptKinds.map((kind) => {
    const standing = chosen.filter((one) => one.kind === kind && one.takenBackOn === null).toSorted((a, b) => b.number - a.number)
    const holds = standing.find(({ fromOn }) => fromOn <= today) ?? null
    const waits = standing.find(({ fromOn, number }) => fromOn > today && number > (holds?.number ?? 0)) ?? null
    return [kind, { holds, waits }]
  })) as Record<KeptKind, Time<Chosen>>

export type Wanted = Record<KeptKind, number>

/** Whether that is anything else than what was chosen last. */
export const changed = ({ holds, waits }: Time, months: number): boolean => (waits ?? holds)?.months !== months

/** What is kept for longer than before is so at once. */
export const beginsOn = ({ holds }: Time, months: number, today: Day): Day => (holds && months >= holds.months ? today : daysAfter(today, noticeDays))

/** What closed before this day is kept no longer. */
export const closedBefore = (months: number, today: Day): Day => firstOf(addMonths(monthOf(today), -months))

/** The first day on which it may go; null as long as no time was chosen. Of two times the one that ends sooner. */
export function goesOn(closedOn: Day, { holds, waits }: Time): Day | null {
  const days = [holds, waits].flatMap((time) => (time ? [later(firstOf(addMonths(monthOf(closedOn), time.months + 1)), time.fromOn)] : []))
  return days.sort()[0] ?? null
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** What a giver is told: the month in which it goes, and whether that is near. `over`: the day has come, and something keeps it for now. */
export type Going = { month: Month; soon: boolean; over: boolean }

export function going(closedOn: Day, time: Time, today: Day): Going | null {
  const on = goesOn(closedOn, time)
  return on === null ? null : { month: monthOf(on), soon: today >= daysAfter(on, -noticeDays), over: today >= on }
}

/** So long it is still told that a receipt was of something that is erased, counted in months from then. */
export const receiptMonths = 24

/** Why a case is held though its time is over. */
export const holdReasons = ['authority', 'court', 'rights', 'own-check'] as const
export type HoldReason = (typeof holdReasons)[number]

/** A hold lasts so long at most. It can be placed anew. */
export const longestHold = (today: Day): Day => `${Number(today.slice(0, 4)) + 2}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`
