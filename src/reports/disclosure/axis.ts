// A direction by numbers, and the ways in which what is counted by it can be otherwise with its sums kept: somebody more at one leaf and at all
// that it is in, or at one leaf instead of another. In a direction with two partitions, as units within lines are, four leaves may
// change so that neither a line nor a unit does.
import { all, type Direction } from './tables.ts'

/** Of each node that changes, whether it gets one more or one less. `single`: the whole gets one more; otherwise it stays. */
export type Way = { nodes: readonly number[]; signs: readonly (1 | -1)[]; single: boolean }

/**
 * Many ways, to be gone through fast: what the one with number n changes is `changes` from `from[n]` up to `from[n + 1]`, a node that gets one
 * more as its number, and one that gets one less as its number behind all nodes (its number and `size`). `dear`: of each the two of its changes
 * that seldom go, those of leaves that get one less; behind all changes (twice `size`) where there are none. `pair`, `single`: the first of each kind.
 */
export type Ways = { list: readonly Way[]; from: Int32Array; changes: Int32Array; dear: Int32Array; singles: Uint8Array; pair: Way | null; single: Way | null }

export type Axis = {
  name: string
  size: number
  /** The number of its whole; -1: it has none. */
  whole: number
  sums: readonly { whole: number; parts: readonly number[] }[]
  isLeaf: (node: number) => boolean
  isIn: (node: number, around: number) => boolean
  leaves: readonly number[]
  /** A node, and all that it is in. */
  around: (node: number) => readonly number[]
  /** Those that give this node one more, the shortest first. */
  through: (node: number) => Ways
}

/** So many ways through a node are looked at, the shortest. */
const mostWays = 1200

/** What was found of a direction, as long as there is one: all tables of a publication, and all steps in which it is told, are crossed of the same. */
const axes = new WeakMap<Direction, Axis>()

/** Throws where a sum names no node, or a leaf is in a whole by one of its sums and not by another. */
export function axisOf(direction: Direction): Axis {
  let axis = axes.get(direction)
  if (!axis) axes.set(direction, axis = numbered(direction))
  return axis
}

function numbered({ name, nodes, sums: named }: Direction): Axis {
  const numbers = new Map(nodes.map((node, at) => [node, at]))
  const number = (node: string): number => {
    const found = numbers.get(node)
    if (found === undefined) throw new Error(`${name} has no ${node}`)
    return found
  }
  const sums = named.map(({ whole, parts }) => ({ whole: number(whole), parts: parts.map(number) }))
  const parents = nodes.map((_, at) => sums.flatMap(({ whole, parts }) => (parts.includes(at) ? [whole] : [])))
  const wholes = new Set(sums.map(({ whole }) => whole))
  const around = nodes.map((_, at) => [...aroundOf(at, parents)])
  const within = around.map((list) => new Set(list))
  const leaves = [...nodes.keys()].filter((at) => !wholes.has(at))
  for (const leaf of leaves) {
    for (const { whole, parts } of sums) {
      if (within[leaf]!.has(whole) !== (parts.filter((part) => within[leaf]!.has(part)).length === 1)) throw new Error(`${nodes[leaf]} is not once in ${nodes[whole]} of ${name}`)
    }
  }
  const isCrossed = parents.some((list) => list.length > 1)
  const fromLeaf = new Map<number, Way[]>(), throughNode = new Map<number, Ways>()
  const from = (leaf: number): Way[] => kept(fromLeaf, leaf, () => {
    const others = leaves.filter((other) => other !== leaf)
    const pairs = others.map((other) => wayOf([[around[leaf]!, 1], [around[other]!, -1]])!)
    return [wayOf([[around[leaf]!, 1]])!, ...pairs, ...(isCrossed ? others.flatMap((other) => closed(leaf, other)) : [])]
  })
  return {
    name, size: nodes.length, whole: numbers.get(all) ?? -1, sums,
    isLeaf: (node) => !wholes.has(node),
    isIn: (node, outer) => within[node]!.has(outer),
    leaves,
    around: (node) => around[node]!,
    through: (node) => kept(throughNode, node, () =>
      inARow(nodes.length, leaves.filter((leaf) => within[leaf]!.has(node)).flatMap((leaf) => from(leaf).filter((way) => way.signs[way.nodes.indexOf(node)] === 1))
        .sort((one, other) => one.nodes.length - other.nodes.length).slice(0, mostWays), (one) => !wholes.has(one))),
  }

  /** One more here and one less there, and in two further leaves the other way about, where fewer wholes change by that. */
  function closed(leaf: number, other: number): Way[] {
    const [gets, gives] = [around[leaf]!.filter((node) => node !== leaf && !within[other]!.has(node)), around[other]!.filter((node) => node !== other && !within[leaf]!.has(node))]
    const found: Way[] = []
    for (const less of leaves) {
      if (less === leaf || less === other || !gets.some((node) => within[less]!.has(node))) continue
      for (const more of leaves) {
        if (more === leaf || more === other || more === less || !gives.some((node) => within[more]!.has(node))) continue
        const way = wayOf([[around[leaf]!, 1], [around[other]!, -1], [around[less]!, -1], [around[more]!, 1]])
        if (way && way.nodes.length - 4 < gets.length + gives.length) found.push(way)
      }
    }
    return found
  }
}

/** Null where a node would change by more than one. */
function wayOf(changes: readonly (readonly [readonly number[], 1 | -1])[]): Way | null {
  const by = new Map<number, number>()
  for (const [nodes, sign] of changes) for (const node of nodes) by.set(node, (by.get(node) ?? 0) + sign)
  const changed = [...by].filter((one): one is [number, 1 | -1] => one[1] !== 0)
  if (changed.some(([, sign]) => Math.abs(sign) > 1)) return null
  return { nodes: changed.map(([node]) => node), signs: changed.map(([, sign]) => sign), single: changes.length === 1 }
}

function inARow(size: number, list: readonly Way[], isLeaf: (node: number) => boolean): Ways {
  const from = new Int32Array(list.length + 1), dear = new Int32Array(2 * list.length).fill(2 * size)
  for (const [n, { nodes, signs }] of list.entries()) {
    from[n + 1] = from[n]! + nodes.length
    const less = nodes.filter((node, at) => signs[at] === -1 && isLeaf(node))
    for (const [at, node] of less.slice(0, 2).entries()) dear[2 * n + at] = size + node
  }
  return {
    list, from, dear, singles: Uint8Array.from(list, ({ single }) => (single ? 1 : 0)), changes: Int32Array.from(list.flatMap(({ nodes, signs }) => nodes.map((node, at) => (signs[at] === 1 ? node : node + size)))),
    pair: list.find(({ single }) => !single) ?? null, single: list.find(({ single }) => single) ?? null,
  }
}

function aroundOf(node: number, parents: readonly (readonly number[])[], found = new Set<number>()): Set<number> {
  found.add(node)
  for (const parent of parents[node]!) if (!found.has(parent)) aroundOf(parent, parents, found)
  return found
}

function kept<T>(known: Map<number, T>, key: number, make: () => T): T {
  let found = known.get(key)
  if (found === undefined) known.set(key, found = make())
  return found
}
