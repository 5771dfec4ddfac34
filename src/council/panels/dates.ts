// A poll of dates (päivän sopiminen): which of the days that were proposed suits most members. Counts are for everybody there; who said what is for the secretary.
import type { Day } from '../../text/dates.ts'

export const suits = ['suits', 'if-needed', 'does-not'] as const
export type Suits = (typeof suits)[number]

export type ProposedDate = { id: string; heldOn: Day; fromMinute: number; untilMinute: number; where: string | null }
export type DateAnswer = { dateId: string; memberId: string; says: Suits }
export type Counts = Record<Suits, number>

export function countsOf(dateId: string, answers: readonly DateAnswer[]): Counts {
  const of = answers.filter((one) => one.dateId === dateId)
  return Object.fromEntries(suits.map((says) => [says, of.filter((one) => one.says === says).length])) as Counts
}

/** On which most could come, and of those the ones that suit most without more. All of them where they are alike; none where nobody can come on any. */
export function bestOf<D extends Pick<ProposedDate, 'id'>>(dates: readonly D[], answers: readonly DateAnswer[]): D[] {
  const score = ({ id }: D): number => {
    const { suits: well, 'if-needed': perhaps } = countsOf(id, answers)
    return (well + perhaps) * 1000 + well
  }
  const most = Math.max(0, ...dates.map(score))
  return most === 0 ? [] : dates.filter((date) => score(date) === most)
}
