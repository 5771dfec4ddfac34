// Published feedback by the API: what everybody reads on its pages, and no more.
import * as v from 'valibot'
import { kinds, outcomes, type OfferedKind } from '../feedback/case.ts'
import { firstOf, monthOf } from '../feedback/period.ts'
import { findPublished, publishedAfter, type PublishedItem } from '../feedback/publishing/published.sql.ts'
import { askedPage, pageOf, pageQuery, type Sizes } from './list.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'
import { idQuery, languageTagQuery, monthQuery, wordQuery } from './query.ts'

const sizes: Sizes = { most: 200, usual: 50 }
const place = v.strictTuple([v.pipe(v.string(), v.regex(/^2\d{3}-(0[1-9]|1[0-2])$/)), v.pipe(v.string(), v.uuid())])

export const publishedOperations = [
  operation({
    id: 'listPublished', method: 'GET', path: '/published', status: 200, answers: 'PublishedList',
    summary: 'Published feedback with its answers',
    description: 'What givers allow everybody to read, without what could tell who somebody is; the newest month first. What was taken away is here no more: whoever keeps a copy reads the list anew, or asks for the one.',
    query: {
      line: idQuery('Of one service line.'), service: idQuery('Of one service: an id from /api/v1/services.'), unit: idQuery('Of one unit: an id from /api/v1/units.'),
      kind: wordQuery(kinds, 'Of one kind.'), outcome: wordQuery(outcomes, 'By what came of it.'), language: languageTagQuery('Written in this language: fi, sv, en or another tag.'),
      updatedSince: monthQuery('Published, or added to, in this month or later, as 2026-09.'), ...pageQuery(sizes),
    },
    async handle({ db }, c) {
      const { limit, after } = askedPage(c, sizes, place)
      const [kind, outcome, since] = [c.req.query('kind'), c.req.query('outcome'), c.req.query('updatedSince')]
      const rows = await publishedAfter(db, {
        lineId: c.req.query('line'), serviceId: c.req.query('service'), unitId: c.req.query('unit'), language: c.req.query('language'), updatedSince: since && firstOf(since),
        kind: kinds.find((one) => one === kind), cameOfIt: outcomes.find((one) => one === outcome),
      }, { after: after && { publishedOn: firstOf(after[0]), id: after[1] }, limit: limit + 1 })
      return pageOf(rows, limit, { show: told, place: ({ publishedOn, id }) => [monthOf(publishedOn), id] })
    },
  }),
  operation({
    id: 'readPublished', method: 'GET', path: '/published/{id}', refuses: [404, 410], status: 200, answers: 'Published',
    summary: 'One piece of published feedback',
    description: '410: it was published, and is no more. Whoever has a copy takes it away.',
    async handle({ db }, c) {
      const found = await findPublished(db, c.req.param('id') ?? '')
      if (!found) throw new Problem(404, 'There is no such published feedback.')
      if (found === 'gone') throw new Problem(410, 'It was published, and is no more.', { why: 'gone' })
      return told(found)
    },
  }),
]

function told({ id, kind, language, monthOn, publishedOn, updatedOn, text, answer, comment, cameOfIt, meToo, ...item }: PublishedItem) {
  return {
    // Only what is for everybody is ever published.
    id, kind: kind as OfferedKind, language, givenIn: monthOf(monthOn), publishedIn: monthOf(publishedOn), updatedIn: monthOf(updatedOn), text, answer,
    ...(comment ? { unitSays: comment } : {}), ...(cameOfIt ? { cameOfIt } : {}), knownToo: meToo,
    ...(item.lineId && item.lineName ? { line: { id: item.lineId, name: item.lineName } } : {}),
    ...(item.serviceId && item.serviceName ? { service: { id: item.serviceId, name: item.serviceName } } : {}),
    ...(item.unitId && item.unitName ? { unit: { id: item.unitId, name: item.unitName } } : {}),
  }
}
