// Who is alone. One person may be alone in several innermost cells at once: in one of each table, and in several of one table where nothing is told so
// finely that one cell would be theirs. They know of all of these what is in them.
import type { Cells } from './cells.ts'

/** Cells in each of which the same one person may be, and nobody else. */
export type Alone = readonly number[]

/** Of these cells all that one person can be in together, as many as go: whoever knows less learns no more. */
export function peopleIn(cells: Cells, lone: readonly number[]): Alone[] {
  const found: Alone[] = []
  const whole = cells.axes.map(() => everywhere)
  const add = (person: Alone, where: readonly bigint[], from: number): void => {
    let isMost = true
    for (const [at, cell] of lone.entries()) {
      if (person.includes(cell)) continue
      const nearer = met(cells, where, cell)
      if (!nearer) continue
      isMost = false
      if (at >= from) add([...person, cell], nearer, at + 1)
    }
    if (isMost && person.length) found.push(person)
  }
  add([], whole, 0)
  return found
}

const everywhere = -1n

/** Where somebody is who is in this cell too: of each direction the leaves that are left. Null: nobody can be. */
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
