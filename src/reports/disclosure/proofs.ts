// Why hidden numbers are safe: of each the worlds that show by how much it could be another. It is proven when they lie as far apart as are
// ever shown together, also for whoever is alone in innermost cells, in one or in several: to them only worlds count in which all of these are as they are.
// (Singletons: A. Hundepool et al., Handbook on Statistical Disclosure Control, 2nd edition, 2024.)
import { peopleOf, type Alone } from './alone.ts'
import type { State, World } from './world.ts'

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
  const proven = new Uint8Array(cells.ids.length)
  const people = peopleOf(cells)
  const needs = new Map<number, { as: Alone; need: number }[]>()
  // To whoever knows more it is no further than to who knows less.
  const needOf = (cell: number, who: Alone = []): number => (needs.get(cell) ?? []).reduce((least, { as, need }) => (as.every((one) => who.includes(one)) ? Math.min(least, need) : least), fewest)
  const widthOf = (cell: number, as: Alone = []): number => {
    let most = 0, least = 0
    for (const world of mine[cell]!) {
      if (world.dead || as.some((one) => world.lone.has(one))) continue
      const by = world.by.get(cell)!
      most = Math.max(most, by)
      least = Math.min(least, by)
    }
    return most - least
  }
  /** Whoever is alone in a cell knows what is in it, and that nobody else is in what they alone are in. */
  const isTheirs = (one: number, cell: number): boolean => cells.values[cell] === 1 && cells.isIn(one, cell)
  const knownTo = (cell: number): Alone[] => {
    if (cells.values[cell] === 0) return []
    const alone = new Set(mine[cell]!.flatMap((world) => (world.dead ? [] : [...world.lone])))
    // Whoever knows less learns no more; but what some know already may be more than others may learn.
    return people([...alone].filter((one) => !isTheirs(one, cell)), cell, needs.has(cell)).filter((person) => widthOf(cell, person) < needOf(cell, person))
  }
  /** A further world takes no proof away. */
  const isProven = (cell: number): boolean => {
    if (!proven[cell] && widthOf(cell) >= needOf(cell) && knownTo(cell).length === 0) proven[cell] = 1
    return proven[cell] === 1
  }
  return {
    add(worlds, of) {
      for (const world of worlds) {
        for (const cell of world.by.keys()) if (cell === of || (isGuarded(cell) && (mine[cell]!.length < mostSpare || !isProven(cell)))) mine[cell]!.push(world)
        for (const cell of world.by.keys()) if (!touching.has(cell)) touching.set(cell, [world]); else touching.get(cell)!.push(world)
      }
    },
    isProven, widthOf, knownTo, needOf,
    lower: (cell, as = [], need) => void needs.set(cell, [...needs.get(cell) ?? [], { as, need }]),
    without(cell) {
      const dying = (touching.get(cell) ?? []).filter(({ dead }) => !dead)
      for (const world of dying) world.dead = true
      const stood = [...new Set(dying.flatMap((world) => [...world.by.keys()].filter((one) => mine[one]!.includes(world))))]
      for (const one of stood) proven[one] = 0
      return { stood, undo: () => { for (const world of dying) world.dead = false } }
    },
    furthest(cell, blocked) {
      const open = mine[cell]!.filter(({ dead, by }) => !dead && ![...blocked].some((one) => by.has(one))).sort((one, other) => other.by.get(cell)! - one.by.get(cell)!)
      const [most, least] = [open[0], open.at(-1)]
      return { ...(most && most.by.get(cell)! > 0 && { up: most }), ...(least && least.by.get(cell)! < 0 && { down: least }) }
    },
    worldsOf: (cell) => mine[cell]!.filter(({ dead }) => !dead),
  }
}
