// Publications of any shape, for whoever looks whether something can be worked out: hierarchies, several partitions of one thing, tables that
// share margins, answers, and releases one after the other.
import fc from 'fast-check'
import { cellId, countsOf, placesOf, type Direction, type Given, type Place, type Row } from '../../src/reports/disclosure/tables.ts'

const whole = (name: string, parts: number): Direction => {
  const nodes = Array.from({ length: parts }, (_, at) => `${name}${at}`)
  return { name, nodes: ['all', ...nodes], sums: [{ whole: 'all', parts: nodes }] }
}

/** Groups of one to three leaves each. */
const tree = (name: string, groups: readonly number[]): Direction => {
  const parts = groups.map((size, at) => Array.from({ length: size }, (_, leaf) => `${name}${at}-${leaf}`))
  return {
    name, nodes: ['all', ...groups.map((_, at) => `${name}${at}`), ...parts.flat()],
    sums: [{ whole: 'all', parts: groups.map((_, at) => `${name}${at}`) }, ...parts.map((list, at) => ({ whole: `${name}${at}`, parts: list }))],
  }
}

/** Units within lines, and units of all their lines. */
const twice = (name: string, has: readonly (readonly boolean[])[]): Direction => {
  const leaves = has.flatMap((row, line) => row.flatMap((is, unit) => (is ? [{ line: `line${line}`, unit: `unit${unit}`, id: `line${line}unit${unit}` }] : [])))
  const by = (key: 'line' | 'unit') => [...new Set(leaves.map((leaf) => leaf[key]))]
  const sums = (['line', 'unit'] as const).flatMap((key) => [
    { whole: 'all', parts: by(key) }, ...by(key).map((one) => ({ whole: one, parts: leaves.filter((leaf) => leaf[key] === one).map(({ id }) => id) })),
  ])
  return { name, nodes: ['all', ...by('line'), ...by('unit'), ...leaves.map(({ id }) => id)], sums }
}

/** Six pieces of a year, in twos and in threes; of a year that is not over only what is over. */
export const time = (over = 6): Direction => {
  const pieces = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `piece${from + at}`)
  const sums = [
    ...[1, 2, 3].map((n) => ({ whole: `two${n}`, parts: pieces(2 * n - 1, 2 * n), ends: 2 * n })), ...[1, 2].map((n) => ({ whole: `three${n}`, parts: pieces(3 * n - 2, 3 * n), ends: 3 * n })),
    { whole: 'all', parts: ['two1', 'two2', 'two3'], ends: 6 }, { whole: 'all', parts: ['three1', 'three2'], ends: 6 },
  ].filter(({ ends }) => ends <= over).map(({ whole, parts }) => ({ whole, parts }))
  return { name: 'time', nodes: [...pieces(1, over), ...new Set(sums.map(({ whole }) => whole))], sums }
}

const trees = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 3 }).map((groups) => tree('place', groups))
const crossings = fc.array(fc.array(fc.boolean(), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 2 })
  .filter((has) => has.every((row) => row.some(Boolean))).map((has) => twice('place', has))
const kinds = fc.integer({ min: 2, max: 3 }).map((parts) => whole('kind', parts))

/**
 * `absent`, `worth`: as the engine takes them. `first`: what is told before the rest of a release, and is held against it as known.
 * `mostAtLeaf`: there are so many at each finest place at most; otherwise some and many.
 */
export type Shape = { directions: Direction[]; tables: string[][]; answers: string[]; absent?: (at: Place) => boolean; worth?: (at: Place) => number; first?: (at: Place) => boolean; mostAtLeaf?: number }

const crossing = (...directions: Direction[]): Shape => ({ directions, tables: [directions.map(({ name }) => name)], answers: [] })

export const shapes: Record<string, fc.Arbitrary<Shape>> = {
  'a tree of places': trees.map((places) => crossing(places)),
  'a year in twos and in threes': fc.constant(crossing(time())),
  'units within lines and across them': crossings.map((places) => crossing(places)),
  'places and kinds': fc.tuple(fc.oneof(trees, crossings), kinds).map((directions) => crossing(...directions)),
  'places and a year': fc.tuple(fc.integer({ min: 2, max: 3 })).map(([parts]) => crossing(whole('place', parts), time())),
  'three directions': fc.constant(crossing(whole('place', 2), whole('kind', 2), whole('channel', 2))),
  'tables that share a margin': fc.tuple(fc.integer({ min: 2, max: 3 }), kinds).map(([parts, kind]) =>
    ({ directions: [whole('place', parts), kind, whole('channel', 2)], tables: [['place', 'kind'], ['place', 'channel']], answers: [] })),
  'three tables that share a margin': fc.tuple(fc.integer({ min: 2, max: 3 }), kinds).map(([parts, kind]) =>
    ({ directions: [whole('place', parts), kind, whole('channel', 2), whole('heard', 2)], tables: [['place', 'kind'], ['place', 'channel'], ['place', 'heard']], answers: [] })),
  'tables of places and a year that share a margin': fc.integer({ min: 2, max: 2 }).map((parts) =>
    ({ directions: [whole('place', parts), whole('time', 2), whole('kind', 2), whole('heard', 2)], tables: [['place', 'time', 'kind'], ['place', 'time', 'heard']], answers: ['heard'] })),
  'answers to a question': fc.tuple(trees, kinds).map(([places, kind]) => ({ ...crossing(places, kind), answers: ['kind'] })),
}

