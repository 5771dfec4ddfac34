// Medians and percentiles: each only where it is published of how many it tells, and only where those are enough that it is nobody's own. A
// median is somebody's very answer, so that on either side of it as many must lie as are ever shown together, and beyond the 90th
// percentile too. A mean is worked out of counts that are told (`worked`): it says nothing more than they do.
import type { Shown } from './publishable.ts'
import { worked } from './publishable.ts'

/** `n`: of how many; null where that is not published. */
export type Of = { n: Shown; fewest: number }

/** So many times the fewest. */
export const times = { median: 2, ninetieth: 10 } as const

export const medianOf = (of: Of, median: number): Shown => from(of, times.median, median)

export const ninetiethOf = (of: Of, percentile: number): Shown => from(of, times.ninetieth, percentile)

function from({ n, fewest }: Of, times: number, value: number): Shown {
  return n !== null && n >= times * fewest ? worked([n], () => value) : null
}

/** The one in the middle; of an even number, the mean of the two. What it may be told of is not asked here. */
export function median(groups: readonly { count: number; value: number }[]): number {
  const sorted = groups.toSorted((a, b) => a.value - b.value)
  const all = sorted.reduce((sum, { count }) => sum + count, 0)
  const at = (place: number): number => {
    let before = 0
    for (const { count, value } of sorted) if ((before += count) > place) return value
    return 0
  }
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2
}
