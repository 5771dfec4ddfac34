// What somebody who works everything out finds in a publication: the sums are made here anew from what the tables are, and nothing of the
// engine that hides is used.
import assert from 'node:assert/strict'
import { readerOf, solved, widthOf, type Read, type Sum } from './attacker.ts'
import type { Given } from '../../src/reports/disclosure/tables.ts'

type Node = readonly [direction: string, node: string]

const idOf = (nodes: readonly Node[]): string => nodes.filter(([, node]) => node !== 'all').map(([direction, node]) => `${direction}=${node}`).sort().join(' ')

const crossed = (lists: readonly (readonly Node[])[]): Node[][] =>
  lists.reduce<Node[][]>((all, list) => all.flatMap((before) => list.map((node) => [...before, node])), [[]])

/** Every sum that holds between cells, in every table. */
export function sumsOf({ directions, tables }: Given): Sum[] {
  const found = new Map<string, Sum>()
  for (const table of tables) {
    for (const direction of directions.filter(({ name }) => table.includes(name))) {
      const others = directions.filter(({ name }) => table.includes(name) && name !== direction.name)
      for (const rest of crossed(others.map(({ name, nodes }) => nodes.map((node): Node => [name, node])))) {
        for (const { whole, parts } of direction.sums) {
          const sum = { whole: idOf([...rest, [direction.name, whole]]), parts: parts.map((part) => idOf([...rest, [direction.name, part]])) }
          found.set(JSON.stringify(sum), sum)
        }
      }
    }
  }
  return [...found.values()]
}

/** Every cell that must not be known: of few, secret for another reason, and hidden though it was to be shown. What all answered alike is asked of the tables themselves. */
function guardedOf(given: Given, told: ReadonlySet<string>): { guarded: string[]; few: Set<string> } {
  const alike = new Set(given.tables.flatMap((table) => given.answers.filter((name) => table.includes(name)).flatMap((name) => {
    const mine = given.directions.find((direction) => direction.name === name)!
    const leaves = mine.nodes.filter((node) => !mine.sums.some(({ whole }) => whole === node))
    const others = given.directions.filter((direction) => table.includes(direction.name) && direction.name !== name)
    return crossed(others.map((direction) => direction.nodes.map((node): Node => [direction.name, node]))).flatMap((rest) => {
      const ids = leaves.map((leaf) => idOf([...rest, [name, leaf]]))
      const numbers = ids.map((id) => given.counts.get(id)!)
      return Math.max(...numbers) >= numbers.reduce((sum, one) => sum + one, 0) - 1 ? ids : []
    })
  })))
  const few = new Set([...given.counts].filter(([id, count]) => count < given.fewest || alike.has(id) || given.secret?.has(id)).map(([id]) => id))
  return { guarded: [...given.counts.keys()].filter((id) => !told.has(id) && (few.has(id) || given.wanted.has(id))), few }
}

/** A person, by where they are in each direction. */
type Person = ReadonlyMap<string, string>

/**
 * Who may be alone, once for all who know the same: all the cells that are theirs alone, one of each table, or several where nothing is told so finely that
 * one would be. Only people who can be.
 */
function aloneOf(given: Given, counts: ReadonlyMap<string, number>, cells: ReadonlyMap<string, readonly Node[]>, isOpen: (id: string) => boolean, isAt: (person: Person, at: readonly Node[]) => boolean): { alone: string[]; people: Person[] }[] {
  const leaves = given.directions.filter(({ name }) => given.tables.some((table) => table.includes(name)))
    .map(({ name, nodes, sums }) => nodes.filter((node) => !sums.some(({ whole }) => whole === node)).map((node): Node => [name, node]))
  const found = new Map<string, { alone: string[]; people: Person[] }>()
  for (const person of crossed(leaves).map((at) => new Map(at))) {
    const mine = [...cells].filter(([, at]) => isAt(person, at)).map(([id]) => id)
    if (mine.some((id) => counts.get(id) === 0)) continue
    const alone = mine.filter((id) => counts.get(id) === 1 && isOpen(id)).sort()
    if (!found.has(alone.join())) found.set(alone.join(), { alone, people: [] })
    found.get(alone.join())!.people.push(person)
  }
  return [...found.values()].filter(({ alone }) => alone.length)
}

/** Every cell of a table of which there is a count. */
const placesOf = ({ directions, tables }: Given, counts: ReadonlyMap<string, number>): Map<string, Node[]> =>
  new Map(tables.flatMap((table) => crossed(table.map((name) => directions.find((direction) => direction.name === name)!.nodes.map((node): Node => [name, node]))))
    .filter((at) => counts.has(idOf(at))).map((at) => [idOf(at), at]))

