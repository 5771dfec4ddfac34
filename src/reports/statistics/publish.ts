// From what was counted in a calendar year to what may be told of the periods that are due: each family of figures through the engine.
import type { Month } from '../../feedback/period.ts'
import { doneOf } from './done.ts'
import type { Counted, PublishedRow } from './counted.sql.ts'
import { protect } from '../disclosure/protect.ts'
import { all, cellId, countsOf, type Direction, type Given, type Place, type Row } from '../disclosure/tables.ts'
import { families, isTold, said, valuesOf, type Family, type Part } from './figure.ts'
import { periodWith, readPeriod, timeOf, wholePeriods, type PeriodName } from './period.ts'
import { leafOf, levelOf, placesFrom, toldPlaces, type StatPlace } from './place.ts'

export type Year = {
  months: readonly Month[]
  counts: readonly (Counted & { month: Month })[]
  /** What of the year was published already. */
  before: readonly PublishedRow[]
  due: readonly PeriodName[]
  fewest: number
}

export const publishedOf = (year: Year): PublishedRow[] => (Object.keys(families) as Family[]).flatMap((family) => publishedOfFamily(family, year))

function publishedOfFamily(family: Family, { months, counts, before, due, fewest }: Year): PublishedRow[] {
  const parts: readonly Part[] = families[family].parts
  const counted = counts.filter(({ figure }) => figure === family || (parts as readonly string[]).includes(figure))
  if (!counted.length) return []
  const { direction: place, nodeOf } = placesFrom(counted)
  const time = timeOf(months)
  const given = givenOf({ parts, counted, place, time, fewest })
  const cells = cellsOf(parts, toldPlaces(counted), wholePeriods(months)).flatMap((cell) => {
    const node = nodeOf(cell)
    return node === null ? [] : [{ ...cell, id: idOf(cell, node) }]
  })
  const key = ({ period, serviceLineId, unitId, figure, value }: Omit<PublishedRow, 'shown'>): string => JSON.stringify([period, serviceLineId, unitId, figure, value])
  const told = new Set(before.map((row) => key(row)))
  const named = cells.map((cell) => ({ ...cell, figure: cell.part ?? family }))
  const wanted = named.filter(({ figure, period, ...cell }) => due.includes(period) && isTold(figure, levelOf(cell), readPeriod(period)!.kind))
  const idsOf = (cells: readonly { id: string }[]) => new Set(cells.map(({ id }) => id))
  const known = idsOf(named.filter((cell) => told.has(key(cell))))
  // How many there were comes first, and what they are told apart by may not hide it. By itself it tells of no part anything but that it is no
  // more than the whole.
  const totals = parts.length
    ? protect({ ...givenOf({ parts: [], counted: counted.filter(({ figure }) => figure === parts[0]), place, time, fewest }), wanted: idsOf(wanted.filter(({ part }) => part === null)), known: idsOf(named.filter((cell) => cell.part === null && told.has(key(cell)))) }).shown
    : new Set<string>()
  const shown = new Set([...totals, ...protect({ ...given, wanted: idsOf(wanted), known: new Set([...known, ...totals]) }).shown])
  const rows = named.filter(({ id, period }) => shown.has(id) && due.includes(period)).map(({ period, serviceLineId, unitId, figure, value, id }): PublishedRow =>
    ({ period, serviceLineId, unitId, figure, value, shown: given.counts.get(id)! }))
  return [...rows, ...doneOf(family, rows, counted, fewest)]
}

type Cell = StatPlace & { period: PeriodName; part: Part | null; value: string }

/** All that could be told, whether or not it ever is. */
const cellsOf = (parts: readonly Part[], places: readonly StatPlace[], periods: readonly PeriodName[]): Cell[] =>
  places.flatMap((place) => periods.flatMap((period) => [
    { ...place, period, part: null, value: '' }, ...parts.flatMap((part) => valuesOf[part].map((value) => ({ ...place, period, part, value }))),
  ]))

const idOf = ({ period, part, value }: Cell, node: string): string => cellId({ time: period, place: node, ...(part ? { [part]: value } : {}) })

function givenOf({ parts, counted, place, time, fewest }: { parts: readonly Part[]; counted: readonly (Counted & { month: Month })[]; place: Direction; time: Direction; fewest: number }): Omit<Given, 'wanted' | 'known'> {
  const directions = [place, time, ...parts.map((part): Direction => ({ name: part, nodes: [all, ...valuesOf[part]], sums: [{ whole: all, parts: valuesOf[part] }] }))]
  const tables = parts.length ? parts.map((part) => ['place', 'time', part]) : [['place', 'time']]
  const rows = counted.map(({ figure, value, month, given, ...at }): Row => {
    const where: Place = { place: leafOf(at), time: periodWith(month, 'month') }
    return { at: parts.length ? { ...where, [figure]: value } : where, given }
  })
  return { directions, tables, counts: countsOf(directions, tables, rows), answers: said.filter((part) => parts.includes(part)), fewest }
}
