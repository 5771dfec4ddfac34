// Whether a hidden number is safe: that it could be another by as many as are ever shown together, whatever is shown, and whoever in the
// tables looks at it. What else must be hidden for that is hidden on the way, the least first.
import { findMove, type Move } from './move.ts'
import type { Indexed } from './indexed.ts'

export type Hiding = {
  tables: Indexed
  hidden: boolean[]
  /** What everybody knows already. */
  known: readonly boolean[]
  fewest: number
  /** Null: nothing more may be hidden. */
  onHide: ((cell: number) => void) | null
}

/** The cells that could be another way together with this one; null: it is not safe, and cannot be made so. */
export function certify(hiding: Hiding, cell: number): Set<number> | null {
  const used = widen(hiding, cell, null)
  if (!used) return null
  const { values, innermost, around } = hiding.tables
  // Whoever is alone in one of the innermost cells may know it. To them too the others must be as uncertain, where there is anybody else.
  for (const one of [...used]) {
    if (one === cell || values[one] !== 1 || !innermost[one] || values[cell] === 0 || (values[cell] === 1 && around(one).has(cell))) continue
    const without = widen(hiding, cell, one)
    if (!without) return null
    for (const more of without) used.add(more)
  }
  return used
}

/**
 * By moves that only hidden cells take part in, up and down; then by the cheapest that others take part in, which are hidden with it. No
 * cell in which there is somebody becomes empty on the way: whoever is in it knows that it is not.
 */
function widen({ tables, hidden, known, fewest, onHide }: Hiding, cell: number, blocked: number | null): Set<number> | null {
  const { values } = tables
  const used = new Set<number>([cell])
  const floor = (one: number): number => Math.min(1, values[one]!)
  const ways = ([1, -1] as const).map((by) => ({ by, values: [...values] }))
  let width = 0
  const take = (more: boolean): boolean => {
    const cost = (one: number): number => (one === blocked ? Infinity : hidden[one] ? 0 : more && !known[one] ? priceOf(values[one]!) : Infinity)
    for (const way of ways) {
      const found = findMove({ tables, values: way.values, cost, floor }, cell, way.by)
      if (!found) continue
      const steps = Math.min(fewest - width, ...room(found.move, way.values))
      for (const [one, by] of found.move) {
        way.values[one]! += by * steps
        used.add(one)
        if (!hidden[one]) onHide!(one)
      }
      width += steps
      return true
    }
    return false
  }
  const room = (move: Move, at: readonly number[]): number[] => [...move].flatMap(([one, by]) => (by === -1 ? [at[one]! - floor(one)] : []))
  for (;;) {
    if (width >= fewest) return used
    if (!take(onHide !== null)) return null
  }
}

/** Of what is not hidden yet: one for the cell, and a little for how much it tells. */
export const priceOf = (value: number): number => 1 + Math.log2(1 + value) / 16
