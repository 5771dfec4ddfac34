// Improvements by the API: what was said and what is done, as everybody reads it on their pages. Of days only those that were promised.
import * as v from 'valibot'
import { publicStates } from '../improvements/narrowed.ts'
import { findShown, shownAfter, type Shown } from '../improvements/shown.sql.ts'
import { dayOf } from '../text/dates.ts'
import { languages } from '../text/language.ts'
import { askedPage, pageOf, pageQuery, type Sizes } from './list.ts'
import { operation } from './operation.ts'
import { Problem } from './problem.ts'
import { idQuery, monthQuery, wordQuery } from './query.ts'

const sizes: Sizes = { most: 200, usual: 50 }
const place = v.strictTuple([v.pipe(v.string(), v.regex(/^2\d{3}-(0[1-9]|1[0-2])$/)), v.pipe(v.string(), v.uuid())])

export const improvementOperations = [
  operation({
    id: 'listImprovements', method: 'GET', path: '/improvements', status: 200, answers: 'ImprovementList',
    summary: 'You said, we did: what is changed because of feedback',
    description: 'What somebody has decided to show, with the role that answers for it and the day that is promised; by the month in which something was last told of it, the newest first.',
    query: {
      line: idQuery('Of one service line.'), unit: idQuery('Of one unit: an id from /api/v1/units.'), state: wordQuery(publicStates, 'open: neither done nor told why not. late: open, and its day has passed.'),
      language: wordQuery(languages, 'Only what has its own words in this language.'), updatedSince: monthQuery('Of which something was told in this month or later, as 2026-09.'), ...pageQuery(sizes),
    },
    async handle({ db, now }, c) {
      const { limit, after } = askedPage(c, sizes, place)
      const [state, language] = [c.req.query('state'), c.req.query('language')]
      const wanted = {
        line: c.req.query('line') ?? null, unit: c.req.query('unit') ?? null, since: c.req.query('updatedSince') ?? null,
        state: publicStates.find((one) => one === state) ?? null, language: languages.find((one) => one === language) ?? null,
      }
      const rows = await shownAfter(db, wanted, { after: after && { month: after[0], id: after[1] }, limit: limit + 1 }, dayOf(now()))
      return pageOf(rows, limit, { show: told, place: ({ month, id }) => [month, id] })
    },
  }),
  operation({
    id: 'readImprovement', method: 'GET', path: '/improvements/{id}', refuses: [404], status: 200, answers: 'Improvement',
    summary: 'One improvement',
    async handle({ db, now }, c) {
      const found = await findShown(db, c.req.param('id') ?? '', dayOf(now()))
      if (!found) throw new Problem(404, 'There is no such improvement, or it is not shown.')
      return told(found)
    },
  }),
]

function told({ id, title, said, does, state, because, late, dueOn, firstDueOn, wasLate, settledMonth, month, owner, ownerOf, means, meansWords, origin, councilSays, serviceLineId, lineName, units, services }: Shown) {
  return {
    id, title, said, does, state, ...(because ? { because } : {}), late, dueOn, firstDueOn, doneLate: wasLate, ...(settledMonth ? { settledIn: settledMonth } : {}), updatedIn: month,
    owner: { role: owner.role, ...(ownerOf ? { of: ownerOf } : {}) }, means: { is: means, ...(meansWords ? { words: meansWords } : {}) }, ...(origin ? { origin } : {}),
    ...(councilSays ? { councilSays } : {}), ...(serviceLineId && lineName ? { line: { id: serviceLineId, name: lineName } } : {}), units, services,
  }
}
