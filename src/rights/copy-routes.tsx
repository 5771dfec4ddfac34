// A copy to give out, at the desk: opened, let go by a second person, and noted once it was given. Mounted by desk.tsx, behind its guard.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { copyPath } from '../rights-paths.ts'
import { parseDay, typedDay } from '../staff/day-field.ts'
import { actorOf } from '../staff/guard.ts'
import { mayHandleRights } from '../staff/rights-duties.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { decideOnCopy, noteGiven, openCopy, type CopyDone } from './copies.ts'
import { CopyPage, type Given, type Refusal } from './pages/copy.tsx'
import { hows } from './request.ts'

export function copyRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''

  routes.get(desk.rightCopy, (c) => show(c, {}))

  routes.post(`${desk.rightCopy}/decide`, async (c) => {
    const says = (await readForm(c)).text('says')
    if (says !== 'let-go' && says !== 'refused') return c.notFound()
    return after(c, await transact(db, (tx) => decideOnCopy(tx, idOf(c), says, byOf(c))))
  })

  routes.post(`${desk.rightCopy}/given`, async (c) => {
    const [form, { problems: words }] = [await readForm(c), texts[actorOf(c).language].rights]
    const typed = { how: form.text('how'), on: form.text('on') }
    const [how, on] = [hows.find((one) => one === typed.how), parseDay(typed.on)]
    const isDay = on !== null && on <= dayOf(context.now())
    const problems = [...(how ? [] : [{ field: 'how', text: words.how }]), ...(isDay ? [] : [{ field: 'on', text: words.given }])]
    if (!how || !isDay) return show(c, { typed, problems })
    const done = await transact(db, (tx) => noteGiven(tx, idOf(c), { how, on }, byOf(c)))
    return done === 'too-early' ? show(c, { typed, problems: [{ field: 'on', text: words.given }] }) : after(c, done, typed)
  })

  // Whoever is no officer has read it now: the list is where they go on.
  const after = (c: HonoContext, done: CopyDone, typed?: Given): Promise<Response> | Response =>
    done === 'not-found' ? c.notFound()
      : !mayHandleRights(actorOf(c)) && (done === 'done' || done === 'too-late') ? c.redirect(`${desk.rights}?done=${done}`, 303)
        : done === 'done' ? c.redirect(copyPath(idOf(c)), 303) : show(c, { typed, refusal: done })

  type Shown = { typed?: Given | undefined; problems?: Problem[]; refusal?: Refusal | null }

  async function show(c: HonoContext, { typed, problems = [], refusal = null }: Shown): Promise<Response> {
    const found = await transact(db, (tx) => openCopy(tx, idOf(c), byOf(c)))
    if (!found) return c.notFound()
    const actor = actorOf(c)
    const [frame, paper] = [await deskFrame(context, actor.language, copyPath(idOf(c))), await deskFrame(context, found.request.language, desk.rights)]
    return page(c, <CopyPage {...{ frame, paper, actor, problems, refusal }} {...found} typed={typed ?? { how: '', on: typedDay(dayOf(context.now())) }} />, problems.length ? 422 : refusal ? 409 : 200)
  }

  return routes
}
