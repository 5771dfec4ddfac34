// The cheapest change that gives a cell one more, or one less, and keeps every sum. Since tables are directions that cross each other, a change
// can be put together of one way in each direction: what changes is every cell in which ways meet, and by the product of their signs. In two
// directions it is the swap of T. Dalenius and S. Reiss (Data-swapping, 1982), in more the hypercube of R. D. Repsilber (Preservation of
// confidentiality in aggregated data, 1994), here over hierarchies and several partitions of them. Tables that share a margin change
// with it: a way that leaves the whole of its direction as it is leaves tables without that direction alone.
import type { Way } from './axis.ts'
import type { Cells, Table } from './cells.ts'

/** What it costs to give a cell one more, and one less. */
export type Costs = { up: Float64Array; down: Float64Array }

export type Change = { cells: readonly number[]; signs: readonly number[]; cost: number }

/** A change that costs less than this hides nothing and breaks nothing. */
export const free = 0.5

/** Ways are chosen anew, one direction after the other, as long as it becomes cheaper, and no oftener than this. */
const mostRounds = 4

/** From several beginnings, and `many` further ones; the first that is free is taken. */
export function cheapest(cells: Cells, costs: Costs, cell: number, by: 1 | -1, many = 0): Change {
  const place = cells.placeOf(cell)
  const options = cells.axes.map((axis, at) => {
    if (place[at]! < 0) return [null]
    const ways = axis.through(place[at]!).list
    const pair = ways.find(({ single }) => !single), single = ways.find((way) => way.single)
    return [...(pair ? [pair] : []), ...(single ? [single] : [])]
  })
  const isNew = notBegunYet()
  let best: { ways: (Way | null)[]; cost: number } | null = null
  for (const ways of [...beginnings(options), ...scattered(cells, place, many)]) {
    const cost = descend(cells, costs, place, ways, by, isNew)
    if (!best || cost < best.cost) best = { ways, cost }
    if (cost < free) break
  }
  return { ...meeting(cells, best!.ways, by), cost: best!.cost }
}

/** Whether no descent before has come to choose the way in this direction beside these others: from there on they would be one. */
function notBegunYet(): (at: number, ways: readonly (Way | null)[]) => boolean {
  const begun: { at: number; ways: readonly (Way | null)[] }[] = []
  return (at, ways) => {
    if (begun.some((one) => one.at === at && one.ways.every((way, other) => other === at || way === ways[other]))) return false
    begun.push({ at, ways: [...ways] })
    return true
  }
}

/** Every pair, then each direction at its single way by itself, then every single. */
function beginnings(options: readonly (readonly (Way | null)[])[]): (Way | null)[][] {
  const first = options.map(([one]) => one!)
  const several = [...options.keys()].filter((at) => options[at]!.length > 1)
  const lone = several.map((at) => first.with(at, options[at]![1]!))
  return [first, ...lone, ...(several.length > 1 ? several.map((at) => options.map((list, each) => (each === at ? list[0]! : list.at(-1)!))) : []), options.map((list) => list.at(-1)!)]
}

