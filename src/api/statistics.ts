// Published figures of feedback: the same rows as the open data, narrowed down and a page at a time.
import * as v from 'valibot'
import { isId } from '../directory/id.ts'
import { figures } from '../reports/statistics/figure.ts'
import { readPeriod } from '../reports/statistics/period.ts'
import { publishedPage, publishedVersion, type After, type PublishedFigure } from '../reports/statistics/published-pages.sql.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'

const most = 1000, usual = 500

export const listStatistics = operation({
  id: 'listStatistics', summary: 'Published figures of feedback',
  description: 'By period and place, in an order that does not change. A number that is not shown has no row: we show a number only when nobody could work out from it who answered. '
    + 'What was published never changes; more is added when a period is over.',
  method: 'GET', path: '/statistics', status: 200, answers: 'Statistics',
  query: {
    period: { schema: { type: 'string' }, description: 'One period: 2026, 2026-Q1, 2026-T1 (four months) or 2026-03.' },
    line: { schema: { type: 'string', format: 'uuid' }, description: 'One service line: an id from the `line` of a service in /api/v1/services.' },
    unit: { schema: { type: 'string', format: 'uuid' }, description: 'One unit: an id from /api/v1/units.' },
    figure: { schema: { type: 'string', enum: figures }, description: 'One figure.' },
    limit: { schema: { type: 'integer', minimum: 1, maximum: most, default: usual }, description: 'How many rows at most.' },
    after: { schema: { type: 'string' }, description: 'From where to go on: the `next` of the page before.' },
  },
  version: ({ db }) => publishedVersion(db),
  handle: async ({ db }, c) => {
    const asked = { period: c.req.query('period'), line: c.req.query('line'), unit: c.req.query('unit'), figure: c.req.query('figure') }
    if (asked.period !== undefined && !readPeriod(asked.period)) throw new Problem(400, 'period must be like 2026, 2026-Q1, 2026-T1 or 2026-03.')
    for (const name of ['line', 'unit'] as const) if (asked[name] !== undefined && !isId(asked[name])) throw new Problem(400, `${name} must be a UUID.`)
    if (asked.figure !== undefined && !(figures as readonly string[]).includes(asked.figure)) throw new Problem(400, 'figure must be one of those that openapi.json names.')
    const limit = limitIn(c.req.query('limit'))
    const rows = await publishedPage(db, { ...asked, after: placeIn(c.req.query('after')), limit })
    const last = rows.length === limit ? rows.at(-1) : undefined
    return { figures: rows.map(asTold), ...(last ? { next: nextOf(last) } : {}) }
  },
})

const asTold = ({ period, serviceLineId, line, unitId, unit, figure, value, theme, shown }: PublishedFigure) => ({
  period, ...(serviceLineId && line ? { line: { id: serviceLineId, name: line } } : {}), ...(unitId && unit ? { unit: { id: unitId, name: unit } } : {}), figure, ...(value ? { value } : {}), ...(theme ? { theme: { id: value.slice(0, 36), name: theme } } : {}), number: shown,
})

function limitIn(given: string | undefined): number {
  if (given === undefined) return usual
  if (!/^\d{1,4}$/.test(given) || Number(given) < 1 || Number(given) > most) throw new Problem(400, `limit must be a number from 1 to ${most}.`)
  return Number(given)
}

const nextOf = ({ period, serviceLineId, unitId, figure, value }: After): string => Buffer.from(JSON.stringify([period, serviceLineId, unitId, figure, value])).toString('base64url')

const idOrNone = v.nullable(v.pipe(v.string(), v.uuid()))
const code = v.pipe(v.string(), v.regex(/^[\w.-]{0,40}$/))
const place = v.strictTuple([code, idOrNone, idOrNone, code, code])

function placeIn(given: string | undefined): After | null {
  if (given === undefined) return null
  try {
    const [period, serviceLineId, unitId, figure, value] = v.parse(place, JSON.parse(Buffer.from(given, 'base64url').toString()))
    return { period, serviceLineId, unitId, figure, value }
  } catch {
    throw new Problem(400, 'after must be the next of an answer, as it is.')
  }
}
