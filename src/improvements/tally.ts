// What givers say of whether it has changed, told so that nobody is told apart: at the desk about how many, to everybody in words that say nothing
// more than that, and not at all where fewer than five say either. That somebody sees no change is told at the desk, of whatever number: whoever presses it wants it told.
import { about, wordFrom, type About, type Word } from '../reports/disclosure/about.ts'
import type { Day } from '../text/dates.ts'

/** As counted in the last night; of which "done". `disputed`: somebody sees no change. */
export type Tally = { changed: About; notChanged: About; disputed: boolean; settledOn: Day }

export const tallyFrom = ({ changed, notChanged, settledOn }: { changed: number; notChanged: number; settledOn: Day }): Tally =>
  ({ changed: about(changed), notChanged: about(notChanged), disputed: notChanged > 0, settledOn })

export type Verdict = 'most-changed' | 'divided' | 'most-not'

/** Fewer than five are taken for so many. */
const few = 2

/** Two thirds are most. Never that all say the same: it would tell what each of them said. Null: too few. */
export const verdictOf = ({ changed, notChanged }: Pick<Tally, 'changed' | 'notChanged'>): Word<Verdict> | null =>
  wordFrom([changed, notChanged], (changed, notChanged) => {
    const all = changed! + notChanged!
    return changed! * 3 >= all * 2 ? 'most-changed' : notChanged! * 3 >= all * 2 ? 'most-not' : 'divided'
  }, { orElse: few })
