// What was promised to whoever answers a round, and what became of it, line by line. It is computed from the days and from what
// was done on which of them; nobody writes it.
import type { Day } from '../text/dates.ts'

export type PromiseDays = {
  handledByOn: Day
  resultsByOn: Day
  changesByOn: Day
  handledOn: Day | null
  goneThroughOn: Day | null
  resultsOn: Day | null
  followedOn: Day | null
}

/** handled: the answers were read and sorted · results: everybody sees them · changes: it was told what followed, or why nothing did */
export const promiseLines = ['handled', 'results', 'changes'] as const
export type PromiseLine = (typeof promiseLines)[number]
/** open: its day has not come · broken: the day has passed, and it has not been done */
export type PromiseState = 'open' | 'kept' | 'late' | 'broken'

/** That the workers went through it belongs to handling: it is handled on the later of the two days. */
export function promiseStates(of: PromiseDays, today: Day): Record<PromiseLine, { by: Day; on: Day | null; state: PromiseState }> {
  const handled = of.handledOn && of.goneThroughOn ? [of.handledOn, of.goneThroughOn].toSorted().at(-1)! : null
  return {
    handled: line(of.handledByOn, handled, today),
    results: line(of.resultsByOn, of.resultsOn, today),
    changes: line(of.changesByOn, of.followedOn, today),
  }
}

const line = (by: Day, on: Day | null, today: Day) =>
  ({ by, on, state: (on ? (on <= by ? 'kept' : 'late') : by < today ? 'broken' : 'open') as PromiseState })
