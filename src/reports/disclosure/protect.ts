// Which cells of some tables are shown: as many as can be, so that no hidden one is known to anybody nearer than by the fewest that are ever
// shown together. Small tables are hidden in as few cells as can be, larger ones in few.
import { certify, priceOf, type Hiding } from './certify.ts'
import { primaryCells } from './primary.ts'
import { indexed, type Indexed } from './indexed.ts'
import type { Given } from './tables.ts'

export type Protection = {
  shown: ReadonlySet<string>
  /** How many cells are hidden besides those that tell of few, and how many must be at least. */
  besides: number
  atLeast: number
  /** What can be worked out from what was published before, whatever is hidden now. Where there is any, nothing new of it may go out. */
  lost: readonly string[]
}

/** So many sets of cells are tried for a better one. */
const mostTries = 1500

export function protect(given: Given): Protection {
  const tables = indexed(given)
  const primary = primaryCells(given)
  const known = tables.ids.map((id) => given.known.has(id))
  const wanted = tables.ids.map((id) => given.wanted.has(id) && !given.known.has(id))
  const few = tables.ids.map((id) => primary.has(id))
  const start = tables.ids.map((_, cell) => !known[cell] && (!wanted[cell] || few[cell]!))
  const guarded = (cell: number): boolean => !known[cell] && (few[cell]! || wanted[cell]!)
  const { hidden, lost, reasons } = hide({ tables, known, fewest: given.fewest, start, guarded })
  showAgain({ tables, known, fewest: given.fewest, hidden, start, guarded, reasons, lost })
  const besides = () => tables.ids.flatMap((_, cell) => (hidden[cell] && !start[cell] ? [cell] : []))
  const atLeast = fewestBesides(tables, start, known)
  const better = lost.length ? null : fewerBesides({ tables, known, fewest: given.fewest, start, guarded, wanted }, atLeast, besides().length)
  if (better) for (const cell of tables.ids.keys()) hidden[cell] = start[cell]! || better.includes(cell)
  return {
    shown: new Set(tables.ids.filter((_, cell) => wanted[cell] && !hidden[cell])), besides: besides().length, atLeast, lost: lost.map((cell) => tables.ids[cell]!),
  }
}

type Parts = { tables: Indexed; known: readonly boolean[]; fewest: number; start: readonly boolean[]; guarded: (cell: number) => boolean }

/** One cell after the other, the smallest first; what is hidden for one is guarded as it is. */
function hide({ tables, known, fewest, start, guarded }: Parts): { hidden: boolean[]; lost: number[]; reasons: Map<number, Set<number>> } {
  const hidden = [...start]
  const waiting = [...start.keys()].filter((cell) => start[cell] && guarded(cell)).sort((a, b) => tables.values[a]! - tables.values[b]!)
  const reasons = new Map<number, Set<number>>()
  const lost: number[] = []
  const hiding: Hiding = { tables, hidden, known, fewest, onHide: (cell) => { hidden[cell] = true; waiting.push(cell) } }
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
    const used = certify(hiding, cell)
    if (used) reasons.set(cell, used)
    else lost.push(cell)
  }
  return { hidden, lost, reasons }
}

/** What was hidden for one cell may not be needed once others are hidden too: the largest first. */
function showAgain({ tables, known, fewest, hidden, start, reasons, lost }: Parts & { hidden: boolean[]; reasons: Map<number, Set<number>>; lost: readonly number[] }): void {
  const besides = [...hidden.keys()].filter((cell) => hidden[cell] && !start[cell] && !lost.includes(cell)).sort((a, b) => tables.values[b]! - tables.values[a]!)
  const hiding: Hiding = { tables, hidden, known, fewest, onHide: null }
  for (const cell of besides) {
    hidden[cell] = false
    const anew = new Map<number, Set<number>>()
    const all = [...reasons].every(([guardedCell, used]) => {
      if (guardedCell === cell || !used.has(cell)) return true
      const now = certify(hiding, guardedCell)
      if (now) anew.set(guardedCell, now)
      return now !== null
    })
    if (!all) {
      hidden[cell] = true
      continue
    }
    reasons.delete(cell)
    for (const [one, used] of anew) reasons.set(one, used)
  }
}

/** A sum of which a single number is hidden tells it: one more of it must be. Sums that share none that could be need one each. */
function fewestBesides({ sums }: Indexed, start: readonly boolean[], known: readonly boolean[]): number {
  const taken = new Set<number>()
  let needed = 0
  for (const terms of sums) {
    if (terms.filter(({ cell }) => start[cell]).length !== 1) continue
    const could = terms.map(({ cell }) => cell).filter((cell) => !start[cell] && !known[cell])
    if (could.some((cell) => taken.has(cell))) continue
    for (const cell of could) taken.add(cell)
    needed++
  }
  return needed
}

/** A set with fewer cells than were found; null where there is none, or are too many sets to be tried. */
function fewerBesides({ tables, known, fewest, start, guarded, wanted }: Parts & { wanted: readonly boolean[] }, from: number, found: number): number[] | null {
  const could = [...wanted.keys()].filter((cell) => wanted[cell] && !start[cell]).sort((a, b) => priceOf(tables.values[a]!) - priceOf(tables.values[b]!))
  let tries = 0
  for (let size = from; size < found; size++) {
    for (const set of setsOf(could, size)) {
      if (++tries > mostTries) return null
      const hidden = [...start]
      for (const cell of set) hidden[cell] = true
      const hiding: Hiding = { tables, hidden, known, fewest, onHide: null }
      if ([...hidden.keys()].every((cell) => !hidden[cell] || !guarded(cell) || certify(hiding, cell) !== null)) return set
    }
  }
  return null
}

function* setsOf(of: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) { yield []; return }
  for (let at = from; at <= of.length - size; at++) for (const rest of setsOf(of, size - 1, at + 1)) yield [of[at]!, ...rest]
}
