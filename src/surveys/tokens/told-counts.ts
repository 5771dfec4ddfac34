// How many tokens were stamped and how many came back, as far as everybody may know it.

/** So many of both at least, or neither is told: that they were few is all that hides them. */
const fewestTold = 20
/** Rounded down to so many: with an exact number, and results that leave out what was too few, those few could be reckoned. */
const inSteps = 5

export type ToldCounts = { signed: number | 'open' | 'few'; handedIn: number | 'open' | 'few'; isForged: boolean }

/** While the round is open nobody learns how many have answered. Whether more came back than were stamped is told of whatever number. */
export function toldCounts({ signed, handedIn }: { signed: number | null; handedIn: number | null }): ToldCounts {
  if (signed === null || handedIn === null) return { signed: 'open', handedIn: 'open', isForged: false }
  const isForged = handedIn > signed
  if (Math.min(signed, handedIn) < fewestTold) return { signed: 'few', handedIn: 'few', isForged }
  const down = (count: number) => count - (count % inSteps)
  return { signed: down(signed), handedIn: down(handedIn), isForged }
}
