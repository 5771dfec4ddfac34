// Who is alone. One person may be alone in several innermost cells at once: in one of each table, and in several of one table where nothing is told so
// finely that one cell would be theirs. They know of all of these what is in them.
import type { Cells, Table } from './cells.ts'

/** Cells in each of which the same one person may be, and nobody else. */
export type Alone = readonly number[]

/**
 * Of these cells all that one person can be in together, as many as go; `andLess`: also fewer, where it is not the same for whoever knows less. `to`: a
 * cell that is not theirs alone. Where nobody is, nobody is alone either.
 */
export function peopleOf(cells: Cells): (lone: readonly number[], to: number, andLess: boolean) => Alone[] {
  const canBe = somebodyIn(cells)
  return (lone, to, andLess) => {
    const found: Alone[] = []
    const add = (person: Alone, where: readonly bigint[], from: number): void => {
      let isMost = true
      for (const [at, cell] of lone.entries()) {
        if (person.includes(cell)) continue
        const nearer = met(cells, where, cell)
        if (!nearer || !canBe(nearer, to)) continue
        isMost = false
        if (at >= from) add([...person, cell], nearer, at + 1)
      }
      if ((isMost || andLess) && person.length) found.push(person)
    }
    add([], cells.axes.map(() => everywhere), 0)
    return found
  }
}

const everywhere = -1n

/** Where somebody is who is in this cell too: of each direction the leaves that are left. Null: there are none. */
function met({ axes, placeOf }: Cells, where: readonly bigint[], cell: number): bigint[] | null {
  const place = placeOf(cell)
  const nearer: bigint[] = []
  for (const [at, axis] of axes.entries()) {
    const left = place[at]! < 0 ? where[at]! : where[at]! & axis.leavesOf(place[at]!)
    if (left === 0n) return null
    nearer.push(left)
  }
  return nearer
}

/** Whether there may be somebody at these leaves, in each table by itself: no cell around them is empty. */
function somebodyIn(cells: Cells): (where: readonly bigint[], to: number) => boolean {
  const { axes, tables, values, placeOf } = cells
  const known = tables.map(({ at }) => new Int8Array(at.length))
  const leavesAt = axes.map(({ leaves }) => {
    const found = new Map<bigint, readonly number[]>()
    return (where: bigint): readonly number[] => {
      if (!found.has(where)) found.set(where, leaves.filter((_, bit) => where >> BigInt(bit) & 1n))
      return found.get(where)!
    }
  })
  return (where, to) => tables.every((table, number) => {
    const { axes: mine, strides } = table
    const leaves = mine.map((axis) => leavesAt[axis]!(where[axis]!))
    // Of a cell with one in it nobody else is asked than those who are not in it.
    const place = placeOf(to)
    const notIn = values[to] === 1 && place.every((node, axis) => node < 0 || node === axes[axis]!.whole || mine.includes(axis))
    const isTheirs = (index: number): boolean => notIn && mine.every((axis, at) => place[axis]! < 0 || axes[axis]!.isIn(nodeIn(axis, strides[at]!, index), place[axis]!))
    return some(leaves, strides, (index) => isSomebodyAt(table, known[number]!, index) && !isTheirs(index))
  })

  function isSomebodyAt({ axes: mine, strides, at }: Table, before: Int8Array, index: number): boolean {
    before[index] ||= some(mine.map((axis, place) => axes[axis]!.around(nodeIn(axis, strides[place]!, index))), strides, (around) => {
      const cell = at[around]!
      return cell >= 0 && values[cell] === 0
    }) ? -1 : 1
    return before[index] === 1
  }

  function nodeIn(axis: number, stride: number, index: number): number {
    return Math.floor(index / stride) % axes[axis]!.size
  }
}

/** Whether it is so of one from each list, told as where it stands in the table. */
function some(lists: readonly (readonly number[])[], strides: readonly number[], is: (index: number) => boolean, at = 0, index = 0): boolean {
  if (at === lists.length) return is(index)
  for (const one of lists[at]!) if (some(lists, strides, is, at + 1, index + one * strides[at]!)) return true
  return false
}
