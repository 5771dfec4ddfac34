// About how many of those who got a slip have answered: one of three words. A number, or one that moves, would tell who has just answered.
import { least, orMore, wordOf, type Word } from '../../reports/disclosure/about.ts'

const bands = ['quarter', 'half', 'most'] as const
/** quarter: under a quarter · half: about half · most: more than three quarters */
export type Reach = (typeof bands)[number]
export type Band = Word<Reach>

/** Of fewer nothing is told: a quarter of them may be too few. `fewest`: of the round. */
export const leastHandedOf = (fewest: number): number => 4 * orMore(fewest)
/** Where both numbers are told anyway. */
export const leastHanded = leastHandedOf(least)

/** So seldom is it reckoned. */
export const everyDays = 7

/** `handed`: slips that were printed and did not come back. */
export const bandOf = ({ handed, used }: { handed: number; used: number }, fewest = least): Band | null =>
  wordOf(handed, () => (used * 4 < handed ? 'quarter' : used * 4 <= handed * 3 ? 'half' : 'most'), leastHandedOf(fewest))
