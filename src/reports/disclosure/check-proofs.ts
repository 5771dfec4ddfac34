// The proofs held against the sums, by what knows nothing of how they were found. What is wrong here is a fault of ours, and nothing is told.
import type { Proofs } from './proofs.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

/** Throws where a world is none, or a hidden number that must not be known has no proof. */
export function checkProofs(state: State, proofs: Proofs, isGuarded: (cell: number) => boolean): void {
  const { hidden, cells: { ids } } = state
  const seen = new Set<World>()
  for (let cell = 0; cell < hidden.length; cell++) {
    if (!hidden[cell] || !isGuarded(cell)) continue
    for (const world of proofs.worldsOf(cell)) if (!seen.has(world)) checkWorld(state, seen.add(world) && world)
    if (proofs.widthOf(cell) < proofs.needOf(cell) || proofs.knownTo(cell).length) throw new Error(`no proof of ${ids[cell]}`)
  }
}

function checkWorld({ cells: { sums, sumsOf, values, ids }, hidden, known, floor, lone }: State, world: World): void {
  const off = new Map<number, number>()
  for (const [cell, by] of world.by) {
    if (known[cell] || !hidden[cell]) throw new Error(`a proof changes ${ids[cell]}, which is told`)
    if (values[cell]! + by < floor[cell]!) throw new Error(`a proof takes too many from ${ids[cell]}`)
    if (lone[cell] && !world.lone.has(cell)) throw new Error(`a proof forgets who is alone in ${ids[cell]}`)
    for (const sum of sumsOf[cell]!) off.set(sum, (off.get(sum) ?? 0) + (sums[sum]![0] === cell ? -by : by))
  }
  for (const [sum, by] of off) if (by !== 0) throw new Error(`a proof breaks what ${ids[sums[sum]![0]!]} is made of`)
}
