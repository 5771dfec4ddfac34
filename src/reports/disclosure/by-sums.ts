// Where no product of ways goes, as may be when much is known already: a change that is found by repairing one broken sum after the other, the
// cheapest first. It finds what there is, if that is not too long. (Best-first search: P. Hart, N. Nilsson and B. Raphael, A formal basis for the
// heuristic determination of minimum cost paths, 1968.)
import type { Cells } from './cells.ts'
import { likeliestFirst, marksSeen } from './likeliest.ts'
import type { Change, Costs } from './product.ts'

/** What changes a cell by one costs less than this, or it must not change so. */
const most = 1e5

/** What is still broken will cost something, and a long change takes more with it: by these it is looked for where it is likely first. */
const ofLength = 0.02, ofBroken = 0.4

/** No change where there is none among the first that many half-made ones; `looked`: how many were looked at. */
export type Repaired = { change: Change | null; looked: number }

/** A half-made change is what it adds to another, `after`: of most nothing else is ever needed. `marks`: the same of the same changes in whatever order. */
type Begun = { after: number; cell: number; by: 1 | -1; cost: number; length: number; marks: number }

/** Asked for a cell, a change by one, and how many half-made changes may be looked at. */
export function repairingOf({ ids, sums, sumsOf }: Cells, { up, down }: Costs): (cell: number, by: 1 | -1, steps: number) => Repaired {
  // All that was begun, by number, and of what was looked at the sums that do not hold: those of one stand side by side in `off`, each with by how much.
  // They are kept between searches and filled anew, and a single one takes thousands.
  const after: number[] = [], cellOf: number[] = [], byOf: number[] = [], costs: number[] = [], lengths: number[] = [], marks: number[] = []
  const off: number[] = [], offFrom: number[] = [], offTo: number[] = []
  let begun = 0, offEnd = 0
  const queue = likeliestFirst(), seen = marksSeen()
  // Of the one that is looked at: by how much each sum does not hold, and which cells it changes.
  const offBy = new Int32Array(sums.length), isChanged = new Uint8Array(ids.length)

  return (cell, by, steps) => {
    if ((by === 1 ? up : down)[cell]! >= most) return { change: null, looked: 0 }
    begun = offEnd = 0
    queue.clear()
    seen.clear()
    queue.add(begin({ after: -1, cell, by, cost: (by === 1 ? up : down)[cell]!, length: 1, marks: markOf(cell, by) }), 0)
    for (let step = 0; step < steps; step++) {
      const one = queue.take()
      if (one < 0) return { change: null, looked: step }
      make(one)
      if (offFrom[one] === offTo[one]) return { change: changeOf(one), looked: step }
      look(one, true)
      further(one)
      look(one, false)
    }
    return { change: null, looked: steps }
  }

  function begin(one: Begun): number {
    after[begun] = one.after
    cellOf[begun] = one.cell
    byOf[begun] = one.by
    costs[begun] = one.cost
    lengths[begun] = one.length
    marks[begun] = one.marks
    return begun++
  }

  /** Which sums do not hold with it: those that did not before, save what it mends, and then what it breaks. */
  function make(one: number): void {
    const cell = cellOf[one]!, by = byOf[one]!, before = after[one]!
    const from = offEnd
    for (let at = before < 0 ? 0 : offFrom[before]!, end = before < 0 ? 0 : offTo[before]!; at < end; at++) off[offEnd++] = off[at]!
    for (const sum of sumsOf[cell]!) {
      const change = byIn(sum, cell, by)
      let at = from
      while (at < offEnd && off[at] !== sum) at += 2
      if (at === offEnd) { off[offEnd++] = sum; off[offEnd++] = change } else if (off[at + 1]! + change !== 0) off[at + 1]! += change
      else {
        for (let next = at + 2; next < offEnd; next++) off[next - 2] = off[next]!
        offEnd -= 2
      }
    }
    offFrom[one] = from
    offTo[one] = offEnd
  }

  function look(one: number, is: boolean): void {
    for (let at = offFrom[one]!; at < offTo[one]!; at += 2) offBy[off[at]!] = is ? off[at + 1]! : 0
    for (let each = one; each >= 0; each = after[each]!) isChanged[cellOf[each]!] = is ? 1 : 0
  }

  /** With one change more, by which a sum would hold. */
  function further(one: number): void {
    // The sum with the fewest cells leaves the least choice.
    let sum = off[offFrom[one]!]!
    for (let at = offFrom[one]! + 2; at < offTo[one]!; at += 2) if (sums[off[at]!]!.length < sums[sum]!.length) sum = off[at]!
    const still = (offTo[one]! - offFrom[one]!) / 2, before = costs[one]!, length = lengths[one]! + 1
    for (const cell of sums[sum]!) {
      const by = byIn(sum, cell, offBy[sum]!) > 0 ? -1 : 1
      const price = (by === 1 ? up : down)[cell]!
      if (price >= most || isChanged[cell]) continue
      const mark = marks[one]! + markOf(cell, by)
      if (!seen.add(mark)) continue
      const cost = before + price
      queue.add(begin({ after: one, cell, by, cost, length, marks: mark }), cost + length * ofLength + stillOff(cell, by, still) * ofBroken)
    }
  }

  /** How many sums do not hold with this change too. */
  function stillOff(cell: number, by: 1 | -1, still: number): number {
    let count = still
    for (const sum of sumsOf[cell]!) {
      if (offBy[sum] === 0) count++
      else if (offBy[sum]! + byIn(sum, cell, by) === 0) count--
    }
    return count
  }

  /** How a sum changes when a cell of it does: one more in the whole is one less than the parts make. */
  function byIn(sum: number, cell: number, by: number): number {
    return sums[sum]![0] === cell ? -by : by
  }

  function changeOf(one: number): Change {
    const changed: number[] = []
    for (let each = one; each >= 0; each = after[each]!) changed.push(each)
    changed.reverse()
    return { cells: changed.map((each) => cellOf[each]!), signs: changed.map((each) => byOf[each]!), cost: costs[one]! }
  }
}

/** Sums of a few of these are as good as never the same; where two are, one change is not looked at. */
const markOf = (cell: number, by: 1 | -1): number => {
  const mixed = Math.imul((2 * cell + (by === 1 ? 1 : 2)) ^ 0x9e3779b9, 0x85ebca6b)
  return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0) * 0x8000 + (Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) >>> 17)
}
