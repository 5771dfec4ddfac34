// Where no product of ways goes, as may be when much is known already: a change that is found by repairing one broken sum after the other, the
// cheapest first. It finds what there is, if that is not too long.
import type { Cells } from './cells.ts'
import type { Change, Costs } from './product.ts'

/** What changes a cell by one costs less than this, or it must not change so. */
const most = 1e5

/** A half-made change, as what it adds to another: of most nothing else is ever needed. `marks`: the same of the same changes in whatever order. */
type Begun = { after: Made | null; cell: number; by: 1 | -1; cost: number; marks: number }

/** What it changes, and by how much; `off`: the sums that do not hold yet, and `offBy` by how much. They are few, and copied often. */
type Made = { cells: readonly number[]; signs: readonly (1 | -1)[]; off: readonly number[]; offBy: readonly number[]; cost: number; marks: number }

/** What is still broken will cost something, and a long change takes more with it: by these it is looked for where it is likely first. */
const ofLength = 0.02, ofBroken = 0.4

/** No change where there is none among the first that many half-made ones; `looked`: how many were looked at. */
export function repaired({ sums, sumsOf }: Cells, { up, down }: Costs, cell: number, by: 1 | -1, steps: number): { change: Change | null; looked: number } {
  const costOf = (one: number, change: 1 | -1): number => (change === 1 ? up[one]! : down[one]!)
  if (costOf(cell, by) >= most) return { change: null, looked: 0 }
  const queue = new Queue<Begun>()
  const seen = new Set<number>()
  queue.add({ after: null, cell, by, cost: costOf(cell, by), marks: markOf(cell, by) }, 0)
  for (let step = 0; step < steps; step++) {
    const begun = queue.take()
    if (!begun) return { change: null, looked: step }
    const made = madeOf(begun)
    if (made.off.length === 0) return { change: { cells: made.cells, signs: made.signs, cost: made.cost }, looked: step }
    // The sum with the fewest cells leaves the least choice.
    let first = 0
    for (let at = 1; at < made.off.length; at++) if (sums[made.off[at]!]!.length < sums[made.off[first]!]!.length) first = at
    const is = made.offBy[first]!
    const [whole] = sums[made.off[first]!]!
    for (const one of sums[made.off[first]!]!) {
      const change = (one === whole ? is < 0 : is > 0) ? -1 : 1
      if (costOf(one, change) >= most || made.cells.includes(one)) continue
      const marks = made.marks + markOf(one, change)
      if (seen.has(marks)) continue
      seen.add(marks)
      const cost = made.cost + costOf(one, change)
      queue.add({ after: made, cell: one, by: change, cost, marks }, cost + (made.cells.length + 1) * ofLength + stillOff(made, one, change) * ofBroken)
    }
  }
  return { change: null, looked: steps }

  function madeOf({ after, cell: one, by: change, cost, marks }: Begun): Made {
    const off = [...after?.off ?? []], offBy = [...after?.offBy ?? []]
    for (const sum of sumsOf[one]!) {
      const at = off.indexOf(sum), by = byIn(sum, one, change)
      if (at < 0) { off.push(sum); offBy.push(by) } else if (offBy[at]! + by !== 0) offBy[at]! += by
      else { off.splice(at, 1); offBy.splice(at, 1) }
    }
    return { cells: [...after?.cells ?? [], one], signs: [...after?.signs ?? [], change], off, offBy, cost, marks }
  }

  /** How many sums do not hold with this change too. */
  function stillOff({ off, offBy }: Made, one: number, change: 1 | -1): number {
    let count = off.length
    for (const sum of sumsOf[one]!) {
      const at = off.indexOf(sum)
      if (at < 0) count++
      else if (offBy[at]! + byIn(sum, one, change) === 0) count--
    }
    return count
  }

  function byIn(sum: number, one: number, change: 1 | -1): number {
    return change * (sums[sum]![0] === one ? -1 : 1)
  }
}

/** Sums of a few of these are as good as never the same; where two are, one change is not looked at. */
const markOf = (cell: number, by: 1 | -1): number => {
  const mixed = Math.imul((2 * cell + (by === 1 ? 1 : 2)) ^ 0x9e3779b9, 0x85ebca6b)
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0) * 0x8000 + (Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) >>> 17)
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
      let least = at
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < this.heap.length; child++) if (this.before(child, least)) least = child
      if (least === at) return first.item
      at = this.swap(at, least)
    }
  }

  private before = (one: number, other: number): boolean => this.heap[one]!.weight < this.heap[other]!.weight

  private swap(one: number, other: number): number {
    const item = this.heap[one]!
    this.heap[one] = this.heap[other]!
    this.heap[other] = item
    return other
  }
}
