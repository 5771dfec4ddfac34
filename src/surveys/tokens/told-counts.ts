// How many tokens were stamped and how many came back, as far as everybody may know it: rounded down, as with an exact number, and results that leave out what was
// too few, those few could be reckoned.
import { atLeast, type Steps } from '../../reports/disclosure/about.ts'

/** So many of both at least, or neither is told: that they were few is all that hides them. */
export const leastTokens = 20

export type ToldCounts = { signed: Steps | 'open' | 'few'; handedIn: Steps | 'open' | 'few'; isForged: boolean }

/** While the round is open nobody learns how many have answered. Whether more came back than were stamped is told of whatever number. */
export function toldCounts({ signed, handedIn, fewest }: { signed: number | null; handedIn: number | null; fewest: number }): ToldCounts {
  if (signed === null || handedIn === null) return { signed: 'open', handedIn: 'open', isForged: false }
  const isForged = handedIn > signed
  const [told, back] = [atLeast(signed, fewest, leastTokens), atLeast(handedIn, fewest, leastTokens)]
  return told === null || back === null ? { signed: 'few', handedIn: 'few', isForged } : { signed: told, handedIn: back, isForged }
}
