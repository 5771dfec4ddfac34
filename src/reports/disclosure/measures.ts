// Means, medians and percentiles: each only where it is published of how many it tells, and only where those are enough that it is nobody's own.
// A mean beside a count tells the sum, which is safe where the count is; a median is somebody's very answer, so that it takes twice
// as many, and of the 90th percentile at least as many must lie beyond it as are ever shown together.
import type { Shown } from './publishable.ts'
import { worked } from './publishable.ts'

/** `n`: of how many; null where that is not published. */
export type Of = { n: Shown; fewest: number }

export const meanOf = (of: Of, mean: number): Shown => from(of, 1, mean)

export const medianOf = (of: Of, median: number): Shown => from(of, 2, median)

export const ninetiethOf = (of: Of, percentile: number): Shown => from(of, 4, percentile)

function from({ n, fewest }: Of, times: number, value: number): Shown {
  return n !== null && n >= times * fewest ? worked([n], () => value) : null
}