/** As statistics are published: what is told apart and what is told of units more seldom than totals of lines, which come first, and are worth more. */
const statistics = (places: Direction, parts: readonly Direction[], ofWhole: readonly string[] = []): Shape => {
  const level = (at: Place): 'whole' | 'line' | 'unit' => ((at['place'] ?? 'all') === 'all' ? 'whole' : /^line\d$/.test(at['place']!) ? 'line' : 'unit')
  const isTotal = (at: Place): boolean => parts.every(({ name }) => (at[name] ?? 'all') === 'all')
  const isLong = (at: Place): boolean => /^(three\d|all)$/.test(at['time'] ?? 'all')
  return {
    directions: [places, time(), ...parts], tables: parts.length ? parts.map(({ name }) => (ofWhole.includes(name) ? ['time', name] : ['place', 'time', name])) : [['place', 'time']], answers: [],
    absent: (at) => !isLong(at) && !(isTotal(at) && level(at) !== 'unit'),
    worth: (at) => ({ whole: 16, line: 4, unit: 1 })[level(at)] * ((at['time'] ?? 'all') === 'all' ? 2 : 1), first: isTotal, mostAtLeaf: 5,
  }
}

/** Tables in which not everything is ever told, and that are told in steps. */
export const toldInSteps: Record<string, fc.Arbitrary<Shape>> = {
  'units told more seldom than lines': crossings.map((places) => statistics(places, [])),
  'kinds told more seldom than how many': crossings.map((places) => statistics(places, [whole('kind', 2)])),
  'kinds, and ways of the whole': crossings.map((places) => statistics(places, [whole('kind', 2), whole('channel', 2)], ['channel'])),
  'two outcomes of what closed': crossings.map((places) => ({ ...statistics(places, [whole('outcome', 2), whole('heard', 2)]), answers: ['heard'] })),
}

/** `finer`: of each cell how many there are, also of those that nobody ever tells. */
export type Filled = Given & Pick<Shape, 'first'> & { finer: ReadonlyMap<string, number> }

/** What is wanted in each step. */
export function steps({ directions, tables, wanted, first = () => true }: Filled): Set<string>[] {
  const isFirst = new Map(tables.flatMap((names) => placesOf(directions.filter(({ name }) => names.includes(name)))).map((at) => [cellId(at), first(at)]))
  return [true, false].map((is) => new Set([...wanted].filter((id) => isFirst.get(id) === is))).filter(({ size }) => size)
}

/** The same under other names, in the same order; of what is told in no steps. */
export function renamed(given: Given, nameOf: (node: string) => string): Given {
  const directions = given.directions.map(({ name, nodes, sums }) => ({ name, nodes: nodes.map(nameOf), sums: sums.map(({ whole, parts }) => ({ whole: nameOf(whole), parts: parts.map(nameOf) })) }))
  const idOf = new Map(given.tables.flatMap((names) => placesOf(given.directions.filter(({ name }) => names.includes(name))))
    .map((at) => [cellId(at), cellId(Object.fromEntries(Object.entries(at).map(([name, node]) => [name, nameOf(node)])))]))
  const named = (ids: ReadonlySet<string>) => new Set([...ids].map((id) => idOf.get(id)!))
  return { ...given, directions, counts: new Map([...given.counts].map(([id, count]) => [idOf.get(id)!, count])), wanted: named(given.wanted), known: named(given.known) }
}

/** Some places have many, some few, some none. */
export const filled = (shape: Shape): fc.Arbitrary<Filled> => {
  const byName = new Map(shape.directions.map((one) => [one.name, one]))
  const all = placesOf(shape.directions.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !one.sums.some(({ whole }) => whole === node)) })))
  const given = shape.mostAtLeaf ? fc.integer({ min: -2, max: shape.mostAtLeaf }).map((n) => Math.max(0, n)) : fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 30 }) })
  return fc.record({ numbers: fc.array(given, { minLength: all.length, maxLength: all.length }), fewest: fc.integer({ min: 3, max: 10 }) }).map(({ numbers, fewest }) => {
    const rows = shape.tables.flatMap((names): Row[] => {
      const sums = new Map<string, Row>()
      for (const [n, at] of all.entries()) {
        const mine = Object.fromEntries(names.map((name) => [name, at[name]!]))
        const key = JSON.stringify(mine)
        sums.set(key, { at: mine, given: (sums.get(key)?.given ?? 0) + numbers[n]! })
      }
      return [...sums.values()]
    })
    const counts = countsOf([...byName.values()], shape.tables, rows, shape.absent), finer = shape.absent ? countsOf([...byName.values()], shape.tables, rows) : counts
    return { ...shape, counts, finer, wanted: new Set(counts.keys()), known: new Set(), fewest }
  })
}

/** The same with only some of it wanted. */
export const partly = (given: Filled): fc.Arbitrary<Filled> => fc.subarray([...given.counts.keys()], { minLength: 1 }).map((wanted) => ({ ...given, wanted: new Set(wanted) }))

/** The same with some of it secret, for whatever reason. */
export const secretly = (given: Filled): fc.Arbitrary<Filled> => fc.subarray([...given.counts.keys()], { minLength: 1, maxLength: 4 }).map((secret) => ({ ...given, secret: new Set(secret) }))

/** What is wanted comes in any order, in up to five releases. */
export const releases = (given: Given): fc.Arbitrary<Set<string>[]> =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: given.counts.size, maxLength: given.counts.size })
    .map((when) => [0, 1, 2, 3, 4].map((release) => new Set([...given.counts.keys()].filter((_, at) => when[at] === release))))
