// How many working days the organisation gives itself, by kind of feedback: thanks can wait longer than a question.
import { kinds, type Kind } from '../case.ts'

/** Where a kind has none of its own, the organisation's hold. */
export type DaysByKind = Partial<Record<Kind, { answer?: number; remind?: number }>>

export type Days = { answerWithinWorkingDays: number; remindEveryWorkingDays: number; daysByKind?: DaysByKind }

export const answerWithin = ({ answerWithinWorkingDays, daysByKind }: Days, kind: Kind): number =>
  daysByKind?.[kind]?.answer ?? answerWithinWorkingDays

export const remindEvery = ({ remindEveryWorkingDays, daysByKind }: Days, kind: Kind): number =>
  daysByKind?.[kind]?.remind ?? remindEveryWorkingDays

/** Whatever is written, nothing is due sooner. */
export const soonestAnswer = (days: Days): number => Math.min(...kinds.map((kind) => answerWithin(days, kind)))

/** Whatever is written, it is answered by then. */
export const longestAnswer = (days: Days): number => Math.max(...kinds.map((kind) => answerWithin(days, kind)))
