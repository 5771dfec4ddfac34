// What is to be published: numbers by directions that cross each other, and what the numbers of each direction make together. Whoever
// reads a table knows these sums: a whole is what its parts make, in every table that has them, in this publication and in all before it.

/** A whole, and parts that share nothing and make it up. What is in none of those that have a name is a part of its own. */
export type Sum = { whole: string; parts: readonly string[] }

/**
 * One way in which things are told apart, as places, answers or time. `sums`: what its nodes make together; a node may be a part of
 * several, as a month is of a quarter and of four months. What is the whole of none is a leaf, by which things are counted. The whole of all
 * is called `all`; a direction may have none, as the months of a year that is not over.
 */
export type Direction = { name: string; nodes: readonly string[]; sums: readonly Sum[] }

export const all = 'all'

/** Where a cell stands, by the names of directions; a direction that is not named is at its whole. */
export type Place = Readonly<Record<string, string>>

/** Of the same place the same id, in whichever table it stands. */
export const cellId = (at: Place): string => Object.keys(at).filter((name) => at[name] !== all).sort().map((name) => `${name}=${at[name]}`).join(' ')

export type Given = {
  directions: readonly Direction[]
  /** The names of the directions that are crossed in each table; two tables share what both have. */
  tables: readonly (readonly string[])[]
  /** How many there are, of every cell of every table, also of those that are never shown. */
  counts: ReadonlyMap<string, number>
  /** What is to be shown, where nobody can be told from it. */
  wanted: ReadonlySet<string>
  /** What has been published before: it cannot be hidden any more. */
  known: ReadonlySet<string>
  /** Names of directions whose leaves are what people said: where all who are counted said the same, or all but one, what each said is told. */
  answers: readonly string[]
  /** How much a reader loses where a cell is hidden, against one of 1: totals are worth more than their parts. Of all the same where it is left out. */
  worth?: (at: Place) => number
  /**
   * Cells that stand in no table, since nothing is ever told so finely. What they would be is not known, and need not be, as long as whatever the
   * coarser numbers are, finer ones can be found that make them: it is for whoever leaves cells out to see to that.
   */
  absent?: (at: Place) => boolean
  /** What must not be known though it tells of enough, for a reason that is not in these tables. It is hidden, and guarded as few are. */
  secret?: ReadonlySet<string>
  fewest: number
  /** People; or those of them who said anything else than one answer, of whom two are enough that it is not known of the others. */
  counted?: 'people' | 'otherwise'
}

export type Row = { at: Place; given: number }

/** `rows`: of each table those that name the leaves of just its directions. Throws where two tables tell of what they share otherwise. */
export function countsOf(directions: readonly Direction[], tables: readonly (readonly string[])[], rows: readonly Row[], absent?: (at: Place) => boolean): Map<string, number> {
  const byName = new Map(directions.map((direction) => [direction.name, direction]))
  const counts = new Map<string, number>()
  for (const table of tables) {
    const mine = table.map((name) => byName.get(name)!)
    const ids = idsOf(mine), places = absent && placesOf(mine)
    const sums = new Float64Array(ids.length)
    const names = [...table].sort().join()
    const within = mine.map((direction) => new Map(direction.nodes.map((node) => [node, containing(direction, node)])))
    const numbers = mine.map(({ nodes }) => new Map(nodes.map((node, at) => [node, at])))
    for (const { at, given } of rows) {
      if (Object.keys(at).sort().join() !== names) continue
      // Where it stands among the ids, and all that it is in.
      let found = [0]
      for (const [n, { name, nodes }] of mine.entries()) {
        const around = [...within[n]!.get(at[name]!) ?? []].map((node) => numbers[n]!.get(node)!)
        found = found.flatMap((index) => around.map((node) => index * nodes.length + node))
      }
      for (const index of found) sums[index]! += given
    }
    for (const [index, id] of ids.entries()) {
      if (places && absent(places[index]!)) continue
      if (counts.has(id) && counts.get(id) !== sums[index]) throw new Error(`${id} is ${counts.get(id)} in one table and ${sums[index]} in another`)
      counts.set(id, sums[index]!)
    }
  }
  return counts
}

/** Every combination of nodes. */
export const placesOf = (directions: readonly Direction[]): Place[] =>
  directions.reduce<Place[]>((places, { name, nodes }) => places.flatMap((at) => nodes.map((node) => ({ ...at, [name]: node }))), [{}])

/** The id of each of them, in the same order: put together of those of their parts. */
export function idsOf(directions: readonly Direction[]): string[] {
  const parts = directions.map(({ name, nodes }) => nodes.map((node) => cellId({ [name]: node })))
  // By name, as in every id: of each combination, which node it has in that direction.
  const sorted = [...directions.keys()].sort((one, other) => (directions[one]!.name < directions[other]!.name ? -1 : 1))
  const steps = directions.map((_, at) => directions.slice(at + 1).reduce((size, { nodes }) => size * nodes.length, 1))
  return Array.from({ length: directions.reduce((size, { nodes }) => size * nodes.length, 1) }, (_, index) => {
    let id = ''
    for (const at of sorted) {
      const part = parts[at]![Math.floor(index / steps[at]!) % parts[at]!.length]!
      if (part) id = id ? `${id} ${part}` : part
    }
    return id
  })
}

/** A node, and all that it is in. */
export function containing({ sums }: Direction, node: string, found = new Set<string>()): Set<string> {
  found.add(node)
  for (const { whole, parts } of sums) if (parts.includes(node) && !found.has(whole)) containing({ name: '', nodes: [], sums }, whole, found)
  return found
}
