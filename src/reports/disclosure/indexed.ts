// The tables as numbers and the sums between them, for whoever works with many.
import { all, cellId, placesOf, type Given } from './tables.ts'

/** Cells by number, and of each the sums that it stands in: a whole with -1, a part with 1, so that what stands in a sum makes nought. */
export type Indexed = {
  ids: readonly string[]
  values: readonly number[]
  sums: readonly (readonly Term[])[]
  sumsOf: readonly (readonly { sum: number; sign: 1 | -1 }[])[]
  /** Of nothing that is told apart further. */
  innermost: readonly boolean[]
  /** All that a cell is in. */
  around: (cell: number) => ReadonlySet<number>
}
export type Term = { cell: number; sign: 1 | -1 }

/** Throws where the sums do not add up: a table that is wrong hides nothing. */
export function indexed(given: Pick<Given, 'directions' | 'tables' | 'counts'>): Indexed {
  const ids = [...given.counts.keys()], values = [...given.counts.values()]
  const numberOf = new Map(ids.map((id, at) => [id, at]))
  const cell = (id: string): number => {
    const found = numberOf.get(id)
    if (found === undefined) throw new Error(`no count of ${id}`)
    return found
  }
  const sums = sumsOf(given)
  const terms = sums.map(({ whole, parts }): Term[] => [{ cell: cell(whole), sign: -1 }, ...parts.map((part): Term => ({ cell: cell(part), sign: 1 }))])
  const of: { sum: number; sign: 1 | -1 }[][] = ids.map(() => [])
  for (const [at, each] of terms.entries()) {
    if (each.reduce((total, { cell: one, sign }) => total + sign * values[one]!, 0) !== 0) throw new Error(`${sums[at]!.whole} is not what its parts make`)
    for (const { cell: one, sign } of each) of[one]!.push({ sum: at, sign })
  }
  const wholes = new Set(terms.map(([whole]) => whole!.cell))
  const around = (one: number, found = new Set<number>()): Set<number> => {
    for (const { sum } of of[one]!) {
      const whole = terms[sum]![0]!.cell
      if (whole !== one && !found.has(whole)) around(whole, found.add(whole))
    }
    return found
  }
  return { ids, values, sums: terms, sumsOf: of, innermost: ids.map((_, at) => !wholes.has(at)), around: (one) => around(one) }
}

/** Every sum between cells, once. */
export function sumsOf({ directions, tables }: Pick<Given, 'directions' | 'tables'>): { whole: string; parts: string[] }[] {
  const found = new Map<string, { whole: string; parts: string[] }>()
  for (const table of tables) {
    const crossed = directions.filter(({ name }) => table.includes(name))
    for (const { name, sums } of crossed) {
      for (const at of placesOf(crossed.filter((one) => one.name !== name))) {
        for (const { whole, parts } of sums) {
          const sum = { whole: cellId({ ...at, [name]: whole }), parts: parts.map((part) => cellId({ ...at, [name]: part })) }
          found.set([sum.whole, ...sum.parts].join('|'), sum)
        }
      }
    }
  }
  return [...found.values()]
}

/** For each table in which a direction of answers is whole, its leaves there. */
export function answersOf({ directions, tables, answers }: Pick<Given, 'directions' | 'tables' | 'answers'>): { whole: string; parts: string[] }[] {
  return tables.flatMap((table) => answers.filter((name) => table.includes(name)).flatMap((name) => {
    const crossed = directions.filter((one) => table.includes(one.name))
    const { nodes, sums } = crossed.find((one) => one.name === name)!
    const leaves = nodes.filter((node) => !sums.some(({ whole }) => whole === node))
    return placesOf(crossed.filter((one) => one.name !== name)).map((at) => ({ whole: cellId({ ...at, [name]: all }), parts: leaves.map((leaf) => cellId({ ...at, [name]: leaf })) }))
  }))
}
