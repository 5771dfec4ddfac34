// Published figures of feedback: the same rows as the open data, narrowed down and a page at a time.
import * as v from 'valibot'
import { figures } from '../reports/statistics/figure.ts'
import { readPeriod } from '../reports/statistics/period.ts'
import { publishedPage, publishedVersion, type After, type PublishedFigure } from '../reports/statistics/published-pages.sql.ts'
import { askedPage, pageOf, pageQuery, type Sizes } from './list.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'
import { idQuery, wordQuery } from './query.ts'

const sizes: Sizes = { most: 1000, usual: 500 }

export const listStatistics = operation({
  id: 'listStatistics', summary: 'Published figures of feedback',
  description: 'By period and place, in an order that does not change. A number that is not shown has no row: we show a number only when nobody could work out from it who answered. '
    + 'What was published never changes; more is added when a period is over.',
  method: 'GET', path: '/statistics', status: 200, answers: 'Statistics',
  query: {
    period: { schema: { type: 'string', pattern: '^\\d{4}(-(Q[1-4]|T[1-3]|0[1-9]|1[0-2]))?$' }, description: 'One period: 2026, 2026-Q1, 2026-T1 (four months) or 2026-03.' },
    line: idQuery('One service line: an id from the `line` of a service in /api/v1/services.'), unit: idQuery('One unit: an id from /api/v1/units.'),
    figure: wordQuery(figures, 'One figure.'), ...pageQuery(sizes),
  },
  version: ({ db }) => publishedVersion(db),
  handle: async ({ db }, c) => {
    const asked = { period: c.req.query('period'), line: c.req.query('line'), unit: c.req.query('unit'), figure: c.req.query('figure') }
    if (asked.period !== undefined && !readPeriod(asked.period)) throw new Problem(400, 'period must be like 2026, 2026-Q1, 2026-T1 or 2026-03.')
    const { limit, after } = askedPage(c, sizes, place)
    const rows = await publishedPage(db, { ...asked, after: after && asAfter(after), limit: limit + 1 })
    return pageOf(rows, limit, { show: asTold, place: ({ period, serviceLineId, unitId, figure, value }) => [period, serviceLineId, unitId, figure, value] })
  },
})

const asTold = ({ period, serviceLineId, line, unitId, unit, figure, value, theme, shown }: PublishedFigure) => ({
  period, ...(serviceLineId && line ? { line: { id: serviceLineId, name: line } } : {}), ...(unitId && unit ? { unit: { id: unitId, name: unit } } : {}), figure, ...(value ? { value } : {}), ...(theme ? { theme: { id: value.slice(0, 36), name: theme } } : {}), number: shown,
})

const idOrNone = v.nullable(v.pipe(v.string(), v.uuid()))
const code = v.pipe(v.string(), v.regex(/^[\w.-]{0,40}$/))
const place = v.strictTuple([code, idOrNone, idOrNone, code, code])

const asAfter = ([period, serviceLineId, unitId, figure, value]: v.InferOutput<typeof place>): After => ({ period, serviceLineId, unitId, figure, value })
