// Which cells of some tables are shown: as many as can be, so that no hidden one is known to anybody nearer than by the fewest that are ever
// shown together. Every hidden number that must not be known has a proof, and the proofs are held against the sums before anything is told.
// The exact problem is that of M. Fischetti and J. J. Salazar (Solving the cell suppression problem on tabular data with linear
// constraints, Management Science 47, 2001); small tables are hidden in as few cells as can be, larger ones in few.
import { fewestBesides } from './at-least.ts'
import { cellsOf } from './cells.ts'
import { certify, certifyingOf, isHopeless, keepAsItIs, type Certifying } from './certify.ts'
import { checkProofs } from './check-proofs.ts'
import { fewerBesides } from './fewer.ts'
import { primaryCells } from './primary.ts'
import { proofsOf } from './proofs.ts'
import type { Given } from './tables.ts'
import { lowestThreshold } from './threshold.ts'
import type { State } from './state.ts'

export type Protection = {
  shown: ReadonlySet<string>
  /** How many cells are hidden besides those that tell of few, how many must be at least, and how much stands in them. */
  besides: number
  atLeast: number
  amount: number
  /**
   * The ids of cells that must not be known and for which no proof was found, even had nothing been shown now: what was published before tells them or
   * brings them too near, or seldom the search missed one. Whatever is shown now brings none of them nearer than the search found it to be. Whoever
   * publishes is to be told of them; that there are some is no reason to publish nothing.
   */
  lost: readonly string[]
}

/** So many searches are made to show again what was hidden; where some of it is worth more, more, and so many half-made changes are looked at for it, a few each time. */
const mostSearches = 6000, mostWhereWorth = 9000, mostLooked = 100_000, someHalfMade = 1000

/** So many half-made changes are looked at where something must be found, and before it is given up. */
const thorough = 3000, lastHalfMade = 20_000, mostAttempts = 12

/** All alike, or all but one, is what is told of nobody. */
export const leastOtherwise = 2

/**
 * Throws where the tables do not add up, and under a threshold that is never right. `cells`: of these very numbers, where they are asked about more than
 * once, of what is wanted after what was.
 */
export function protect(given: Given, cells = cellsOf(given)): Protection {
  const lowest = given.counted === 'otherwise' ? leastOtherwise : lowestThreshold
  if (!Number.isInteger(given.fewest) || given.fewest < lowest) throw new Error(`nothing is shown of fewer than ${lowest}`)
  const { ids, values } = cells
  const few = primaryCells(cells, given)
  const known = Uint8Array.from(ids, (id) => (given.known.has(id) ? 1 : 0))
  const wanted = ids.map((id, cell) => given.wanted.has(id) && !known[cell])
  const start = Uint8Array.from(ids, (_, cell) => (!known[cell] && (!wanted[cell] || few.has(cell)) ? 1 : 0))
  const isGuarded = (cell: number): boolean => !known[cell] && (few.has(cell) || wanted[cell]!)
  const state: State = {
    cells, known, fewest: given.fewest, hidden: start.slice(), mayHide: true, tier: Infinity, searches: 0, looked: 0, halfMade: thorough, atAnyPrice: false, attempt: 0,
    floor: new Uint8Array(values.length), lone: Uint8Array.from(values, (value, cell) => (value === 1 && !known[cell] && cells.innermost(cell) ? 1 : 0)),
  }
  const proofs = proofsOf(state, isGuarded)
  const waiting = [...ids.keys()].filter((cell) => start[cell] && isGuarded(cell)).sort((one, other) => values[one]! - values[other]!)
  const of = certifyingOf(state, proofs, (cell) => { set(of, cell, 1); besidesToo.push(cell) })
  const besidesToo: number[] = []
  // What is not found at once may be by the way, while others are looked for.
  const late = waiting.filter((cell) => !certify(of, cell))
  const lost = late.filter((cell) => !certify(of, cell) && !atAnyPrice(of, cell))
  for (const cell of lost) keepAsItIs(of, cell)
  const mayHide = (may: boolean) => { state.mayHide = may; state.halfMade = may ? thorough : 0; up.anew(); down.anew() }
  const { up, down } = of
  mayHide(false)
  for (let cell = besidesToo.shift(); cell !== undefined; cell = besidesToo.shift()) {
    if (!state.hidden[cell] || certify(of, cell) || show(of, cell, start, isGuarded)) continue
    mayHide(true)
    // It tells of no few: that it is known nearer from before is no loss, as long as it stays so.
    if (!certify(of, cell) && !atAnyPrice(of, cell)) keepAsItIs(of, cell)
    mayHide(false)
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

/** Before it is given up. */
function atAnyPrice(of: Certifying, cell: number): boolean {
  const { state, up, down } = of
  const before = { ...state }
  let is = false
  for (let attempt = 0; attempt < mostAttempts && !is; attempt++) {
    Object.assign(state, { atAnyPrice: true, attempt, halfMade: attempt === 0 ? lastHalfMade : 0 })
    up.anew()
    down.anew()
    is = certify(of, cell)
  }
  Object.assign(state, { atAnyPrice: before.atAnyPrice, attempt: before.attempt, halfMade: before.halfMade })
  up.anew()
  down.anew()
  return is
}

function set({ state, up, down }: Certifying, cell: number, hidden: 0 | 1): void {
  state.hidden[cell] = hidden
  up.changed(cell)
  down.changed(cell)
}

/** What was hidden for one cell may not be needed once others are hidden too: what is worth most first, of that the largest. */
function showAgain(of: Certifying, start: Uint8Array, isGuarded: (cell: number) => boolean): void {
  const { state } = of
  const { cells: { values, worth, worths } } = state
  const besides = [...state.hidden.keys()].filter((cell) => state.hidden[cell] && !start[cell]).sort((one, other) => worth[other]! - worth[one]! || values[other]! - values[one]!)
  const until = state.searches + (worths.length > 1 ? mostWhereWorth : mostSearches), untilLooked = state.looked + mostLooked
  // Where a search misses a world, what most would read stays hidden for nothing: there it is worth the time.
  const isDear = (cell: number): boolean => worths.length > 1 && worth[cell]! >= worths[(worths.length - 1) >> 1]!
  for (const cell of besides) {
    if (!state.hidden[cell] || state.searches >= until) continue
    state.halfMade = isDear(cell) && state.looked < untilLooked ? someHalfMade : 0
    show(of, cell, start, isGuarded)
  }
}

/** With it those that nothing speaks for hiding any more than itself. Nothing is shown where one that must be hidden would be known. */
function show(of: Certifying, cell: number, start: Uint8Array, isGuarded: (cell: number) => boolean): boolean {
  const { state, proofs } = of
  const shown: number[] = [], undone: (() => void)[] = []
  const waiting = [cell]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!state.hidden[next]) continue
    set(of, next, 0)
    shown.push(next)
    if (neighbours(of, next).some((one) => start[one] && isGuarded(one) && isHopeless(of, one))) return takeBack()
    const { stood, undo } = proofs.without(next)
    undone.push(undo)
    for (const one of stood) {
      if (!state.hidden[one] || !isGuarded(one) || proofs.isProven(one) || certify(of, one)) continue
      if (start[one]) return takeBack()
      waiting.push(one)
    }
  }
  return true

  function takeBack(): false {
    for (const back of shown) set(of, back, 1)
    for (const undo of undone) undo()
    return false
  }
}

const neighbours = ({ state: { cells: { sums, sumsOf }, hidden } }: Certifying, cell: number): number[] =>
  sumsOf[cell]!.flatMap((sum) => sums[sum]!).filter((one) => hidden[one])
