// What givers say of whether it has changed, told so that nobody is told apart: at the desk about how many, to everybody in words that say nothing
// more than that, and not at all where fewer than the fewest say either. That somebody sees no change is told at the desk, of whatever number: whoever presses it wants it told.
import { about, orMore, wordFrom, type About, type Word } from '../reports/disclosure/about.ts'
import type { Day } from '../text/dates.ts'

/** As counted in the last night; of which "done". `disputed`: somebody sees no change. */
export type Tally = { changed: About; notChanged: About; disputed: boolean; settledOn: Day; fewest: number }

export const tallyFrom = ({ changed, notChanged, settledOn, fewest }: { changed: number; notChanged: number; settledOn: Day; fewest: number }): Tally =>
  ({ changed: about(changed, fewest), notChanged: about(notChanged, fewest), disputed: notChanged > 0, settledOn, fewest: orMore(fewest) })

export type Verdict = 'most-changed' | 'divided' | 'most-not'

/** Fewer than the fewest are taken for so many: two, of five. */
const fewOf = (fewest: number): number => Math.floor((fewest - 1) / 2)

/** Two thirds are most. Never that all say the same: it would tell what each of them said. Null: too few. */
export const verdictOf = ({ changed, notChanged, fewest }: Pick<Tally, 'changed' | 'notChanged' | 'fewest'>): Word<Verdict> | null =>
  wordFrom([changed, notChanged], (changed, notChanged) => {
    const all = changed! + notChanged!
    return changed! * 3 >= all * 2 ? 'most-changed' : notChanged! * 3 >= all * 2 ? 'most-not' : 'divided'
  }, { orElse: fewOf(fewest) })
