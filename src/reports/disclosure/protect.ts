// Which cells of some tables are shown: as many as can be, so that no hidden one is known to anybody nearer than by the fewest that are ever
// shown together. Every hidden number that must not be known has a proof, and the proofs are held against the sums before anything is told.
// The exact problem is that of M. Fischetti and J. J. Salazar (Solving the cell suppression problem on tabular data with linear
// constraints, Management Science 47, 2001); small tables are hidden in as few cells as can be, larger ones in few.
import { fewestBesides } from './at-least.ts'
import { cellsOf } from './cells.ts'
import { certify, certifyingOf, keepAsItIs, type Certifying } from './certify.ts'
import { checkProofs } from './check-proofs.ts'
import { fewerBesides } from './fewer.ts'
import { primaryCells } from './primary.ts'
import { proofsOf } from './proofs.ts'
import type { Given } from './tables.ts'
import type { State } from './world.ts'

export type Protection = {
  shown: ReadonlySet<string>
  /** How many cells are hidden besides those that tell of few, how many must be at least, and how much stands in them. */
  besides: number
  atLeast: number
  amount: number
  /** What can be worked out from what was published before, whatever is hidden now; nothing new brings anybody nearer to it. */
  lost: readonly string[]
}

export function protect(given: Given): Protection {
  const cells = cellsOf(given)
  const { ids, values } = cells
  const few = primaryCells(cells, given)
  const known = Uint8Array.from(ids, (id) => (given.known.has(id) ? 1 : 0))
  const wanted = ids.map((id, cell) => given.wanted.has(id) && !known[cell])
  const start = Uint8Array.from(ids, (_, cell) => (!known[cell] && (!wanted[cell] || few.has(cell)) ? 1 : 0))
  const isGuarded = (cell: number): boolean => !known[cell] && (few.has(cell) || wanted[cell]!)
  const state: State = {
    cells, known, fewest: given.fewest, hidden: start.slice(), mayHide: true,
    floor: Uint8Array.from(values, (value) => Math.min(1, value)), lone: Uint8Array.from(values, (value, cell) => (value === 1 && !known[cell] && cells.innermost(cell) ? 1 : 0)),
  }
  const proofs = proofsOf(state, isGuarded)
  const waiting = [...ids.keys()].filter((cell) => start[cell] && isGuarded(cell)).sort((one, other) => values[one]! - values[other]!)
  const of = certifyingOf(state, proofs, (cell) => hide(of, cell, waiting))
  const lost: number[] = []
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
    if (certify(of, cell)) continue
    lost.push(cell)
    keepAsItIs(of, cell)
  }
  showAgain(of, start, isGuarded)
  const atLeast = fewestBesides(cells, { start, known, isGuarded, fewest: given.fewest, floor: state.floor })
  const besidesOf = (hidden: Uint8Array) => [...ids.keys()].filter((cell) => hidden[cell] && !start[cell])
  const better = lost.length ? null : fewerBesides(state, { start, isGuarded, atLeast, found: besidesOf(state.hidden).length })
  const [hidden, worldsOf] = better ? [better.hidden, better.proofs] : [state.hidden, proofs]
  checkProofs({ ...state, hidden }, worldsOf, isGuarded)
  const besides = besidesOf(hidden)
  return {
    shown: new Set(ids.filter((_, cell) => wanted[cell] && !hidden[cell])),
    besides: besides.length, atLeast, amount: besides.reduce((sum, cell) => sum + values[cell]!, 0), lost: lost.map((cell) => ids[cell]!),
  }
}

function hide({ state, up, down }: Certifying, cell: number, waiting: number[]): void {
  state.hidden[cell] = 1
  waiting.push(cell)
  up.changed(cell)
  down.changed(cell)
}

/** What was hidden for one cell may not be needed once others are hidden too: the largest first. */
function showAgain(of: Certifying, start: Uint8Array, isGuarded: (cell: number) => boolean): void {
  const { state, proofs, up, down } = of
  const { cells: { values } } = state
  state.mayHide = false
  up.anew()
  down.anew()
  const besides = [...state.hidden.keys()].filter((cell) => state.hidden[cell] && !start[cell]).sort((one, other) => values[other]! - values[one]!)
  const set = (cell: number, is: 0 | 1) => {
    state.hidden[cell] = is
    up.changed(cell)
    down.changed(cell)
  }
  for (const cell of besides) {
    set(cell, 0)
    const { stood, undo } = proofs.without(cell)
    if (stood.every((one) => one === cell || !state.hidden[one] || !isGuarded(one) || proofs.isProven(one) || certify(of, one))) continue
    set(cell, 1)
    undo()
  }
}
