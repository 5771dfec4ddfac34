// Makes a hidden number safe: finds worlds in which it is another by as many as are ever shown together, whoever looks. What else must be
// hidden for that is hidden on the way, the least first.
import { free } from './product.ts'
import type { State } from './state.ts'
import { Making } from './world.ts'
import type { Proofs } from './proofs.ts'

export type Certifying = { state: State; proofs: Proofs; up: Making; down: Making; onHide: (cell: number) => void }

export function certifyingOf(state: State, proofs: Proofs, onHide: (cell: number) => void): Certifying {
  return { state, proofs, up: new Making(state), down: new Making(state), onHide }
}

/** Whether it is proven by now. */
export function certify(of: Certifying, cell: number): boolean {
  const { proofs } = of
  if (proofs.isProven(cell)) return true
  if (!of.state.mayHide && isHopeless(of, cell)) return false
  if (proofs.widthOf(cell) < proofs.needOf(cell) && !widen(of, cell, new Set(), proofs.needOf(cell))) return false
  // To all who are alone at once, if that goes; then to each by themselves.
  const alone = proofs.knownTo(cell)
  if (alone.length > 1) widen(of, cell, new Set(alone.flat()), proofs.needOf(cell))
  for (let [one] = proofs.knownTo(cell); one !== undefined; [one] = proofs.knownTo(cell)) {
    if (!widen(of, cell, new Set(one), proofs.needOf(cell, one))) return false
  }
  return true
}

/** What a single sum tells of it already: there is nothing hidden beside it, or the whole is told and there is too little. */
export function isHopeless({ state: { cells: { sums, sumsOf, values }, hidden, floor }, proofs }: Certifying, cell: number): boolean {
  const need = proofs.needOf(cell)
  return sumsOf[cell]!.some((sum) => {
    const terms = sums[sum]!
    let others = 0, room = 0
    for (const one of terms) if (hidden[one]) { if (one !== cell) others++; room += values[one]! - floor[one]! }
    return need > 0 && (others === 0 || (!hidden[terms[0]!] && room < need))
  })
}

/** What cannot be proven is lost already; it must not be known nearer than it is. */
export function keepAsItIs(of: Certifying, cell: number): void {
  const { proofs } = of
  if (proofs.widthOf(cell) < proofs.needOf(cell)) widen(of, cell, new Set(), proofs.needOf(cell), true)
  if (proofs.widthOf(cell) < proofs.needOf(cell)) proofs.lower(cell, undefined, proofs.widthOf(cell))
  for (let [one] = proofs.knownTo(cell); one !== undefined; [one] = proofs.knownTo(cell)) {
    widen(of, cell, new Set(one), proofs.needOf(cell, one), true)
    if (proofs.widthOf(cell, one) < proofs.needOf(cell, one)) proofs.lower(cell, one, proofs.widthOf(cell, one))
  }
}

/** `asFarAsGoes`: what was found is kept also where it is not enough. */
function widen(of: Certifying, cell: number, blocked: ReadonlySet<number>, need: number, asFarAsGoes = false): boolean {
  const { state, up, down } = of
  // What is worth more is hidden only where nothing that is worth less would do.
  const tiers = state.mayHide ? state.cells.worths : [Infinity]
  for (const tier of tiers) {
    if (tier !== state.tier) {
      state.tier = tier
      up.anew()
      down.anew()
    }
    // What is looked for by sums takes long: only where nothing else is left.
    const { halfMade } = state
    if (tier !== tiers.at(-1)) state.halfMade = 0
    const found = widenWithin(of, cell, blocked, need, asFarAsGoes && tier === tiers.at(-1))
    state.halfMade = halfMade
    if (found) return true
  }
  return false
}

function widenWithin({ state, proofs, up, down, onHide }: Certifying, cell: number, blocked: ReadonlySet<number>, need: number, asFarAsGoes = state.atAnyPrice): boolean {
  // The last time what was found for others is made use of: what is furthest by now goes further.
  const from = state.atAnyPrice ? proofs.furthest(cell, blocked) : {}
  up.begin(blocked, from.up)
  down.begin(blocked, from.down)
  let width = up.by[cell]! - down.by[cell]!
  while (width < need) {
    const more = up.widen(cell, 1, need - width)
    if (more && more.cost < free) { width += more.steps; continue }
    const less = down.widen(cell, -1, need - width)
    const better = !more ? less : !less ? more : less.cost / less.steps < more.cost / more.steps ? less : more
    for (const other of [more, less]) if (other && other !== better) other.undo()
    if (!better) break
    width += better.steps
  }
  if (width < need && !asFarAsGoes) return false
  const worlds = [up.made(), down.made()].filter(({ by }) => by.size)
  for (const one of new Set(worlds.flatMap(({ by }) => [...by.keys()]))) if (!state.hidden[one]) onHide(one)
  proofs.add(worlds, cell)
  return width >= need
}
