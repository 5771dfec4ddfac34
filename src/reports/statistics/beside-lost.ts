// Which numbers are withheld since one that is hidden is lost: known nearer than it should be, from what was published before. What is
// told of more people stays told. What is finer beside it is not: the other parts of a whole in which it is one, its own parts, and
// what is in them.
import { all, cellId, containing, placesOf, type Direction, type Given, type Place } from '../disclosure/tables.ts'

/** `lost`: ids of cells. */
export function besideLost({ directions, tables }: Pick<Given, 'directions' | 'tables'>, lost: readonly string[]): Set<string> {
  const withheld = new Set<string>()
  if (!lost.length) return withheld
  const isLost = new Set(lost)
  for (const table of tables) {
    const mine = directions.filter(({ name }) => table.includes(name))
    const places = placesOf(mine)
    const beside = places.filter((at) => isLost.has(cellId(at))).flatMap((at) => besideOne(mine, at))
    const around = new Map(mine.map((direction) => [direction.name, new Map(direction.nodes.map((node) => [node, containing(direction, node)]))]))
    const isIn = (at: Place, other: Place): boolean => mine.every(({ name }) => around.get(name)!.get(at[name]!)!.has(other[name]!))
    for (const at of places) if (!isLost.has(cellId(at)) && beside.some((other) => isIn(at, other))) withheld.add(cellId(at))
  }
  return withheld
}

const besideOne = (directions: readonly Direction[], at: Place): Place[] => directions.flatMap(({ name, sums }) => {
  const node = at[name] ?? all
  return sums.filter(({ whole, parts }) => whole === node || parts.includes(node)).flatMap(({ parts }) => parts.filter((part) => part !== node).map((part) => ({ ...at, [name]: part })))
})