/** Here and there among all ways, the same each time. */
function scattered({ axes }: Cells, place: readonly number[], many: number): (Way | null)[][] {
  let seed = 1
  const next = (below: number): number => Math.floor((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 * below)
  return Array.from({ length: many }, () => axes.map((axis, at) => {
    if (place[at]! < 0) return null
    const ways = axis.through(place[at]!).list
    return ways[next(ways.length)]!
  }))
}

/** Given the others, what a way costs is the sum of what its nodes cost: each direction's best is found exactly. Infinity: it goes where one before went. */
function descend(cells: Cells, costs: Costs, place: readonly number[], ways: (Way | null)[], by: 1 | -1, isNew: (at: number, ways: readonly (Way | null)[]) => boolean): number {
  const chosen = cells.axes.map((): { beside: (Way | null)[]; cost: number } | null => null)
  let cost = Infinity
  for (let round = 0; round < mostRounds; round++) {
    const before = cost
    for (const at of cells.axes.keys()) {
      if (!ways[at]) continue
      const affected = cells.tables.filter((table) => isAffected(cells, table, ways, at))
      if (!affected.some(({ axes }) => axes.includes(at))) continue
      if (round === 0 && !isNew(at, ways)) return Infinity
      const last = chosen[at]
      if (last?.beside.every((way, other) => other === at || way === ways[other])) { cost = last.cost; continue }
      cost = choose(cells, costs, place, ways, at, by, affected)
      if (cost < free) return cost
      chosen[at] = { beside: [...ways], cost }
    }
    if (cost >= before - 1e-9) return cost
  }
  return cost
}

/** The cheapest way in one direction beside those in the others: what all of them cost together. */
function choose(cells: Cells, costs: Costs, place: readonly number[], ways: (Way | null)[], at: number, by: 1 | -1, affected: readonly Table[]): number {
  const axis = cells.axes[at]!
  const ofNodes = new Float64Array(2 * axis.size)
  for (const table of affected) if (table.axes.includes(at)) addNodeCosts(table, costs, ways, at, by, axis.size, ofNodes)
  const others = affected.filter(({ axes }) => !axes.includes(at))
  const whole = others.length ? costOf(costs, meeting(cells, ways.with(at, null), by, others)) : 0
  const { list, from, changes, singles } = axis.through(place[at]!)
  let best = Infinity, found = -1
  for (let n = 0; n < list.length; n++) {
    let sum = singles[n] === 1 ? whole : 0
    for (let k = from[n]!, end = from[n + 1]!; k < end; k++) sum += ofNodes[changes[k]!]!
    if (sum < best) { best = sum; found = n }
  }
  if (found >= 0) ways[at] = list[found]!
  return best
}

/** Whether a table changes: all ways that leave the wholes of their directions alone are in it. */
function isAffected({ axes }: Cells, table: Table, ways: readonly (Way | null)[], except: number): boolean {
  return ways.every((way, at) => at === except || (table.axes.includes(at) ? way !== null : way === null || (way.single && axes[at]!.whole >= 0)))
}

/** To what each node costs, first of those that get one more and then of those that get one less. */
function addNodeCosts(table: Table, { up, down }: Costs, ways: readonly (Way | null)[], at: number, by: 1 | -1, size: number, ofNodes: Float64Array): void {
  const { bases, signs } = combined(table, ways, at, by)
  const stride = table.strides[table.axes.indexOf(at)]!
  for (let n = 0; n < bases.length; n++) {
    const [more, less] = signs[n]! > 0 ? [up, down] : [down, up]
    for (let node = 0, index = bases[n]!; node < size; node++, index += stride) {
      if (!table.owns[index]) continue
      const cell = table.at[index]!
      ofNodes[node]! += more[cell]!
      ofNodes[size + node]! += less[cell]!
    }
  }
}

/** Where the ways meet in a table, one direction left out. */
function combined(table: Table, ways: readonly (Way | null)[], without: number, by: 1 | -1): { bases: number[]; signs: number[] } {
  let bases = [0], signs: number[] = [by]
  for (const [place, axis] of table.axes.entries()) {
    if (axis === without) continue
    const { nodes, signs: mine } = ways[axis]!
    const stride = table.strides[place]!
    const longer: number[] = [], longerSigns: number[] = []
    for (let n = 0; n < bases.length; n++) {
      for (let m = 0; m < nodes.length; m++) {
        longer.push(bases[n]! + nodes[m]! * stride)
        longerSigns.push(signs[n]! * mine[m]!)
      }
    }
    bases = longer
    signs = longerSigns
  }
  return { bases, signs }
}

function meeting(cells: Cells, ways: readonly (Way | null)[], by: 1 | -1, tables = cells.tables.filter((table) => isAffected(cells, table, ways, -1))): { cells: number[]; signs: number[] } {
  const found = { cells: [] as number[], signs: [] as number[] }
  for (const table of tables) {
    const { bases, signs } = combined(table, ways, -1, by)
    for (const [n, index] of bases.entries()) {
      if (!table.owns[index]) continue
      found.cells.push(table.at[index]!)
      found.signs.push(signs[n]!)
    }
  }
  return found
}

const costOf = ({ up, down }: Costs, { cells, signs }: { cells: readonly number[]; signs: readonly number[] }): number =>
  cells.reduce((sum, cell, n) => sum + (signs[n]! > 0 ? up[cell]! : down[cell]!), 0)
