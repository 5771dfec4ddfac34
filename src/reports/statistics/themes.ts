// Themes as figures. They are no parts of a whole, since a case may be about several: each by itself is a table of where and when, in which cases have
// it or have it not, and both together are how many closed. Where that is not told, nothing is told of a theme either: so nobody learns of
// a number that is not shown by holding many themes against each other.
import type { Month } from '../../feedback/period.ts'
import { all, cellId, countsOf, type Direction, type Place, type Row } from '../disclosure/tables.ts'
import { cellsOf, type Cells, type Numbers } from '../disclosure/cells.ts'
import type { Counted, Lost, PublishedRow } from './counted.sql.ts'
import { monthsOf, readPeriod, timeOf, type KindOfPeriod, type PeriodName } from './period.ts'
import { leafOf, levelOf, placesFrom, toldPlaces, type Level, type StatPlace } from './place.ts'
import { throughEngine } from './through-engine.ts'

/** Of how many of those that closed nobody has said what they are about. */
export const unmarked = 'unmarked'

/** Of those that are about a theme: thanks, criticism, or anything else. */
export const tellsOf = ['thanks', 'criticism', 'other'] as const
export type TellsOf = (typeof tellsOf)[number]

/** The value of a figure: a theme, or what of it is thanks or criticism. */
export const themeValue = (themeId: string, tells?: TellsOf): string => (tells ? `${themeId}.${tells[0]}` : themeId)

/** Told of four months and of years alone, and of a unit of years: of four months it would be holes and nothing else. What of it is thanks or criticism likewise. */
const plan: Record<Level, readonly KindOfPeriod[]> = { whole: ['four-months', 'year'], line: ['four-months', 'year'], unit: ['year'] }

type Of = { months: readonly Month[]; counts: readonly (Counted & { month: Month })[]; before: readonly PublishedRow[]; due: readonly PeriodName[]; fewest: number }

/** `told`: what is published of all that closed, now and before. */
export function publishedOfThemes({ months, counts, before, due, fewest }: Of, told: readonly PublishedRow[]): { rows: PublishedRow[]; lost: Lost } {
  const closed = counts.filter(({ figure }) => figure === 'came-of-it')
  const time = coarse(months)
  if (!closed.length || !due.some((period) => time.nodes.includes(period))) return { rows: [], lost: { figure: 'theme', numbers: 0 } }
  const totals = new Set(told.filter(({ figure }) => figure === 'closed').map((row) => key(row)))
  const themes = Map.groupBy(counts.filter(({ figure }) => figure === 'theme'), ({ value }) => value.slice(0, value.lastIndexOf('.')))
  const frame = frameOf(closed, time)
  const published = [...themes].map(([themeId, counted]) => {
    const rows: PublishedRow[] = []
    const lost = new Set<string>()
    const of = numbersOf(frame, themeId, counted)
    // The whole comes first and units last: what is told of many is not left out for the sake of what could be told of few.
    // Of how many nobody has said it is told of the whole alone: less it, there is room for so many of each theme and no more.
    for (const level of themeId === unmarked ? ['whole'] as const : ['whole', 'line', 'unit'] as const) {
      const at = publishedAt(level, of, { totals, before: [...before, ...rows], due, fewest })
      rows.push(...at.rows)
      for (const id of at.lost) lost.add(id)
    }
    return { rows, lost: lost.size }
  })
  return { rows: published.flatMap(({ rows }) => rows), lost: { figure: 'theme', numbers: published.reduce((sum, { lost }) => sum + lost, 0) } }
}

type Frame = Pick<Numbers, 'directions' | 'tables'> & { absent: (at: Place) => boolean; places: readonly (StatPlace & { node: string })[]; periods: readonly PeriodName[]; row: (of: Of['counts'][number], said: string, given: number) => Row; closed: readonly Row[] }

