// The cheapest change that gives a cell one more, or one less, and keeps every sum. Since tables are directions that cross each other, a change
// can be put together of one way in each direction: what changes is every cell in which ways meet, and by the product of their signs. In two
// directions it is the swap of T. Dalenius and S. Reiss (Data-swapping, 1982), in more the hypercube of R. D. Repsilber (Preservation of
// confidentiality in aggregated data, 1994), here over hierarchies and several partitions of them. Tables that share a margin change
// with it: a way that leaves the whole of its direction as it is leaves tables without that direction alone.
import type { Way } from './axis.ts'
import type { Cells, Table } from './cells.ts'

/** What it costs to give a cell one more, and one less; of what is nobody's, behind all cells, nothing. */
export type Costs = { up: Float64Array; down: Float64Array }

export type Change = { cells: readonly number[]; signs: readonly number[]; cost: number }

/** A change that costs less than this hides nothing and breaks nothing. */
export const free = 0.5

/** Ways are chosen anew, one direction after the other, as long as it becomes cheaper, and no oftener than this. */
const mostRounds = 4

/** As far as sums of costs may be off by being rounded, and much more. */
const rounding = 1e-3

/** Of each direction the way that was chosen; null: none, where the cell stands in no table with it. */
type Ways = (Way | null)[]

/** Asked for a cell and a change by one: from several beginnings, and `many` further ones, what was cheapest; the first that is free is taken. */
export function cheapestOf(cells: Cells, costs: Costs): (cell: number, by: 1 | -1, many?: number) => Change {
  const { axes, tables } = cells
  const { up, down } = costs
  // Where ways meet in a table, and with which signs; and what each node of a direction costs. Both are filled anew whenever they are asked for.
  const bases: number[] = [], signs: number[] = []
  const ofNodes = axes.map(({ size }) => new Float64Array(2 * size + 1))

  return (cell, by, many = 0) => {
    const place = cells.placeOf(cell)
    const begun: { at: number; ways: Ways }[] = []
    let best: Ways | null = null, least = Infinity
    for (const ways of beginnings(cells, place, many)) {
      const cost = descend(place, ways, by, begun)
      if (!best || cost < least) { best = ways; least = cost }
      if (cost < free) break
    }
    return { ...meeting(best!, by), cost: least }
  }

  /** Given the others, what a way costs is the sum of what its nodes cost: each direction's best is found exactly. Infinity: it goes where one before went. */
  function descend(place: readonly number[], ways: Ways, by: 1 | -1, begun: { at: number; ways: Ways }[]): number {
    /** What it cost when a way was last chosen in a direction; NaN where those beside it are others since. */
    const chosen = axes.map(() => Number.NaN)
    let cost = Infinity
    for (let round = 0; round < mostRounds; round++) {
      const before = cost
      for (let at = 0; at < axes.length; at++) {
        const way = ways[at]
        if (!way || !tables.some((table) => table.has[at] && isAffected(table, ways, at))) continue
        if (round === 0 && isBegun(begun, at, ways)) return Infinity
        if (Number.isNaN(chosen[at])) {
          cost = choose(place, ways, at, by)
          if (cost < free) return cost
          if (ways[at] !== way) chosen.fill(Number.NaN)
          chosen[at] = cost
        } else cost = chosen[at]!
      }
      if (cost >= before - 1e-9) return cost
    }
    return cost
  }

  /** The cheapest way in one direction beside those in the others: what all of them cost together. */
  function choose(place: readonly number[], ways: Ways, at: number, by: 1 | -1): number {
    const { size, through } = axes[at]!
    const nodes = ofNodes[at]!.fill(0)
    let whole = 0
    for (const table of tables) {
      if (!isAffected(table, ways, at)) continue
      if (table.has[at]) addNodeCosts(table, ways, at, by, size, nodes)
      else whole = costOf(table, ways, by, whole)
    }
    // No way costs less than its two dearest changes and whatever is below nothing: most need no looking at.
    let below = Math.min(0, whole)
    for (let n = 0; n < nodes.length; n++) if (nodes[n]! < 0) below += nodes[n]!
    const { list, from, changes, dear, singles } = through(place[at]!)
    let best = Infinity, found = -1, limit = Infinity
    for (let n = 0; n < list.length; n++) {
      if (nodes[dear[2 * n]!]! + nodes[dear[2 * n + 1]!]! > limit) continue
      let sum = singles[n] === 1 ? whole : 0
      for (let k = from[n]!, end = from[n + 1]!; k < end; k++) sum += nodes[changes[k]!]!
      if (sum < best) { best = sum; found = n; limit = best - below + rounding }
    }
    if (found >= 0) ways[at] = list[found]!
    return best
  }

  /** Whether a table changes: all ways that leave the wholes of their directions alone are in it. */
  function isAffected({ has }: Table, ways: Ways, except: number): boolean {
    for (let at = 0; at < ways.length; at++) {
      const way = ways[at]!
      if (at !== except && (has[at] ? way === null : way !== null && !(way.single && axes[at]!.whole >= 0))) return false
    }
    return true
  }

  /** To what each node costs, first of those that get one more and then of those that get one less. */
  function addNodeCosts(table: Table, ways: Ways, at: number, by: 1 | -1, size: number, nodes: Float64Array): void {
    const { own } = table
    const met = meet(table, ways, at, by), stride = table.strides[table.axes.indexOf(at)]!
    for (let n = 0; n < met; n++) {
      const more = signs[n]! > 0 ? up : down, less = signs[n]! > 0 ? down : up
      for (let node = 0, index = bases[n]!; node < size; node++, index += stride) {
        const cell = own[index]!
        nodes[node]! += more[cell]!
        nodes[size + node]! += less[cell]!
      }
    }
  }

  /** What is changed in a table costs, and `sum` with it. */
  function costOf(table: Table, ways: Ways, by: 1 | -1, sum: number): number {
    const met = meet(table, ways, -1, by)
    for (let n = 0; n < met; n++) sum += (signs[n]! > 0 ? up : down)[table.own[bases[n]!]!]!
    return sum
  }

  /** Fills in where the ways meet in a table, one direction left out; tells how often. */
  function meet({ axes: mine, strides }: Table, ways: Ways, without: number, by: 1 | -1): number {
    bases[0] = 0
    signs[0] = by
    let met = 1
    for (let place = 0; place < mine.length; place++) {
      if (mine[place] === without) continue
      const { nodes, signs: theirs } = ways[mine[place]!]!
      const stride = strides[place]!
      // From behind, so that what is still to be read is not written over.
      for (let n = met - 1; n >= 0; n--) {
        const base = bases[n]!, sign = signs[n]!
        for (let m = nodes.length - 1; m >= 0; m--) {
          bases[n * nodes.length + m] = base + nodes[m]! * stride
          signs[n * nodes.length + m] = sign * theirs[m]!
        }
      }
      met *= nodes.length
    }
    return met
  }

  function meeting(ways: Ways, by: 1 | -1): { cells: number[]; signs: number[] } {
    const found = { cells: [] as number[], signs: [] as number[] }
    for (const table of tables) {
      if (!isAffected(table, ways, -1)) continue
      const met = meet(table, ways, -1, by)
      for (let n = 0; n < met; n++) {
        const cell = table.own[bases[n]!]!
        if (cell === cells.ids.length) continue
        found.cells.push(cell)
        found.signs.push(signs[n]!)
      }
    }
    return found
  }
}