function isWithin({ sums }: Pick<Given['directions'][number], 'sums'>, node: string, around: string): boolean {
  return node === around || around === 'all' || sums.some(({ whole, parts }) => parts.includes(node) && isWithin({ sums }, whole, around))
}

type How = {
  exactOnly?: boolean
  /** How many there are where nobody ever tells: it makes no difference to what is found, only to how soon. */
  finer?: ReadonlyMap<string, number>
  patience?: number
}

/**
 * Throws where a hidden number follows, or is known nearer than it may be, to anybody, or to whoever is alone in innermost cells, be it in several. What is
 * never told so finely is a number like any other to whoever reckons: it is not known, and adds up.
 */
export function attack(given: Given, shown: ReadonlySet<string>, { exactOnly = false, finer, patience }: How = {}): void {
  const { counts, fewest } = given
  const sums = sumsOf(given)
  const existing = sums.filter(({ whole, parts }) => counts.has(whole) && parts.every((part) => counts.has(part)))
  const innermost = (id: string): boolean => !existing.some(({ whole }) => whole === id)
  const told = new Map([...counts].filter(([id]) => shown.has(id) || given.known.has(id)))
  for (const id of shown) assert.ok(counts.get(id)! >= fewest && !given.secret?.has(id), `${id} tells of ${counts.get(id)}, or is secret`)
  const { guarded, few } = guardedOf(given, new Set(told.keys()))
  const cells = [...new Set([...counts.keys(), ...sums.flatMap(({ whole, parts }) => [whole, ...parts])])]
  const read: Read = { told, sums, cells, least: new Map(), like: finer ?? counts, ...(patience !== undefined && { patience }) }
  const follows = new Set(solved(read))
  // A cell that tells of no few may have been known before anybody wanted to show it: then it may be as near as it was, and no nearer.
  const nearBefore = readerOf({ ...read, told: new Map([...told].filter(([id]) => given.known.has(id))) }), near = readerOf(read)
  const asBefore = (id: string, knows?: ReadonlyMap<string, number>): number => (few.has(id) ? fewest : Math.min(fewest, nearBefore(id, fewest, knows)))
  for (const id of guarded) assert.ok(!follows.has(id) || asBefore(id) === 0, `${id} follows from what is shown`)
  if (exactOnly) return
  const places = placesOf(given, counts), directions = new Map(given.directions.map((direction) => [direction.name, direction]))
  const isAt = (person: Person, at: readonly Node[]): boolean => at.every(([name, node]) => isWithin(directions.get(name)!, person.get(name)!, node))
  const lone = aloneOf(given, counts, places, (id) => !told.has(id) && innermost(id), isAt)
  // Who is alone where nobody ever tells; of years there would be too many to try.
  const unseen = finer && patience === undefined ? aloneOf(given, finer, placesOf(given, finer), (id) => !told.has(id) && sums.every(({ whole }) => whole !== id), isAt).filter(({ alone }) => alone.some((id) => !counts.has(id))) : []
  const together = [...counts].filter(([id, count]) => count > 1 && !told.has(id) && innermost(id)).map(([id]) => id)
  for (const id of guarded) {
    const hold = (says: string, knows?: ReadonlyMap<string, number>, less = 0): void => {
      const width = near(id, fewest, knows)
      assert.ok(width >= fewest - less || width >= asBefore(id, knows) - less, says)
    }
    hold(`${id} is known nearer than by ${fewest}`)
    if (counts.get(id) === 0) continue
    // Whoever is in a cell with others knows that it is not empty, and is by that one nearer at most.
    for (const one of together.slice(0, 1)) {
      const width = widthOf({ ...read, least: new Map([[one, 1]]) }, id, fewest)
      assert.ok(width >= fewest - 1 || width >= asBefore(id) - 1, `whoever is in ${one} knows ${id} nearer than by ${fewest - 1}`)
    }
    // Where the one person in a cell is they themselves, they know it.
    const knowIt = (those: typeof lone, less?: number): void => {
      for (const { alone, people } of those) if (counts.get(id) !== 1 || people.some((person) => !isAt(person, places.get(id)!))) hold(`whoever is alone in ${alone.join(' and in ')} knows ${id}`, new Map(alone.map((one) => [one, 1])), less)
    }
    knowIt(lone)
    // No count of theirs is handed to the engine: that there is somebody is what they know, as whoever is in a cell with others.
    knowIt(unseen, 1)
  }
}