/** Where and when, of all themes the same. */
function frameOf(closed: Of['counts'], { nodes: periods, direction, leafOf: timeOf }: Coarse): Frame {
  const { direction: place, nodeOf, levelAt } = placesFrom(closed)
  const about: Direction = { name: 'about', nodes: [all, 'theme', ...tellsOf, 'not'], sums: [{ whole: all, parts: ['theme', 'not'] }, { whole: 'theme', parts: tellsOf }] }
  const row: Frame['row'] = (of, said, given) => ({ at: { place: leafOf(of), time: timeOf(of.month), about: said }, given })
  return {
    directions: [place, direction, about], tables: [['place', 'time', 'about']], periods, row,
    absent: (at) => (at['about'] ?? all) !== all && levelAt(at['place'] ?? all) === 'unit' && readPeriod(at['time']!)!.kind !== 'year',
    places: toldPlaces(closed).flatMap((of) => { const node = nodeOf(of); return node === null ? [] : [{ ...of, node }] }),
    closed: closed.map((of) => row(of, 'not', of.given)),
  }
}

type Cell = StatPlace & { period: PeriodName; figure: 'closed' | 'theme'; value: string; id: string }
type OneTheme = { numbers: Numbers; cells: readonly Cell[]; ofEngine: Cells }

function numbersOf({ directions, tables, absent, places, periods, row, closed }: Frame, themeId: string, counted: Of['counts']): OneTheme {
  const counts = countsOf(directions, tables, [
    ...counted.map((of) => row(of, tellsOf.find((tells) => of.value === themeValue(themeId, tells))!, of.given)),
    // All that closed, less those that are about it.
    ...closed, ...counted.map((of) => row(of, 'not', -of.given)),
  ], absent)
  const cells = places.flatMap(({ node, ...place }) => periods.flatMap((period): Cell[] => {
    const at = { period, serviceLineId: place.serviceLineId, unitId: place.unitId }
    return [
      { ...at, figure: 'closed', value: '', id: cellId({ place: node, time: period }) },
      ...[undefined, 'thanks' as const, 'criticism' as const].map((tells): Cell => ({ ...at, figure: 'theme', value: themeValue(themeId, tells), id: cellId({ place: node, time: period, about: tells ?? 'theme' }) })),
    ]
  }))
  const numbers = { directions, tables, counts, absent }
  return { numbers, cells: cells.filter(({ id }) => counts.has(id)), ofEngine: cellsOf(numbers) }
}

function publishedAt(level: Level, { numbers, cells, ofEngine }: OneTheme, { totals, before, due, fewest }: Pick<Of, 'before' | 'due' | 'fewest'> & { totals: ReadonlySet<string> }): { rows: PublishedRow[]; lost: readonly string[] } {
  const known = new Set(before.map((one) => key(one)))
  const wanted = cells.filter((cell) => cell.figure === 'theme' && levelOf(cell) === level && due.includes(cell.period)
    && totals.has(key({ ...cell, figure: 'closed', value: '' })) && plan[level].includes(readPeriod(cell.period)!.kind))
  const { told, lost } = throughEngine({
    ...numbers, fewest, answers: ['about'],
    wanted: new Set(wanted.map(({ id }) => id)),
    known: new Set(cells.filter((cell) => (cell.figure === 'closed' ? totals : known).has(key(cell))).map(({ id }) => id)),
  }, ofEngine)
  const rows = wanted.flatMap(({ period, serviceLineId, unitId, figure, value, id }): PublishedRow[] => {
    const shown = told.get(id)
    return shown === undefined ? [] : [{ period, serviceLineId, unitId, figure, value, shown }]
  })
  return { rows, lost }
}

const key = ({ period, serviceLineId, unitId, figure, value }: Omit<PublishedRow, 'shown'>): string => JSON.stringify([period, serviceLineId, unitId, figure, value])

type Coarse = { direction: Direction; nodes: PeriodName[]; leafOf: (month: Month) => string }

/** Time of a calendar year in four-month periods and whole: nothing finer is told. Months of one that is not whole stand for themselves. */
function coarse(months: readonly Month[]): Coarse {
  const { nodes, sums } = timeOf(months)
  const kindOf = (period: PeriodName): KindOfPeriod => readPeriod(period)!.kind
  const isFour = (period: PeriodName): boolean => kindOf(period) === 'four-months'
  const whole = nodes.filter((node) => kindOf(node) === 'year' || isFour(node))
  const leafOf = (month: Month): string => whole.find((period) => isFour(period) && monthsOf(period).includes(month)) ?? month
  const years = sums.filter(({ whole: one, parts }) => kindOf(one) === 'year' && parts.every(isFour))
  return { nodes: whole, leafOf, direction: { name: 'time', nodes: [...new Set([...whole, ...months.map(leafOf)])], sums: years } }
}
