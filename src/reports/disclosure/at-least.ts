// How many cells must be hidden besides, whoever does it: a bound from below that what was hidden is measured by.
import type { Cells } from './cells.ts'

type Of = { start: Uint8Array; known: Uint8Array; isGuarded: (cell: number) => boolean; fewest: number; floor: Uint8Array }

/** So often the weights of the sums are evened out. */
const mostEvening = 60

/**
 * Each sum with a hidden number that must not be known may need further ones of its cells. How many of all cells that are at least follows
 * from any weights of the sums of which none of the cells gets more than one (weak duality of linear programs): here those that come
 * of taking sums which share no cell, and of evening out.
 */
export function fewestBesides({ values, sums }: Cells, of: Of): number {
  const needs = sums.flatMap((terms) => needOf(terms, values, of)).sort((one, other) => one.could.length / one.need - other.could.length / other.need)
  const taken = new Set<number>()
  let apart = 0
  for (const { could, need } of needs) {
    if (could.some((cell) => taken.has(cell))) continue
    for (const cell of could) taken.add(cell)
    apart += need
  }
  return Math.max(apart, Math.ceil(evened(needs) - 1e-6))
}

type Need = { could: readonly number[]; need: number }

/** A sum in which a single cell is hidden tells it. Where the whole is told, the parts that are hidden must be enough for one to be more. */
function needOf(terms: readonly number[], values: Int32Array, { start, known, isGuarded, fewest, floor }: Of): Need[] {
  const hidden = terms.filter((cell) => start[cell])
  if (!hidden.some(isGuarded)) return []
  const could = terms.filter((cell) => !start[cell] && !known[cell])
  const whole = terms[0]!
  const room = (cell: number): number => values[cell]! - floor[cell]!
  if (start[whole]) return hidden.length > 1 || could.length === 0 ? [] : [{ could, need: 1 }]
  let width = hidden.reduce((sum, cell) => sum + room(cell), 0), need = 0
  for (const cell of could.filter((one) => one !== whole).sort((one, other) => room(other) - room(one))) {
    if (width >= fewest && hidden.length + need > 1) break
    width += room(cell)
    need++
  }
  if (could.includes(whole)) need = Math.min(need, 1) || (width >= fewest && hidden.length > 1 ? 0 : 1)
  return need > 0 ? [{ could, need }] : []
}

function evened(needs: readonly Need[]): number {
  const cells = new Map<number, number>()
  for (const { could } of needs) for (const cell of could) if (!cells.has(cell)) cells.set(cell, cells.size)
  const at = needs.map(({ could }) => could.map((cell) => cells.get(cell)!))
  const weights = needs.map(({ could, need }) => need / could.length)
  let best = 0
  for (let n = 0; n < mostEvening; n++) {
    const loads = new Float64Array(cells.size)
    for (const [sum, list] of at.entries()) for (const cell of list) loads[cell]! += weights[sum]!
    // Each sum is brought down by the fullest of its cells, or up where all of them have room.
    for (const [sum, list] of at.entries()) weights[sum]! /= list.reduce((most, cell) => Math.max(most, loads[cell]!), 0) ** (n === mostEvening - 1 ? 1 : 0.7)
    best = Math.max(best, feasible(needs, at, weights, cells.size))
  }
  return best
}

/** What the weights make when each sum is brought down so far that no cell of it has more than one. */
function feasible(needs: readonly Need[], at: readonly (readonly number[])[], weights: readonly number[], size: number): number {
  const loads = new Float64Array(size)
  for (const [sum, list] of at.entries()) for (const cell of list) loads[cell]! += weights[sum]!
  return at.reduce((total, list, sum) => total + needs[sum]!.need * weights[sum]! / list.reduce((most, cell) => Math.max(most, loads[cell]!), 1), 0)
}
