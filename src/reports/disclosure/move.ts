// Another way in which the hidden numbers could be, with all that is shown as it is. A cell of which such ways differ by as many as are
// ever shown together is not known to anybody nearer than that. A move changes some cells by one each; what stands in a sum still makes
// nought. It is found by repairing one broken sum after the other, the cheapest first: in a table with two directions it is the swap of
// A. Dalenius and S. Reiss (Data-swapping, 1982), in one with more the hypercube of D. Repsilber (1994).
import type { Indexed } from './indexed.ts'

/** By the number of a cell: what it changes by. */
export type Move = ReadonlyMap<number, 1 | -1>

export type Search = {
  tables: Indexed
  /** As they are in the way that is changed further. */
  values: readonly number[]
  /** What it costs to change a cell: nothing of one that is hidden; nothing finite of one that everybody knows. */
  cost: (cell: number) => number
  /** The least that a cell may come to. */
  floor: (cell: number) => number
}

/** So many half-made moves are looked at, and no more: a table has either a short one or hardly any. */
const mostSteps = 4000

/** The cheapest that was found which changes this cell by that; null where none was. */
export function findMove({ tables: { sums, sumsOf }, values, cost, floor }: Search, cell: number, by: 1 | -1): { move: Move; cost: number } | null {
  const may = (one: number, change: 1 | -1): boolean => cost(one) < Infinity && (change === 1 || values[one]! - 1 >= floor(one))
  if (!may(cell, by)) return null
  const queue = new Queue<Made>()
  const seen = new Set<string>()
  queue.add(changed({ move: new Map(), off: new Map(), cost: 0 }, cell, by), 0)
  for (let steps = 0; steps < mostSteps; steps++) {
    const made = queue.take()
    if (!made) return null
    if (made.off.size === 0) return made
    // The sum with the fewest cells leaves the least choice.
    const [sum, is] = [...made.off].reduce((first, one) => (sums[one[0]]!.length < sums[first[0]]!.length ? one : first))
    for (const { cell: one, sign } of sums[sum]!) {
      const change = is * sign > 0 ? -1 : 1
      if (made.move.has(one) || !may(one, change)) continue
      const longer = changed(made, one, change)
      const key = [...longer.move].map(([at, of]) => (at + 1) * of).sort((x, y) => x - y).join()
      if (seen.has(key)) continue
      seen.add(key)
      queue.add(longer, longer.cost + longer.move.size * ofLength + longer.off.size * ofBroken)
    }
  }
  return null

  function changed(made: Made, one: number, change: 1 | -1): Made {
    const off = new Map(made.off)
    for (const { sum, sign } of sumsOf[one]!) {
      const is = (off.get(sum) ?? 0) + change * sign
      if (is === 0) off.delete(sum)
      else off.set(sum, is)
    }
    return { move: new Map(made.move).set(one, change), off, cost: made.cost + cost(one) }
  }
}

/** `off`: by how much each sum that does not hold yet is off. */
type Made = { move: Move; off: ReadonlyMap<number, number>; cost: number }

/** What is still broken will cost something, and a long move takes more with it: by these it is looked for where it is likely first. */
const ofLength = 0.02, ofBroken = 0.4

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
