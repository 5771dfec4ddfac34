// How many are ever shown together at the least: it goes up and never down, since what was told under a lower one would be told apart by it.

export const lowestThreshold = 3

/** `before`: the highest that anything was published under; null: nothing was yet. */
export function raised(to: number, before: number | null): 'raised' | 'not-a-whole-number' | 'below-the-lowest' | 'lower-than-before' {
  if (!Number.isInteger(to)) return 'not-a-whole-number'
  if (to < lowestThreshold) return 'below-the-lowest'
  return before !== null && to < before ? 'lower-than-before' : 'raised'
}
