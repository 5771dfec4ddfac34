// From what was counted in a calendar year to what may be told of the periods that are due: each family of figures through the engine.
import type { Month } from '../../feedback/period.ts'
import { doneOf } from './done.ts'
import type { Counted, Lost, PublishedRow } from './counted.sql.ts'
import { cellsOf } from '../disclosure/cells.ts'
import type { Told } from '../disclosure/publishable.ts'
import { all, cellId, countsOf, type Direction, type Given, type Place, type Row } from '../disclosure/tables.ts'
import { families, isTold, long, ofWhole, said, valuesOf, type Family, type Part } from './figure.ts'
import { inOrder } from './in-order.ts'
import { periodWith, readPeriod, timeOf, wholePeriods, type KindOfPeriod, type PeriodName } from './period.ts'
import { leafOf, levelOf, placesFrom, toldPlaces, type StatPlace } from './place.ts'
import { publishedOfThemes } from './themes.ts'
import { throughEngine } from './through-engine.ts'

export type Year = {
  months: readonly Month[]
  counts: readonly (Counted & { month: Month })[]
  /** What of the year was published already. */
  before: readonly PublishedRow[]
  due: readonly PeriodName[]
  fewest: number
  /** The ids of all lines and units, in an order that says nothing of them. */
  order: readonly string[]
}

export type ToldOfYear = { rows: PublishedRow[]; lost: Lost[] }

export function publishedOf(given: Year): ToldOfYear {
  const year = { ...given, counts: inOrder(given.counts, given.order) }
  const told = (Object.keys(families) as Family[]).map((family) => publishedOfFamily(family, year))
  const rows = told.flatMap((one) => one.rows)
  const themes = publishedOfThemes(year, [...year.before, ...rows])
  return { rows: [...rows, ...themes.rows], lost: [...told, themes].flatMap(({ lost }) => (lost.numbers > 0 ? [lost] : [])) }
}

type ToldOfFamily = { rows: PublishedRow[]; lost: Lost }

function publishedOfFamily(family: Family, { months, counts, before, due, fewest }: Year): ToldOfFamily {
  const parts: readonly Part[] = families[family].parts
  const counted = counts.filter(({ figure }) => figure === family || (parts as readonly string[]).includes(figure))
  if (!counted.length) return { rows: [], lost: { figure: family, numbers: 0 } }
  const { direction: place, nodeOf, levelAt } = placesFrom(counted)
  const time = timeOf(months)
  // Where a unit was told as often as a line, before its line had others, it stays told: then all are held against it.
  const finer = before.some(({ figure, period, ...at }) => figure === family && levelOf(at) === 'unit' && !isTold(family, 'unit', readPeriod(period)!.kind))
  const absent = (at: Place): boolean => !(finer && parts.every((part) => (at[part] ?? all) === all)) && !isTold(parts.find((part) => at[part] !== undefined && at[part] !== all) ?? family, levelAt(at['place'] ?? all), readPeriod(at['time']!)!.kind)
  const given = givenOf({ parts, counted, place, time, fewest, absent, worth: (at) => worths[levelAt(at['place'] ?? all)] * worthsOf[readPeriod(at['time']!)!.kind] })
  const cells = toldCells(parts, toldPlaces(counted), wholePeriods(months)).flatMap((cell) => {
    const node = nodeOf(cell)
    return node === null || !given.counts.has(idOf(cell, node)) ? [] : [{ ...cell, id: idOf(cell, node) }]
  })
  const key = ({ period, serviceLineId, unitId, figure, value }: Omit<PublishedRow, 'shown'>): string => JSON.stringify([period, serviceLineId, unitId, figure, value])
  const published = new Set(before.map((row) => key(row)))
  const named = cells.map((cell) => ({ ...cell, figure: cell.part ?? family }))
  const wanted = named.filter(({ period, figure, serviceLineId, unitId }) => due.includes(period) && isTold(figure, levelOf({ serviceLineId, unitId }), readPeriod(period)!.kind))
  const lacking = before.filter(({ figure }) => named.some((cell) => cell.figure === figure)).find((row) => !named.some((cell) => key(cell) === key(row)))
  if (lacking) throw new Error(`what was published of ${key(lacking)} is held against nothing`)
  const known = new Set(named.filter((cell) => published.has(key(cell))).map(({ id }) => id))
  // First how many there were at all, of years and four months before what is finer, then what they were: no total is hidden for one of its parts.
  const totals = wanted.filter(({ part }) => part === null), inside = wanted.filter(({ part }) => part !== null)
  const dearest = totals.filter((cell) => levelOf(cell) !== 'unit' && long.includes(readPeriod(cell.period)!.kind))
  const told = new Map<string, Told>(), lost = new Set<string>()
  const numbers = cellsOf(given)
  for (const step of [dearest, totals, inside]) {
    // What a step hides the next one still wants, and guards.
    const now = throughEngine({ ...given, wanted: new Set(step.flatMap(({ id }) => (told.has(id) ? [] : [id]))), known: new Set([...known, ...told.keys()]) }, numbers)
    for (const [id, shown] of now.told) told.set(id, shown)
    for (const id of now.lost) lost.add(id)
  }
  const rows = wanted.flatMap(({ period, serviceLineId, unitId, figure, value, id }): PublishedRow[] => {
    const shown = told.get(id)
    return shown === undefined ? [] : [{ period, serviceLineId, unitId, figure, value, shown }]
  })
  return { rows: [...rows, ...doneOf(family, rows, counts, fewest)], lost: { figure: family, numbers: lost.size } }
}

/** What is told of all is read by most, and what is told of long more than what is told of short. */
const worths = { whole: 16, line: 4, unit: 1 }
const worthsOf: Record<KindOfPeriod, number> = { 'year': 2, 'four-months': 1.5, 'quarter': 1, 'month': 1 }

type Cell = StatPlace & { period: PeriodName; part: Part | null; value: string }

/** All that could be told, whether or not it ever is. */
const toldCells = (parts: readonly Part[], places: readonly StatPlace[], periods: readonly PeriodName[]): Cell[] =>
  places.flatMap((place) => periods.flatMap((period) => [
    { ...place, period, part: null, value: '' }, ...parts.flatMap((part) => valuesOf[part].map((value) => ({ ...place, period, part, value }))),
  ]))

const idOf = ({ period, part, value }: Cell, node: string): string => cellId({ time: period, place: node, ...(part ? { [part]: value } : {}) })

function givenOf({ parts, counted, place, time, fewest, absent, worth }: { parts: readonly Part[]; counted: readonly (Counted & { month: Month })[]; place: Direction; time: Direction; fewest: number; absent: (at: Place) => boolean; worth: (at: Place) => number }): Omit<Given, 'wanted' | 'known'> {
  const directions = [place, time, ...parts.map((part): Direction => ({ name: part, nodes: [all, ...valuesOf[part]], sums: [{ whole: all, parts: valuesOf[part] }] }))]
  const tables = parts.length ? parts.map((part) => (ofWhole.includes(part) ? ['time', part] : ['place', 'time', part])) : [['place', 'time']]
  const rows = counted.map(({ figure, value, month, given, ...at }): Row => {
    const time: Place = { time: periodWith(month, 'month') }
    const where: Place = ofWhole.some((part) => part === figure) ? time : { ...time, place: leafOf(at) }
    return { at: parts.length ? { ...where, [figure]: value } : where, given }
  })
  return { directions, tables, counts: countsOf(directions, tables, rows, absent), absent, worth, answers: said.filter((part) => parts.includes(part)), fewest }
}
