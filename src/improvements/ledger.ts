// Whether what was promised for a day was changed by it: of improvements that everybody saw before their day, by the quarter in which
// that day fell. Worked out from what happened, and written by nobody. (lupausten kirjanpito: the promise ledger)
import type { Day } from '../text/dates.ts'

/**
 * Of one service line in one quarter. Kept: done by the day that was first said; or, where it was never more than considered, told
 * by then why not. Late: the same, afterwards. Broken: neither, or not done after it was decided.
 */
export type DueIn = { quarterOn: Day; due: number; kept: number; late: number; broken: number }

/** Of all lines and the whole organisation together. */
export function together(byLine: ReadonlyMap<string | null, readonly DueIn[]>): DueIn[] {
  const quarters = Map.groupBy([...byLine.values()].flat(), ({ quarterOn }) => quarterOn)
  return [...quarters].map(([quarterOn, those]) => ({ quarterOn, ...sumOf(those) })).toSorted((a, b) => b.quarterOn.localeCompare(a.quarterOn))
}

export const sumOf = (those: readonly DueIn[]): Omit<DueIn, 'quarterOn'> => those.reduce((sum, one) => ({
  due: sum.due + one.due, kept: sum.kept + one.kept, late: sum.late + one.late, broken: sum.broken + one.broken,
}), { due: 0, kept: 0, late: 0, broken: 0 })
