// How many texts were marked as threats, for whoever looks after safety at work: about how many, by half-years that are over and by service line, and nothing
// under the fewest. It is of no person: neither of who was threatened nor of who wrote.
import { about, aboutCells, orMore, type About } from '../../reports/disclosure/about.ts'
import { all, cellId, countsOf, type Direction, type Given } from '../../reports/disclosure/tables.ts'
import type { Translated } from '../../text/language.ts'
import type { HalfYear } from '../afterwards/counted.ts'

export type OfLine = { id: string | null; name: Translated | null; count: number }
export type ThreatsTold = { period: HalfYear; fewest: number; whole: About; lines: { name: Translated | null; amount: About }[] }

/** `ofLines`: each with the nought of those of which there is none. Each half-year stands alone: what was told of it never changes by what came later. */
export function threatsTold(period: HalfYear, ofLines: readonly OfLine[], fewest: number): ThreatsTold {
  const nodeOf = (id: string | null) => id ?? 'none'
  const parts = ofLines.map(({ id }) => nodeOf(id))
  const direction: Direction = { name: 'line', nodes: [all, ...parts], sums: parts.length ? [{ whole: all, parts }] : [] }
  const counts = countsOf([direction], [['line']], ofLines.map(({ id, count }) => ({ at: { line: nodeOf(id) }, given: count })))
  const given: Given = { directions: [direction], tables: [['line']], counts, wanted: new Set([all, ...parts].map((line) => cellId({ line }))), known: new Set(), answers: [], fewest }
  const told = parts.length ? aboutCells(given) : new Map<string, About>()
  const at = (line: string): About => told.get(cellId({ line })) ?? null
  return {
    period, fewest: orMore(fewest), whole: parts.length ? at(all) : about(0, fewest),
    lines: ofLines.map(({ id, name }) => ({ name, amount: at(nodeOf(id)) })).filter(({ amount }) => amount !== null),
  }
}
