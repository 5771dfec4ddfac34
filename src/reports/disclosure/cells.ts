// The tables by numbers: every cell once, in whichever tables it stands, where it stands, and the sums between cells.
import { axisOf, type Axis } from './axis.ts'
import { all, idsOf, type Given, type Place } from './tables.ts'

/**
 * `at`: of each combination of nodes its cell; -1 where there is none. `own`: the same of those that belong to it, as a cell that stands in several tables
 * does to the first of them; where there is none the number behind all cells, nobody's. `strides`: by how much a combination is further on where a node is.
 */
export type Table = { axes: readonly number[]; has: readonly boolean[]; strides: readonly number[]; at: Int32Array; own: Int32Array }

export type Cells = {
  ids: readonly string[]
  values: Int32Array
  /** How much is lost where it is hidden. */
  worth: Float64Array
  /** Each once, the least first. */
  worths: readonly number[]
  axes: readonly Axis[]
  tables: readonly Table[]
  /** By axis; -1 where a cell stands in no table with one that has no whole. */
  placeOf: (cell: number) => readonly number[]
  /** Of each sum first its whole, then its parts. */
  sums: readonly (readonly number[])[]
  sumsOf: readonly (readonly number[])[]
  /** Of nothing that is told apart further. */
  innermost: (cell: number) => boolean
  isIn: (cell: number, around: number) => boolean
}

/** What tables are of, whatever of it is wanted. */
export type Numbers = Pick<Given, 'directions' | 'tables' | 'counts' | 'absent' | 'worth'>

/** Throws where the sums do not add up: a table that is wrong hides nothing. */
export function cellsOf({ directions, tables: named, counts, absent: isAbsent = () => false, worth: worthOf }: Numbers): Cells {
  const axes = directions.map(axisOf)
  const crossed = named.map((names) => names.map((name) => {
    const found = axes.findIndex((axis) => axis.name === name)
    if (found < 0) throw new Error(`no direction ${name}`)
    return found
  }))
  const idsIn = crossed.map((mine) => idsOf(mine.map((axis) => directions[axis]!)))
  // In the order of the tables and not of the counts: what is chosen among equals depends on no order but that of what is given.
  const numbers = new Map<string, number>()
  for (const list of idsIn) for (const id of list) if (counts.has(id) && !numbers.has(id)) numbers.set(id, numbers.size)
  const ids = [...numbers.keys()], values = Int32Array.from(ids, (id) => counts.get(id)!)
  const places: number[][] = []
  const worth = new Float64Array(ids.length).fill(1)
  const tables = crossed.map((mine, number): Table => {
    const strides = mine.map((_, at) => mine.slice(at + 1).reduce((size, axis) => size * axes[axis]!.size, 1))
    const nodeAt = (place: number, index: number): number => Math.floor(index / strides[place]!) % axes[mine[place]!]!.size
    const placeAt = (index: number): Place => Object.fromEntries(mine.map((axis, place) => [axes[axis]!.name, directions[axis]!.nodes[nodeAt(place, index)]!]))
    const at = Int32Array.from(idsIn[number]!, (id) => numbers.get(id) ?? -1), own = new Int32Array(at.length).fill(ids.length)
    for (const [index, cell] of at.entries()) {
      if (cell < 0 && !isAbsent(placeAt(index))) throw new Error(`no count of ${idsIn[number]![index] || all}`)
      if (cell < 0 || places[cell]) continue
      own[index] = cell
      if (worthOf) worth[cell] = worthOf(placeAt(index))
      places[cell] = axes.map(({ whole }, axis) => (mine.includes(axis) ? nodeAt(mine.indexOf(axis), index) : whole))
    }
    return { axes: mine, has: axes.map((_, axis) => mine.includes(axis)), strides, at, own }
  })
  for (const id of counts.keys()) if (!numbers.has(id)) throw new Error(`${id} is in no table`)
  const sums = tables.flatMap((table) => sumsIn(table, axes))
  const sumsOf: number[][] = ids.map(() => [])
  const wholes = new Set(sums.map(([whole]) => whole!))
  for (const [at, terms] of sums.entries()) {
    if (terms.reduce((rest, cell, n) => (n === 0 ? values[cell]! : rest - values[cell]!), 0) !== 0) throw new Error(`${ids[terms[0]!] || all} is not what its parts make`)
    for (const cell of terms) sumsOf[cell]!.push(at)
  }
  return {
    ids, values, worth, worths: [...new Set(worth)].sort((one, other) => one - other), axes, tables, sums, sumsOf,
    placeOf: (cell) => places[cell]!,
    innermost: (cell) => !wholes.has(cell),
    isIn: (cell, around) => axes.every((axis, at) => {
      const [mine, theirs] = [places[cell]![at]!, places[around]![at]!]
      return mine === theirs || (mine >= 0 && theirs >= 0 && axis.isIn(mine, theirs))
    }),
  }
}

/** Each sum once: where its parts belong. */
function sumsIn({ axes: mine, strides, at, own }: Table, axes: readonly Axis[]): number[][] {
  return mine.flatMap((axis, place) => axes[axis]!.sums.flatMap(({ whole, parts }) => {
    const found: number[][] = []
    const stride = strides[place]!, first = parts[0]!
    const cell = (index: number, node: number): number => at[index + (node - first) * stride]!
    for (let block = first * stride; block < at.length; block += stride * axes[axis]!.size) {
      for (let index = block; index < block + stride; index++) {
        // Where a part stands nowhere, nobody reads the sum.
        if (own[index] === at[index] && cell(index, whole) >= 0 && parts.every((part) => cell(index, part) >= 0)) found.push([cell(index, whole), ...parts.map((part) => cell(index, part))])
      }
    }
    return found
  }))
}
