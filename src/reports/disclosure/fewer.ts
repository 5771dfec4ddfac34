// Small tables are hidden in as few cells as can be: every smaller set is tried.
import { certify, certifyingOf, isHopeless } from './certify.ts'
import { proofsOf, type Proofs } from './proofs.ts'
import type { State } from './state.ts'
import { priceOf } from './world.ts'

/** So many sets of cells are tried for a better one, with so many searches in all. */
const mostTries = 1500, mostSearches = 1500

/** A set with fewer cells than were found; null where there is none, or there are too many sets to be tried. */
export function fewerBesides(state: State, { start, isGuarded, atLeast, found }: { start: Uint8Array; isGuarded: (cell: number) => boolean; atLeast: number; found: number }): { hidden: Uint8Array; proofs: Proofs } | null {
  const { known } = state
  const could = [...start.keys()].filter((cell) => !start[cell] && !known[cell]).sort((one, other) => priceOf(state.cells, one) - priceOf(state.cells, other))
  if (found <= atLeast || setsUpTo(could.length, atLeast, found - 1) > mostTries) return null
  const hidden = start.slice()
  const tried: State = { ...state, hidden, mayHide: false, halfMade: 0, atAnyPrice: false, attempt: 0, searches: 0 }
  for (let size = atLeast; size < found; size++) {
    for (const set of setsOf(could, size)) {
      hidden.set(start)
      for (const cell of set) hidden[cell] = 1
      if (tried.searches > mostSearches) return null
      const proofs = proofsOf(tried, isGuarded)
      const of = certifyingOf(tried, proofs, () => {})
      const guarded = [...hidden.keys()].filter((cell) => hidden[cell] && isGuarded(cell))
      if (!guarded.some((cell) => isHopeless(of, cell)) && guarded.every((cell) => certify(of, cell))) return { hidden, proofs }
    }
  }
  return null
}

function setsUpTo(of: number, from: number, to: number): number {
  let all = 0
  for (let size = from; size <= to; size++) {
    let sets = 1
    for (let n = 0; n < size; n++) sets *= (of - n) / (n + 1)
    all += sets
  }
  return all
}

function* setsOf(of: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) { yield []; return }
  for (let at = from; at <= of.length - size; at++) for (const rest of setsOf(of, size - 1, at + 1)) yield [of[at]!, ...rest]
}
