// Why hidden numbers are safe: of each the worlds that show by how much it could be another. It is proven when they lie as far apart as are
// ever shown together, also for whoever is alone in innermost cells, in one or in several: to them only worlds count in which all of these are as they are.
// (Singletons: A. Hundepool et al., Handbook on Statistical Disclosure Control, 2nd edition, 2024.)
import { peopleOf, type Alone } from './alone.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

/** Whether a cell is proven: not looked at since it got other worlds, or found out. */
const [open, yes, no] = [0, 1, 2]

/** So many worlds of a cell are kept besides those that it was proven by. */
const mostSpare = 6

export type Proofs = {
  add: (worlds: readonly World[], of: number) => void
  isProven: (cell: number) => boolean
  /** By how much it could be another; `as`: to whoever is alone in these cells. */
  widthOf: (cell: number, as?: Alone) => number
  /** Those alone to whom it is nearer than it must be. */
  knownTo: (cell: number) => Alone[]
  needOf: (cell: number, as?: Alone) => number
  /** It was nearer before anything new is told, and must stay as it is. */
  lower: (cell: number, as: Alone | undefined, need: number) => void
  /** All worlds in which a cell is another are none any more. What stood on them; `undo` for when they are again. */
  without: (cell: number) => { stood: number[]; undo: () => void }
  worldsOf: (cell: number) => readonly World[]
  /** The worlds in which there is most and least of it, and none of the blocked cells is another. */
  furthest: (cell: number, blocked: ReadonlySet<number>) => { up?: World; down?: World }
}

export function proofsOf({ cells, fewest }: State, isGuarded: (cell: number) => boolean): Proofs {
  const mine: World[][] = cells.ids.map(() => [])
  const touching = new Map<number, World[]>()
  // What was found of a cell stands until it has other worlds.
  const proven = new Uint8Array(cells.ids.length)
  const people = peopleOf(cells)
  const needs = new Map<number, { as: Alone; need: number }[]>()
  // To whoever knows more it is no further than to who knows less.
  const needOf = (cell: number, who: Alone = []): number => (needs.get(cell) ?? []).reduce((least, { as, need }) => (as.every((one) => who.includes(one)) ? Math.min(least, need) : least), fewest)
  const widthOf = (cell: number, as: Alone = []): number => apart(cell, mine[cell]!.filter(({ dead, lone }) => !dead && !as.some((one) => lone.has(one))))
  /** Whoever is alone in a cell knows what is in it, and that nobody else is in what they alone are in. */
  const isTheirs = (one: number, cell: number): boolean => cells.values[cell] === 1 && cells.isIn(one, cell)
  /** Whether it is nearer than it must be to one of those alone, of whom it is so. */
  const isKnownTo = (cell: number, is: (person: Alone) => boolean): boolean => {
    if (cells.values[cell] === 0) return false
    const alive = mine[cell]!.filter(({ dead }) => !dead)
    // Worlds in which nobody is alone count to everybody.
    if (apart(cell, alive.filter(({ lone }) => lone.size === 0)) >= fewest) return false
    const alone = new Set(alive.flatMap(({ lone }) => [...lone]))
    // Whoever knows less learns no more; but what some know already may be more than others may learn.
    return people([...alone].filter((one) => !isTheirs(one, cell)), cell, needs.has(cell), (person) => widthOf(cell, person) < needOf(cell, person) && is(person))
  }
  const knownTo = (cell: number): Alone[] => {
    const found: Alone[] = []
    isKnownTo(cell, (person) => { found.push(person); return false })
    return found
  }
  /** A further world takes no proof away. */
  const isProven = (cell: number): boolean => {
    if (proven[cell] === open) proven[cell] = widthOf(cell) >= needOf(cell) && !isKnownTo(cell, () => true) ? yes : no
    return proven[cell] === yes
  }
  return {
    add(worlds, of) {
      for (const world of worlds) {
        for (const cell of world.by.keys()) if (cell === of || (isGuarded(cell) && (mine[cell]!.length < mostSpare || !isProven(cell)))) push(cell, world)
        for (const cell of world.by.keys()) if (!touching.has(cell)) touching.set(cell, [world]); else touching.get(cell)!.push(world)
      }
    },
    isProven, widthOf, knownTo, needOf,
    lower(cell, as = [], need) {
      needs.set(cell, [...needs.get(cell) ?? [], { as, need }])
      if (proven[cell] === no) proven[cell] = open
    },
    without(cell) {
      const dying = (touching.get(cell) ?? []).filter(({ dead }) => !dead)
      for (const world of dying) world.dead = true
      const stood = [...new Set(dying.flatMap((world) => [...world.by.keys()].filter((one) => mine[one]!.includes(world))))]
      for (const one of stood) proven[one] = open
      return {
        stood,
        undo() {
          for (const world of dying) world.dead = false
          for (const one of stood) if (proven[one] === no) proven[one] = open
        },
      }
    },
    furthest(cell, blocked) {
      const free = mine[cell]!.filter(({ dead, by }) => !dead && ![...blocked].some((one) => by.has(one))).sort((one, other) => other.by.get(cell)! - one.by.get(cell)!)
      const [most, least] = [free[0], free.at(-1)]
      return { ...(most && most.by.get(cell)! > 0 && { up: most }), ...(least && least.by.get(cell)! < 0 && { down: least }) }
    },
    worldsOf: (cell) => mine[cell]!.filter(({ dead }) => !dead),
  }

  function push(cell: number, world: World): void {
    mine[cell]!.push(world)
    if (proven[cell] === no) proven[cell] = open
  }
}

/** How far apart a cell is in these worlds, and as it is. */
function apart(cell: number, worlds: readonly World[]): number {
  let most = 0, least = 0
  for (const { by } of worlds) {
    most = Math.max(most, by.get(cell)!)
    least = Math.min(least, by.get(cell)!)
  }
  return most - least
}
