// Where no product of ways goes, as may be when much is known already: a change that is found by repairing one broken sum after the other, the
// cheapest first. It finds what there is, if that is not too long.
import type { Cells } from './cells.ts'
import type { Change, Costs } from './product.ts'

/** What changes a cell by one costs less than this, or it must not change so. */
const most = 1e5

/** `off`: by how much each sum that does not hold yet is off. */
type Made = { change: ReadonlyMap<number, 1 | -1>; off: ReadonlyMap<number, number>; cost: number }

/** What is still broken will cost something, and a long change takes more with it: by these it is looked for where it is likely first. */
const ofLength = 0.02, ofBroken = 0.4

/** No change where there is none among the first that many half-made ones; `looked`: how many were looked at. */
export function repaired({ sums, sumsOf }: Cells, { up, down }: Costs, cell: number, by: 1 | -1, steps: number): { change: Change | null; looked: number } {
  const costOf = (one: number, change: 1 | -1): number => (change === 1 ? up[one]! : down[one]!)
  if (costOf(cell, by) >= most) return { change: null, looked: 0 }
  const queue = new Queue<Made>()
  const seen = new Set<string>()
  queue.add(changed({ change: new Map(), off: new Map(), cost: 0 }, cell, by), 0)
  for (let step = 0; step < steps; step++) {
    const made = queue.take()
    if (!made) return { change: null, looked: step }
    if (made.off.size === 0) return { change: { cells: [...made.change.keys()], signs: [...made.change.values()], cost: made.cost }, looked: step }
    // The sum with the fewest cells leaves the least choice.
    const [sum, is] = [...made.off].reduce((first, one) => (sums[one[0]]!.length < sums[first[0]]!.length ? one : first))
    for (const { cell: one, sign } of sums[sum]!) {
      const change = is * sign > 0 ? -1 : 1
      if (made.change.has(one) || costOf(one, change) >= most) continue
      const longer = changed(made, one, change)
      const key = [...longer.change].map(([at, of]) => (at + 1) * of).sort((x, y) => x - y).join()
      if (seen.has(key)) continue
      seen.add(key)
      queue.add(longer, longer.cost + longer.change.size * ofLength + longer.off.size * ofBroken)
    }
  }
  return { change: null, looked: steps }

  function changed(made: Made, one: number, change: 1 | -1): Made {
    const off = new Map(made.off)
    for (const sum of sumsOf[one]!) {
      const is = (off.get(sum) ?? 0) + change * (sums[sum]![0]!.cell === one ? -1 : 1)
      if (is === 0) off.delete(sum)
      else off.set(sum, is)
    }
    return { change: new Map(made.change).set(one, change), off, cost: made.cost + costOf(one, change) }
  }
}

/** The likeliest first. */
class Queue<T> {
  private readonly heap: { item: T; weight: number }[] = []

  add(item: T, weight: number): void {
    this.heap.push({ item, weight })
    let at = this.heap.length - 1
    while (at > 0 && this.before(at, (at - 1) >> 1)) at = this.swap(at, (at - 1) >> 1)
  }

  take(): T | undefined {
    const first = this.heap[0], last = this.heap.pop()
    if (!first || !last || this.heap.length === 0) return first?.item
    this.heap[0] = last
    for (let at = 0; ;) {
      const least = [2 * at + 1, 2 * at + 2].filter((child) => child < this.heap.length).reduce((best, child) => (this.before(child, best) ? child : best), at)
      if (least === at) return first.item
      at = this.swap(at, least)
    }
  }

  private before = (one: number, other: number): boolean => this.heap[one]!.weight < this.heap[other]!.weight

  private swap(one: number, other: number): number {
    [this.heap[one], this.heap[other]] = [this.heap[other]!, this.heap[one]!]
    return other
  }
}
