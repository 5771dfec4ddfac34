// The giver is asked twice what has become of it: 4 and 12 weeks after the first answer. Each time at most once, and of two
// that could be asked only the later.
import { daysAfter, type Day } from '../../text/dates.ts'

export type Weeks = 4 | 12

/** Null before the first answer, between the rounds, and once the last is settled. `settled`: answered or skipped. */
export function roundOn(today: Day, firstAnswered: Day | null, settled: readonly Weeks[]): Weeks | null {
  if (!firstAnswered || today < daysAfter(firstAnswered, 28)) return null
  const weeks = today < daysAfter(firstAnswered, 84) ? 4 : 12
  return settled.includes(weeks) ? null : weeks
}


export const changes = ['yes', 'a-little', 'no', 'cannot-say'] as const
export type Changed = (typeof changes)[number]

/** Whether giving feedback made anything worse. Not to say it is an answer, and is taken for no other. */
export const worsenings = ['no', 'yes', 'unsaid'] as const
export type Worse = (typeof worsenings)[number]

export type Wish = 'above' | 'ombudsperson' | 'both' | 'neither'
