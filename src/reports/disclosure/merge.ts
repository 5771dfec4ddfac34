// Of a place and a period what is told most finely. Where a quarter of a line has holes for months, it is told as a quarter; where the unit is
// hidden, by its line: a number of something larger tells more than a hole. Nothing is worked out here: only what is published is read.
import { containing, type Direction, type Place } from './tables.ts'
import type { Shown, Told } from './publishable.ts'

export type Merged = { at: Place; told: Told }

/**
 * The pieces that a place is told by in one direction: its parts where all of them are told, otherwise itself, otherwise what it is in.
 * Of several partitions the one with the most parts. Empty: nothing around it is told either.
 */
export function told(direction: Direction, at: Place, shownAt: (at: Place) => Shown): Merged[] {
  const node = at[direction.name]!
  const inside = finest(direction, node, at, shownAt)
  if (inside) return inside
  const up = nearest([direction], at, shownAt)
  return up ? [up] : []
}

/** The nearest around a place that is told, the fewest steps up in all directions together, the first direction last. Null: nothing is. */
export function nearest(directions: readonly Direction[], at: Place, shownAt: (at: Place) => Shown): Merged | null {
  const ways = directions.reduce<{ at: Place; steps: number }[]>((found, direction) => found.flatMap((one) =>
    stepsUp(direction, at[direction.name]!).map(({ node, steps }) => ({ at: { ...one.at, [direction.name]: node }, steps: one.steps + steps }))), [{ at, steps: 0 }])
  for (const { at: place } of ways.sort((one, other) => one.steps - other.steps)) {
    const told = shownAt(place)
    if (told !== null) return { at: place, told }
  }
  return null
}

function finest(direction: Direction, node: string, at: Place, shownAt: (at: Place) => Shown): Merged[] | null {
  const told = shownAt({ ...at, [direction.name]: node })
  const apart = direction.sums.filter(({ whole }) => whole === node).flatMap(({ parts }) => {
    const each = parts.map((part) => finest(direction, part, at, shownAt))
    return each.every((one) => one !== null) ? [each.flat()] : []
  }).sort((one, other) => other.length - one.length)[0]
  if (apart) return apart
  return told === null ? null : [{ at: { ...at, [direction.name]: node }, told }]
}

/** A node and all that it is in, by how many steps up. */
function stepsUp(direction: Direction, node: string): { node: string; steps: number }[] {
  const all = [...containing(direction, node)]
  const steps = new Map([[node, 0]])
  for (let at = 0; at < all.length; at++) {
    for (const { whole, parts } of direction.sums) {
      const from = parts.flatMap((part) => steps.get(part) ?? [])
      if (from.length) steps.set(whole, Math.min(steps.get(whole) ?? Infinity, Math.min(...from) + 1))
    }
  }
  return all.map((one) => ({ node: one, steps: steps.get(one)! }))
}
