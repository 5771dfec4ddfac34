// Who is alone. One person may be alone in several innermost cells at once: in one of each table, and in several of one table where nothing is told so
// finely that one cell would be theirs. They know of all of these what is in them.
import type { Cells, Table } from './cells.ts'

/** Cells in each of which the same one person may be, and nobody else. */
export type Alone = readonly number[]

/**
 * Whether it is so of one of all that one person can be in together of these cells, as many as go; `andLess`: or of fewer, where it is not the same for
 * whoever knows less. `to`: a cell that is not theirs alone. Where nobody is, nobody is alone either.
 */
export function peopleOf(cells: Cells): (lone: readonly number[], to: number, andLess: boolean, is: (person: Alone) => boolean) => boolean {
  const ends = endsOf(cells), leavesOf = leavesIn(cells, ends), canBe = somebodyIn(cells, ends)
  return (lone, to, andLess, is) => {
    /** `others`: of which some may go with these; what goes with more than these goes with these too. */
    const add = (person: Alone, where: Where | null, others: readonly number[], from: number): boolean => {
      const more: { at: number; where: Where }[] = []
      for (const at of others) {
        const mine = leavesOf(lone[at]!), nearer = where ? met(where, mine, ends) : mine
        if (nearer && canBe(nearer, to)) more.push({ at, where: nearer })
      }
      for (const { at, where: nearer } of more) {
        if (at >= from && add([...person, lone[at]!], nearer, more.flatMap((one) => (one.at === at ? [] : [one.at])), at + 1)) return true
      }
      return (more.length === 0 || andLess) && person.length > 0 && is(person)
    }
    return add([], null, [...lone.keys()], 0)
  }
}

/** Of one direction after the other the leaves at which somebody may be, each a bit. The same one is asked about often. */
type Where = { words: readonly number[]; isSomebody?: boolean }

/** Where the words of each direction end. */
function endsOf({ axes }: Cells): number[] {
  let end = 0
  return axes.map(({ leaves }) => end += Math.ceil(leaves.length / 32))
}

/** Of who is in a cell; in a direction in which it has no place they may be anywhere. */
function leavesIn({ axes, placeOf }: Cells, ends: readonly number[]): (cell: number) => Where {
  const known: Where[] = []
  return (cell) => known[cell] ??= {
    words: placeOf(cell).flatMap((node, at) => {
      const { leaves, isIn } = axes[at]!
      const words = Array.from({ length: ends[at]! - (ends[at - 1] ?? 0) }, () => 0)
      for (const [bit, leaf] of leaves.entries()) if (node < 0 || isIn(leaf, node)) words[bit >> 5]! |= 1 << (bit & 31)
      return words
    }),
  }
}

/** Where somebody is who is in both; null: nowhere. */
function met({ words }: Where, { words: others }: Where, ends: readonly number[]): Where | null {
  for (let at = 0, word = 0; at < ends.length; at++) {
    let left = 0
    for (; word < ends[at]!; word++) left |= words[word]! & others[word]!
    if (left === 0) return null
  }
  return { words: words.map((word, n) => word & others[n]!) }
}

/** Whether there may be somebody at these leaves, in each table by itself: no cell around them is empty. */
function somebodyIn(cells: Cells, ends: readonly number[]): (where: Where, to: number) => boolean {
  const { axes, tables, values, placeOf } = cells
  const known = tables.map(({ at }) => new Int8Array(at.length))
  const answers = new Map<string, boolean>()
  return (where, to) => {
    // Of a cell with one in it nobody else is asked than those who are not in it.
    if (values[to] !== 1) return where.isSomebody ??= answered('', where, -1)
    return answered(`${to}`, where, to)
  }

  function answered(of: string, where: Where, notIn: number): boolean {
    const key = `${of} ${where.words.join()}`
    let is = answers.get(key)
    if (is === undefined) answers.set(key, is = look(where, notIn))
    return is
  }

  function look({ words }: Where, to: number): boolean {
    const lists = axes.map(({ leaves }, at) => leaves.filter((_, bit) => words[(ends[at - 1] ?? 0) + (bit >> 5)]! >> (bit & 31) & 1))
    return tables.every((table, number) => {
      const { axes: mine, strides } = table
      const place = to < 0 ? [] : placeOf(to)
      const notIn = to >= 0 && place.every((node, axis) => node < 0 || node === axes[axis]!.whole || mine.includes(axis))
      const isTheirs = (index: number): boolean => notIn && mine.every((axis, at) => place[axis]! < 0 || axes[axis]!.isIn(nodeIn(axis, strides[at]!, index), place[axis]!))
      return some(mine.map((axis) => lists[axis]!), strides, (index) => isSomebodyAt(table, known[number]!, index) && !isTheirs(index))
    })
  }

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
