// Themes as figures. They are no parts of a whole, since a case may be about several: each by itself is a table of where and when, in which cases have
// it or have it not, and both together are how many closed. Where that is not told, nothing is told of a theme either: so nobody learns of
// a number that is not shown by holding many themes against each other.
import type { Month } from '../../feedback/period.ts'
import { protect } from '../disclosure/protect.ts'
import { all, cellId, countsOf, type Direction, type Row } from '../disclosure/tables.ts'
import type { Counted, PublishedRow } from './counted.sql.ts'
import { readPeriod, timeOf, type KindOfPeriod, type PeriodName } from './period.ts'
import { leafOf, levelOf, placesFrom, toldPlaces, type Level, type StatPlace } from './place.ts'

/** Of how many of those that closed nobody has said what they are about. */
export const unmarked = 'unmarked'

/** Of those that are about a theme: thanks, criticism, or anything else. */
export const tellsOf = ['thanks', 'criticism', 'other'] as const
export type TellsOf = (typeof tellsOf)[number]

/** The value of a figure: a theme, or what of it is thanks or criticism. */
export const themeValue = (themeId: string, tells?: TellsOf): string => (tells ? `${themeId}.${tells[0]}` : themeId)

/** Told of four months and of years alone. What is told apart within a theme is told less often, the finer it is. */
const plan: Record<'theme' | 'tells', Record<Level, readonly KindOfPeriod[]>> = {
  theme: { whole: ['four-months', 'year'], line: ['four-months', 'year'], unit: ['four-months', 'year'] },
  tells: { whole: ['four-months', 'year'], line: ['four-months', 'year'], unit: ['year'] },
}

type Of = { months: readonly Month[]; counts: readonly (Counted & { month: Month })[]; before: readonly PublishedRow[]; due: readonly PeriodName[]; fewest: number }

/** `told`: what is published of all that closed, now and before. */
export function publishedOfThemes({ months, counts, before, due, fewest }: Of, told: readonly PublishedRow[]): PublishedRow[] {
  const closed = counts.filter(({ figure }) => figure === 'came-of-it')
  const time = coarse(months)
  if (!closed.length || !time.nodes.length) return []
  const places = placesFrom(closed)
  const totals = new Set(told.filter(({ figure }) => figure === 'closed').map((row) => key(row)))
  const themes = Map.groupBy(counts.filter(({ figure }) => figure === 'theme'), ({ value }) => value.slice(0, value.lastIndexOf('.')))
  return [...themes].flatMap(([themeId, counted]) => publishedOfTheme({ themeId, counted, closed, time, places, totals, before, due, fewest }))
}

type OneTheme = Pick<Of, 'before' | 'due' | 'fewest'> & {
  themeId: string; counted: Of['counts']; closed: Of['counts']; time: Coarse; places: ReturnType<typeof placesFrom>; totals: ReadonlySet<string>
}

function publishedOfTheme({ themeId, counted, closed, time, places: { direction: place, nodeOf }, totals, before, due, fewest }: OneTheme): PublishedRow[] {
  const parts = [...tellsOf, 'not']
  const about: Direction = { name: 'about', nodes: [all, 'theme', ...parts], sums: [{ whole: all, parts: ['theme', 'not'] }, { whole: 'theme', parts: tellsOf }] }
  const directions = [place, time.direction, about], tables = [['place', 'time', 'about']]
  const at = ({ month, ...of }: StatPlace & { month: Month }) => ({ place: leafOf(of), time: time.leafOf(month) })
  const rows: Row[] = [
    ...counted.map((row) => ({ at: { ...at(row), about: tellsOf.find((tells) => row.value === themeValue(themeId, tells))! }, given: row.given })),
    // All that closed, less those that are about it.
    ...closed.map((row) => ({ at: { ...at(row), about: 'not' }, given: row.given })), ...counted.map((row) => ({ at: { ...at(row), about: 'not' }, given: -row.given })),
  ]
  const cells = toldPlaces(closed).flatMap((of) => time.nodes.flatMap((period) => {
    const node = nodeOf(of)
    const where = { period, serviceLineId: of.serviceLineId, unitId: of.unitId }
    return node === null ? [] : [
      { ...where, figure: 'closed', value: '', id: cellId({ place: node, time: period }) },
      ...[undefined, 'thanks' as const, 'criticism' as const].map((tells) =>
        ({ ...where, figure: 'theme', value: themeValue(themeId, tells), tells, id: cellId({ place: node, time: period, about: tells ?? 'theme' }) })),
    ]
  }))
  const known = new Set(before.map((row) => key(row)))
  const isTold = (cell: (typeof cells)[number]): boolean => cell.figure === 'theme' && due.includes(cell.period) && totals.has(key({ ...cell, figure: 'closed', value: '' }))
    && plan['tells' in cell && cell.tells ? 'tells' : 'theme'][levelOf(cell)].includes(readPeriod(cell.period)!.kind)
  const counts = countsOf(directions, tables, rows)
  const { shown } = protect({
    directions, tables, counts, fewest, answers: ['about'],
    wanted: new Set(cells.filter(isTold).map(({ id }) => id)),
    known: new Set(cells.filter((cell) => (cell.figure === 'closed' ? totals : known).has(key(cell))).map(({ id }) => id)),
  })
  return cells.filter((cell) => isTold(cell) && shown.has(cell.id)).map(({ period, serviceLineId, unitId, figure, value, id }) => ({ period, serviceLineId, unitId, figure, value, shown: counts.get(id)! }))
}

const key = ({ period, serviceLineId, unitId, figure, value }: Omit<PublishedRow, 'shown'>): string => JSON.stringify([period, serviceLineId, unitId, figure, value])

type Coarse = { direction: Direction; nodes: PeriodName[]; leafOf: (month: Month) => string }

/** Time of a calendar year in four-month periods: nothing finer is ever told of a theme. Months of one that is not whole stand for themselves. */
function coarse(months: readonly Month[]): Coarse {
  const { nodes, sums } = timeOf(months)
  const whole = nodes.filter((node) => ['four-months', 'year'].includes(readPeriod(node)!.kind))
  const inside = new Map(sums.filter(({ whole: one }) => readPeriod(one)!.kind === 'four-months').flatMap(({ whole: one, parts }) => parts.map((part) => [part, one] as const)))
  const leafOf = (month: Month): string => inside.get(month) ?? month
  const years = sums.filter(({ whole: one, parts }) => readPeriod(one)!.kind === 'year' && parts.every((part) => readPeriod(part)!.kind === 'four-months'))
  return { nodes: whole, leafOf, direction: { name: 'time', nodes: [...new Set([...whole, ...months.map(leafOf)])], sums: years } }
}
