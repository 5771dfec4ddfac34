// What the channels promise and whether it was kept, for everybody to see.
import { Hono } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { serviceLines } from '../../directory/services.sql.ts'
import { publicFrame } from '../../frame.ts'
import { pattern } from '../../paths.ts'
import { together } from '../../improvements/ledger.ts'
import { improvementsDue } from '../../improvements/for-others.ts'
import { surveysDue } from '../../surveys/for-others.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { halfYearsBefore } from '../afterwards/counted.ts'
import { cameBackIn } from '../spoken/came-back.sql.ts'
import { keptByLine } from './kept-by-line.ts'
import { LinePromisePage, PromisesPage } from './pages/public.tsx'
import { byDayIn, keptIn, underPromise } from './promise.ts'
import { measuredIn, versionsFor, versionsOf } from './promises.sql.ts'
import { endedQuarters } from './quarter.ts'

export function promisePublicRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  for (const language of languages) {
    routes.get(pattern('promises', language), async (c) => {
      const today = dayOf(context.now())
      const frame = await publicFrame(context, language, 'promises')
      const due = await improvementsDue(db, endedQuarters(today), today)
      const asked = await surveysDue(db, endedQuarters(today), today)
      const lines = await keptByLine(db, today)
      const told = (all: typeof due) => together(all).map((one) => ({ quarterOn: one.quarterOn, ...byDayIn([one]) }))
      const { fewestTold } = await organisation(db)
      const [half] = halfYearsBefore(today, 1)
      const cameBack = await cameBackIn(db, half!, fewestTold)
      return page(c, <PromisesPage {...{ frame, lines, cameBack }} improvements={told(due)} surveys={told(asked)} />)
    })

    routes.get(pattern('linePromise', language), async (c) => {
      const today = dayOf(context.now())
      const line = (await serviceLines(db, today)).find(({ id }) => id === c.req.param('line'))
      if (!line) return c.notFound()
      const frame = await publicFrame(context, language, 'linePromise', { line: line.id })
      const versions = await versionsFor(db, line.id)
      const measured = await measuredIn(db, endedQuarters(today), line.id)
      const isOwn = (await versionsOf(db, line.id)).some(({ fromOn }) => fromOn <= today)
      const [due, asked] = [await improvementsDue(db, endedQuarters(today), today), await surveysDue(db, endedQuarters(today), today)]
      const kept = keptIn(underPromise(measured.get(line.id) ?? [], versions), due.get(line.id), asked.get(line.id))
      return page(c, <LinePromisePage {...{ frame, line, versions, today, isOwn, kept }} days={await organisation(db)} />)
    })
  }
  return routes
}
