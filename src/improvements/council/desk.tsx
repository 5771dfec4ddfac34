// The pages on which the clients' council says whether what is done has changed. They show what everybody sees, by the same statements
// as the public pages, and nothing else: whoever is on the council is a client.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { councilWordPath, desk } from '../../paths.ts'
import { maySeeForCouncil, maySpeakForCouncil } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { accessOf } from '../access.ts'
import { findImprovement } from '../improvements.sql.ts'
import { countShown, findShown, listShown } from '../shown.sql.ts'
import { currentMark } from './council-mark.ts'
import { readWord } from './form.ts'
import { markDone } from './mark-done.ts'
import { marksOf } from './marks.sql.ts'
import { CouncilListPage } from './pages/list.tsx'
import { CouncilWordPage } from './pages/one.tsx'

const rowsOnPage = 25
const done = { line: null, unit: null, state: 'done' } as const

type Back = { values?: { says: string; why: string }; problems?: Problem[]; status?: 200 | 409 | 422; changed?: boolean }

export function councilWordRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.councilWord, async (c) => {
    const actor = actorOf(c)
    if (!maySeeForCouncil(actor)) return c.notFound()
    const paged = pagedOf(c.req.query('page'), await countShown(db, done, today()), rowsOnPage)
    const rows = await listShown(db, done, paged, today())
    return page(c, <CouncilListPage {...{ actor, rows }} page={paged.page} pages={paged.pages} frame={await deskFrame(context, actor.language, desk.councilWord)} />)
  })

  routes.get(desk.oneCouncilWord, (c) => (maySeeForCouncil(actorOf(c)) ? show(c, {}) : c.notFound()))

  routes.post(desk.oneCouncilWord, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const id = c.req.param('id')
    if (!maySeeForCouncil(actor) || !(await findShown(db, id, today()))) return c.notFound()
    const values = { says: form.text('says'), why: form.text('why') }
    const t = texts[actor.language]
    const read = readWord(form, t, actor.language)
    if (!read.ok) return show(c, { values, problems: read.problems, status: 422 })
    const word = { id, says: read.says, why: read.why, language: actor.language, seen: Number(form.text('seen')) || 0 }
    const outcome = await transact(db, (tx) => markDone(tx, word, { actor, now: context.now() }))
    switch (outcome) {
      case 'done': return c.redirect(`${councilWordPath(id)}?done=said`, 303)
      case 'not-found': return c.notFound()
      case 'not-asked': return show(c, { values, status: 409 })
      case 'changed-meanwhile': return show(c, { values, status: 409, changed: true })
      case 'why-needed': return show(c, { values, problems: [{ field: 'why', text: t.council.problems.why }], status: 422 })
    }
  })

  async function show(c: HonoContext, { values = { says: '', why: '' }, problems = [], status = 200, changed = false }: Back): Promise<Response> {
    const actor = actorOf(c)
    const id = c.req.param('id') ?? ''
    const [one, stored] = [await findShown(db, id, today()), await findImprovement(db, id, today())]
    // What is going on is nothing to say anything of, unless it was done until just now.
    if (!one || !stored || (one.state !== 'done' && status === 200)) return c.notFound()
    const marks = await marksOf(db, id)
    const frame = await deskFrame(context, actor.language, councilWordPath(id))
    return page(c, (
      <CouncilWordPage
        {...{ frame, actor, one, marks, values, problems, changed }} current={currentMark(marks, stored)} said={c.req.query('done') === 'said'}
        maySay={maySpeakForCouncil(actor, await accessOf(db, stored, actor))}
      />
    ), status)
  }

  return routes
}
