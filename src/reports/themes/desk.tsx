// What people talk about, at the desk: published numbers of themes, and words that everybody may read already.
import { Hono } from 'hono'
import { desk } from '../../paths.ts'
import { maySeeThemes } from '../../staff/duties.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { commonPairs, commonWords } from '../../themes/words/recurring.ts'
import { lemmasOf } from '../../themes/words/roots.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { fewestTold } from '../statistics/counted.sql.ts'
import { besidePeriod, readPeriod } from '../statistics/period.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import { isTold, placeOf } from './choice.ts'
import { forReaders } from '../for-readers.tsx'
import { NoThemesPage } from './pages/none.tsx'
import { ThemesReportPage } from './pages/report.tsx'
import { periodsWithThemes, placesWithThemes } from './places.sql.ts'
import { quotesByTheme } from './quotes.ts'
import { reportOf } from './report.ts'
import { publicTexts, surveyQuotes, surveyThemes } from './words.sql.ts'

/** So many periods of one kind stand beside each other. */
const mostPeriods = 6
const words = { most: 24 }
const whole = { serviceLineId: null, unitId: null }

export function themesReportRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.themesReport, forReaders(context, async (c, { actor, frame }) => {
    const [periods, places] = [await periodsWithThemes(db), await placesWithThemes(db)]
    const wanted = c.req.query('period')
    const period = wanted ? periods.find((one) => one === wanted) : periods.find((one) => readPeriod(one)!.kind === 'four-months') ?? periods[0]
    const place = placeOf(c.req.query('place'), places)
    if (!periods.length && !wanted) return page(c, <ThemesReportPage {...{ frame, actor, periods, places }} place={whole} told={null} />)
    // A link that leads to nothing says so, and never shows something else under its name.
    if (!period || !place) return page(c, <NoThemesPage {...{ frame, actor, periods }} place={place ?? whole} />, 404)
    const { kind, from, until } = readPeriod(period)!
    const alike = periods.filter((one) => readPeriod(one)!.kind === kind && one <= period).slice(0, mostPeriods).reverse()
    const of = lookUp(await readPublished(db, { periods: [...alike, besidePeriod(period, -1)], places: [place], figures: ['theme', 'closed'] }))
    const report = reportOf(of, { period, place, themes: await allThemes(db) })
    const at = { from, until, ...place }
    const fewest = await fewestTold(db)
    const [texts, lemmas] = [await publicTexts(db, at), lemmasOf(await context.nameTags())]
    const written = texts.map(({ text }) => text)
    return page(c, (
      <ThemesReportPage
        {...{ frame, actor, periods, places, place }}
        told={{
          report, fewest, over: { periods: alike, of: (themeId, one) => of(place, one, 'theme', themeId) },
          quotes: quotesByTheme(texts, await surveyQuotes(db, at), report.themes.filter(isTold).map(({ theme }) => theme.id)), surveys: await surveyThemes(db, at),
          words: await commonWords(written, lemmas, { least: fewest, ...words }), pairs: await commonPairs(written, lemmas, { least: fewest, most: words.most / 2 }),
        }}
      />
    ))
  }, maySeeThemes))

  return routes
}
