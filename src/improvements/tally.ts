// What givers say of whether it has changed, told so that nobody is told apart: at the desk as "somebody" or a rounded number, to
// everybody in words, and not at all where fewer than five have answered.
import type { Day } from '../text/dates.ts'

/** As counted in the last night; of which "done". */
export type Tally = { changed: number; notChanged: number; settledOn: Day }

/** Under so many nothing is told to everybody, as in every other figure. */
export const least = 5

/** `few`: one to four. */
export type Amount = 'none' | 'few' | number

export const amountOf = (count: number): Amount => (count === 0 ? 'none' : count < least ? 'few' : Math.round(count / least) * least)

export const verdicts = ['most-changed', 'divided', 'most-not'] as const
export type Verdict = (typeof verdicts)[number]

/** Two thirds are most. Never that all say the same: it would tell what each of them said. Null: too few. */
export function verdictOf({ changed, notChanged }: Pick<Tally, 'changed' | 'notChanged'>): Verdict | null {
  const all = changed + notChanged
  if (all < least) return null
  return changed * 3 >= all * 2 ? 'most-changed' : notChanged * 3 >= all * 2 ? 'most-not' : 'divided'
}
