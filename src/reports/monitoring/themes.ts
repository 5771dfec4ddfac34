// What people talked about, for a report: themes of the place; and where nothing is told of a unit, those of the service lines that it belongs to.
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { besidePeriod, readPeriod, type PeriodName } from '../statistics/period.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import type { StatPlace } from '../statistics/place.ts'
import { isTold } from '../themes/choice.ts'
import { quotesByTheme, type ThemeQuote } from '../themes/quotes.ts'
import { reportOf, type ThemesReport } from '../themes/report.ts'
import { publicTexts, surveyQuotes } from '../themes/words.sql.ts'
import type { NamedPlace } from './reports.sql.ts'

/** `line`: of which service line; null where they are of the place itself. Only themes that are told are among them. `quotes`: by theme. */
export type ThemesOf = { line: Translated | null; report: ThemesReport; quotes: ReadonlyMap<string, readonly ThemeQuote[]> }

/** `lines`: those of a unit. */
export async function themesAt(db: Db, place: StatPlace, period: PeriodName, lines: readonly NamedPlace[]): Promise<ThemesOf[]> {
  const around = place.unitId ? lines : []
  const of = lookUp(await readPublished(db, { periods: [period, besidePeriod(period, -1)], places: [place, ...around], figures: ['theme', 'closed'] }))
  const themes = await allThemes(db)
  const reported = (at: StatPlace): ThemesReport => {
    const report = reportOf(of, { period, place: at, themes })
    return { ...report, themes: report.themes.filter(isTold) }
  }
  const own = [{ line: null, at: place, report: reported(place) }].filter(hasSome)
  const told = own.length ? own : around.map((line) => ({ line: line.name, at: line, report: reported(line) })).filter(hasSome)
  return Promise.all(told.map(async ({ line, at, report }) => ({ line, report, quotes: await quotesOf(db, at, report) })))
}

const hasSome = ({ report }: { report: ThemesReport }): boolean => report.themes.length > 0

async function quotesOf(db: Db, { serviceLineId, unitId }: StatPlace, { period, themes }: ThemesReport): Promise<ThemesOf['quotes']> {
  const { from, until } = readPeriod(period)!
  const at = { from, until, serviceLineId, unitId }
  return quotesByTheme(await publicTexts(db, at), await surveyQuotes(db, at), themes.map(({ theme }) => theme.id))
}
