// Themes as figures. They are no parts of a whole, since a case may be about several: each by itself is a table of where and when, in which cases have
// it or have it not, and both together are how many closed. Where that is not told, nothing is told of a theme either: so nobody learns of
// a number that is not shown by holding many themes against each other.
import type { Month } from '../../feedback/period.ts'
import { all, cellId, countsOf, type Direction, type Place, type Row } from '../disclosure/tables.ts'
import type { Counted, Lost, PublishedRow } from './counted.sql.ts'
import { monthsOf, readPeriod, timeOf, type KindOfPeriod, type PeriodName } from './period.ts'
import { leafOf, levelOf, placesFrom, toldPlaces, type Level } from './place.ts'
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
  const times = { whole: coarse(months, 'four-months'), line: coarse(months, 'four-months'), unit: coarse(months, 'four-months') }
  if (!closed.length || !due.some((period) => times.whole.nodes.includes(period))) return { rows: [], lost: { figure: 'theme', numbers: 0 } }
  const totals = new Set(told.filter(({ figure }) => figure === 'closed').map((row) => key(row)))
  const themes = Map.groupBy(counts.filter(({ figure }) => figure === 'theme'), ({ value }) => value.slice(0, value.lastIndexOf('.')))
  const published = [...themes].map(([themeId, counted]) => {
    const rows: PublishedRow[] = []
    const lost = new Set<string>()
    // The whole comes first and units last: what is told of many is not left out for the sake of what could be told of few.
    // Of how many nobody has said it is told of the whole alone: less it, there is room for so many of each theme and no more.
    for (const level of themeId === unmarked ? ['whole'] as const : ['whole', 'line', 'unit'] as const) {
      if (!due.some((period) => times[level].nodes.includes(period))) continue
      const at = publishedAt(level, { themeId, counted, closed, time: times[level], totals, before: [...before, ...rows], due, fewest })
      rows.push(...at.rows)
      for (const id of at.lost) lost.add(id)
    }
    return { rows, lost: lost.size }
  })
  return { rows: published.flatMap(({ rows }) => rows), lost: { figure: 'theme', numbers: published.reduce((sum, { lost }) => sum + lost, 0) } }
}

type OneTheme = Pick<Of, 'before' | 'due' | 'fewest'> & { themeId: string; counted: Of['counts']; closed: Of['counts']; time: Coarse; totals: ReadonlySet<string> }

function publishedAt(level: Level, { themeId, counted, closed, time, totals, before, due, fewest }: OneTheme): { rows: PublishedRow[]; lost: readonly string[] } {
  const { direction: place, nodeOf, levelAt } = placesFrom(closed)
  const parts = [...tellsOf, 'not']
  const about: Direction = { name: 'about', nodes: [all, 'theme', ...parts], sums: [{ whole: all, parts: ['theme', 'not'] }, { whole: 'theme', parts: tellsOf }] }
  const directions = [place, time.direction, about], tables = [['place', 'time', 'about']]
  const row = (of: Of['counts'][number], said: string, given: number): Row => ({ at: { place: leafOf(of), time: time.leafOf(of.month), about: said }, given })
  const absent = (at: Place): boolean => (at['about'] ?? all) !== all && levelAt(at['place'] ?? all) === 'unit' && readPeriod(at['time']!)!.kind !== 'year'
  const counts = countsOf(directions, tables, [
    ...counted.map((of) => row(of, tellsOf.find((tells) => of.value === themeValue(themeId, tells))!, of.given)),
    // All that closed, less those that are about it.
    ...closed.map((of) => row(of, 'not', of.given)), ...counted.map((of) => row(of, 'not', -of.given)),
  ], absent)
  const cells = toldPlaces(closed).flatMap((of) => time.nodes.flatMap((period) => {
    const node = nodeOf(of)
    if (node === null) return []
    const at = { period, serviceLineId: of.serviceLineId, unitId: of.unitId }
    return [
      { ...at, figure: 'closed', value: '', tells: undefined, id: cellId({ place: node, time: period }) },
      ...[undefined, 'thanks' as const, 'criticism' as const].map((tells) => ({ ...at, figure: 'theme', value: themeValue(themeId, tells), tells, id: cellId({ place: node, time: period, about: tells ?? 'theme' }) })),
    ]
  }))
  const known = new Set(before.map((one) => key(one)))
  const isTold = (cell: (typeof cells)[number]): boolean => counts.has(cell.id) && cell.figure === 'theme' && levelOf(cell) === level && due.includes(cell.period)
    && totals.has(key({ ...cell, figure: 'closed', value: '' })) && plan[level].includes(readPeriod(cell.period)!.kind)
  const { told, lost } = throughEngine({
    directions, tables, counts, absent, fewest, answers: ['about'],
    wanted: new Set(cells.filter(isTold).map(({ id }) => id)),
    known: new Set(cells.filter((cell) => counts.has(cell.id) && (cell.figure === 'closed' ? totals : known).has(key(cell))).map(({ id }) => id)),
  })
  const rows = cells.filter(isTold).flatMap(({ period, serviceLineId, unitId, figure, value, id }): PublishedRow[] => {
    const shown = told.get(id)
    return shown === undefined ? [] : [{ period, serviceLineId, unitId, figure, value, shown }]
  })
  return { rows, lost }
}

const key = ({ period, serviceLineId, unitId, figure, value }: Omit<PublishedRow, 'shown'>): string => JSON.stringify([period, serviceLineId, unitId, figure, value])

type Coarse = { direction: Direction; nodes: PeriodName[]; leafOf: (month: Month) => string }

/** Time of a calendar year in four-month periods, or whole: nothing finer is told at such a level. Months of one that is not whole stand for themselves. */
function coarse(months: readonly Month[], finest: 'four-months' | 'year'): Coarse {
  const { nodes, sums } = timeOf(months)
  const kindOf = (period: PeriodName): KindOfPeriod => readPeriod(period)!.kind
  const whole = nodes.filter((node) => kindOf(node) === 'year' || kindOf(node) === finest)
  const leafOf = (month: Month): string => whole.find((period) => kindOf(period) === finest && monthsOf(period).includes(month)) ?? month
  const years = finest === 'year' ? [] : sums.filter(({ whole: one, parts }) => kindOf(one) === 'year' && parts.every((part) => kindOf(part) === finest))
  return { nodes: whole, leafOf, direction: { name: 'time', nodes: [...new Set([...whole, ...months.map(leafOf)])], sums: years } }
}
