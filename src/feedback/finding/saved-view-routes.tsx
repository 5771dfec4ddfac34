// Keeping a view of the list under a name, giving it another, and removing it.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { shownAs } from '../../staff/actor.ts'
import { actorOf, selfOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { hasLetters, tooLong } from '../draft.ts'
import { asQuery } from '../filter.ts'
import { views } from '../lists.sql.ts'
import { chosenOf, offered } from './narrowing.ts'
import { SavedViewPage } from './pages/saved-view.tsx'
import { deleteView, insertView, renameView, viewsOf } from './saved-views.sql.ts'

const longestName = 60
const mostViews = 12

export function savedViewRoutes(context: Context): Hono {
  const { db } = context
  const app = new Hono()

  app.post(desk.savedViews, async (c) => {
    const { personId, language } = selfOf(c)
    const form = await readForm(c)
    const [step, id, name] = [form.text('step'), form.text('id'), form.text('name')]
    const query = await understood(form.text('query'))
    const back = (done: string) => c.redirect(`${desk.cases}?${query}&done=view-${done}`, 303)
    if (step === 'remove') {
      if (isId(id)) await transact(db, (tx) => deleteView(tx, personId, id))
      return back('removed')
    }
    const t = texts[language].finding.saved.problems
    if (!hasLetters(name)) return again(c, form, t.missing)
    if (tooLong(name, longestName)) return again(c, form, fill(t.tooLong, { limit: inFigures(longestName, language) }))
    if (step === 'rename') {
      if (isId(id)) await transact(db, (tx) => renameView(tx, personId, id, name))
      return back('renamed')
    }
    const own = await viewsOf(db, personId)
    if (own.some((view) => view.name === name && view.query === query)) return back('saved')
    if (own.length >= mostViews) return again(c, form, fill(t.tooMany, { limit: inFigures(mostViews, language) }))
    await transact(db, (tx) => insertView(tx, personId, { name, query, madeOn: dayOf(context.now()) }))
    return back('saved')
  })

  /** What of an address means something; the rest may be anybody's text. */
  async function understood(given: string): Promise<string> {
    const asked = Object.fromEntries(new URLSearchParams(given))
    const filter = chosenOf(asked, await offered(db, dayOf(context.now())))
    const view = views.find((each) => each === asked['view']) ?? 'mine'
    return new URLSearchParams({ view, ...asQuery(filter) }).toString()
  }

  async function again(c: HonoContext, form: Form, problem: string): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.cases)
    const typed = { step: form.text('step'), id: form.text('id'), name: form.text('name'), query: await understood(form.text('query')) }
    return page(c, <SavedViewPage frame={frame} actor={shownAs(actor)} typed={typed} problems={[{ field: 'name', text: problem }]} />, 422)
  }

  return app
}
