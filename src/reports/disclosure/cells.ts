// The tables by numbers: every cell once, in whichever tables it stands, where it stands, and the sums between cells.
import { axisOf, type Axis } from './axis.ts'
import { all, cellId, placesOf, type Direction, type Given } from './tables.ts'

/** `at`: of each combination of nodes its cell. `owns`: a cell that stands in several tables belongs to the first of them. */
export type Table = { axes: readonly number[]; strides: readonly number[]; at: Int32Array; owns: Uint8Array }

export type Term = { cell: number; sign: 1 | -1 }

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
  /** Of each sum its whole with -1 and its parts with 1. */
  sums: readonly (readonly Term[])[]
  sumsOf: readonly (readonly number[])[]
  /** Of nothing that is told apart further. */
  innermost: (cell: number) => boolean
  isIn: (cell: number, around: number) => boolean
}

/** Throws where the sums do not add up: a table that is wrong hides nothing. */
export function cellsOf({ directions, tables: named, counts, absent: isAbsent = () => false, worth: worthOf }: Pick<Given, 'directions' | 'tables' | 'counts' | 'absent' | 'worth'>): Cells {
  const axes = directions.map(axisOf)
  // In the order of the tables and not of the counts: what is chosen among equals depends on no order but that of what is given.
  const ids = idsIn(directions, named, counts), values = Int32Array.from(ids, (id) => counts.get(id)!)
  const numbers = new Map(ids.map((id, at) => [id, at]))
  const places: number[][] = []
  const worth = new Float64Array(ids.length).fill(1)
  const taken = new Set<number>()
  const tables = named.map((names): Table => {
    const mine = names.map((name) => {
      const found = axes.findIndex((axis) => axis.name === name)
      if (found < 0) throw new Error(`no direction ${name}`)
      return found
    })
    const strides = mine.map((_, at) => mine.slice(at + 1).reduce((size, axis) => size * axes[axis]!.size, 1))
    const size = mine.reduce((sizes, axis) => sizes * axes[axis]!.size, 1)
    const placeAt = (nodes: readonly number[]) => Object.fromEntries(mine.map((axis, place) => [axes[axis]!.name, directions[axis]!.nodes[nodes[place]!]!]))
    const at = new Int32Array(size), owns = new Uint8Array(size)
    for (let index = 0; index < size; index++) {
      const nodes = mine.map((axis, place) => Math.floor(index / strides[place]!) % axes[axis]!.size)
      const id = cellId(placeAt(nodes))
      const cell = numbers.get(id)
      at[index] = cell ?? -1
      if (cell === undefined) {
        if (!isAbsent(placeAt(nodes))) throw new Error(`no count of ${id || all}`)
        continue
      }
      owns[index] = taken.has(cell) ? 0 : 1
      if (worthOf && !taken.has(cell)) worth[cell] = worthOf(placeAt(nodes))
      taken.add(cell)
      places[cell] ??= axes.map(({ whole }, axis) => (mine.includes(axis) ? nodes[mine.indexOf(axis)]! : whole))
    }
    return { axes: mine, strides, at, owns }
  })
  const stray = ids.find((_, cell) => !places[cell])
  if (stray !== undefined) throw new Error(`${stray} is in no table`)
  const sums = tables.flatMap((table) => sumsIn(table, axes))
  const sumsOf: number[][] = ids.map(() => [])
  const wholes = new Set(sums.map(([whole]) => whole!.cell))
  for (const [at, terms] of sums.entries()) {
    if (terms.reduce((total, { cell, sign }) => total + sign * values[cell]!, 0) !== 0) throw new Error(`${ids[terms[0]!.cell] || all} is not what its parts make`)
    for (const { cell } of terms) sumsOf[cell]!.push(at)
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

function idsIn(directions: readonly Direction[], tables: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): string[] {
  const placed = tables.flatMap((names) => placesOf(names.map((name) => directions.find((direction) => direction.name === name)).filter((one) => one !== undefined)).map(cellId))
  return [...new Set([...placed.filter((id) => counts.has(id)), ...counts.keys()])]
}

/** Each sum once: where its parts belong. */
function sumsIn({ axes: mine, strides, at, owns }: Table, axes: readonly Axis[]): Term[][] {
  return mine.flatMap((axis, place) => axes[axis]!.sums.flatMap(({ whole, parts }) => {
    const found: Term[][] = []
    for (let index = 0; index < at.length; index++) {
      if (Math.floor(index / strides[place]!) % axes[axis]!.size !== parts[0] || !owns[index]) continue
      const cell = (node: number): number => at[index + (node - parts[0]!) * strides[place]!]!
      // Where a part stands nowhere, nobody reads the sum.
      if (cell(whole) >= 0 && parts.every((part) => cell(part) >= 0)) found.push([{ cell: cell(whole), sign: -1 }, ...parts.map((part): Term => ({ cell: cell(part), sign: 1 }))])
    }
    return found
  }))
}
