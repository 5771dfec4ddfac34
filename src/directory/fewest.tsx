// From how many on a number of a report is told: raised by an administrator, asked twice, and never lowered.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { fill } from '../text/fill.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { mayEdit } from './may-edit.tsx'
import { organisation, saveFewestTold } from './organisation.sql.ts'
import { FewestPage, SureOfFewestPage } from './pages/fewest.tsx'

/** As the database has it. */
const most = 50

export function fewestRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  routes.use(desk.fewestTold, mayEdit(context))

  routes.get(desk.fewestTold, (c) => show(c, {}))

  routes.post(desk.fewestTold, async (c) => {
    const form = await readForm(c)
    const { fewest: words } = texts[actorOf(c).language].feedbackReport
    const typed = form.text('fewest')
    const wanted = /^\d{1,3}$/.test(typed) ? Number(typed) : NaN
    const before = (await organisation(db)).fewestTold
    const problem = (text: string) => show(c, { typed, problems: [{ field: 'fewest', text }] })
    if (wanted === before) return problem(fill(words.same, { fewest: before }))
    if (!(wanted > before && wanted <= most)) return problem(fill(words.wrong, { least: Math.min(before + 1, most), most }))
    if (form.text('sure') !== 'yes') return sure(c, before, wanted)
    const raised = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      // Somebody else may have raised it meanwhile, further than this.
      if ((await organisation(tx)).fewestTold >= wanted) return false
      await saveFewestTold(tx, wanted)
      return true
    })
    return raised ? c.redirect(`${desk.fewestTold}?saved=yes`, 303) : show(c, { changed: true })
  })

  async function sure(c: HonoContext, before: number, after: number): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <SureOfFewestPage {...{ actor, before, after, most }} frame={await deskFrame(context, actor.language, desk.fewestTold)} />)
  }

  async function show(c: HonoContext, { typed, problems = [], changed = false }: { typed?: string; problems?: Problem[]; changed?: boolean }): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.fewestTold)
    const fewest = (await organisation(db)).fewestTold
    return page(c, <FewestPage {...{ frame, actor, fewest, most, problems, changed }} typed={typed ?? String(fewest)} saved={c.req.query('saved') === 'yes'} />, problems.length ? 422 : changed ? 409 : 200)
  }

  return routes
}