/** Every pair, then each direction at its single way by itself, or at its pair by itself, then every single; then `many` here and there among all ways, the same each time. */
function* beginnings({ axes }: Cells, place: readonly number[], many: number): Generator<Ways> {
  const through = axes.map((axis, at) => (place[at]! < 0 ? null : axis.through(place[at]!)))
  const pairs = through.map((ways) => ways && (ways.pair ?? ways.single)), singles = through.map((ways) => ways && ways.single)
  yield pairs.slice()
  const several = [...axes.keys()].filter((at) => pairs[at] !== singles[at])
  for (const at of several) yield pairs.with(at, singles[at]!)
  if (several.length > 1) for (const at of several) yield singles.with(at, pairs[at]!)
  yield singles.slice()
  let seed = 1
  const next = (below: number): number => Math.floor((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 * below)
  for (let n = 0; n < many; n++) yield through.map((ways) => ways && ways.list[next(ways.list.length)]!)
}

/** Whether a descent before has come to choose the way in this direction beside these others: from there on they would be one. */
function isBegun(begun: { at: number; ways: Ways }[], at: number, ways: Ways): boolean {
  if (begun.some((one) => one.at === at && one.ways.every((way, other) => other === at || way === ways[other]))) return true
  begun.push({ at, ways: ways.slice() })
  return false
}
