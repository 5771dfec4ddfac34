// The keys of the organisation's other systems at the desk. Administrators make, replace and end them; coordinators see which there are.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { mayManageKeys, maySeeKeys } from '../../staff/door-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { nothingTyped, readKey, readUntil, type TypedKey } from './key-form.ts'
import { findKey, listKeys } from './keys.sql.ts'
import { makeKey, replaceKey, stopKey, type MadeKey } from './make-key.ts'
import { KeysPage } from './pages/keys.tsx'
import { MadeKeyPage } from './pages/made.tsx'
import { ReplaceKeyPage } from './pages/replace.tsx'

export function keyDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.use(desk.keys, (c, next) => ((c.req.method === 'POST' ? mayManageKeys : maySeeKeys)(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  routes.use(desk.key, (c, next) => (mayManageKeys(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })
  const today = () => dayOf(context.now())

  routes.get(desk.keys, (c) => show(c))

  routes.post(desk.keys, async (c) => {
    const { typed, problems, read } = readKey(await readForm(c), texts[actorOf(c).language])
    if (!read) return show(c, { typed, problems }, 422)
    return showMade(c, await transact(db, (tx) => makeKey(tx, keys, read, byOf(c))))
  })

  routes.get(desk.key, (c) => showReplace(c))

  routes.post(desk.key, async (c) => {
    const form = await readForm(c)
    const [step, id] = [form.text('step'), c.req.param('id')]
    if (step === 'end') {
      const outcome = await transact(db, (tx) => stopKey(tx, id, byOf(c)))
      return outcome === 'not-found' ? c.notFound() : c.redirect(`${desk.keys}?done=ended`, 303)
    }
    if (step !== 'replace') return c.notFound()
    const { typed, problems, until } = readUntil(form, texts[actorOf(c).language], today())
    if (problems.length) return showReplace(c, { typed, problems })
    const outcome = await transact(db, (tx) => replaceKey(tx, keys, id, until, byOf(c)))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'over' ? show(c, {}, 409) : showMade(c, outcome)
  })

  /** In the answer to the form: it must be in no address that a browser remembers, and is kept nowhere. */
  async function showMade(c: HonoContext, { name, key }: MadeKey): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <MadeKeyPage frame={await deskFrame(context, actor.language, desk.keys)} {...{ actor, name, secret: key }} />)
  }

  async function showReplace(c: HonoContext, { typed = '', problems = [] }: { typed?: string; problems?: Problem[] } = {}): Promise<Response> {
    const found = await findKey(db, c.req.param('id') ?? '')
    if (!found) return c.notFound()
    if (found.endedOn || found.lastsUntilOn) return show(c, {}, 409)
    const actor = actorOf(c)
    return page(c, <ReplaceKeyPage frame={await deskFrame(context, actor.language, desk.keys)} {...{ actor, one: found, typed, problems }} />, problems.length ? 422 : 200)
  }

  async function show(c: HonoContext, { typed = nothingTyped, problems = [] }: { typed?: TypedKey; problems?: Problem[] } = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.keys)
    return page(c, <KeysPage {...{ frame, actor, typed, problems, today: today(), usual: context.settings.BUDGET_API_KEY_PER_MINUTE }} rows={await listKeys(db)} mayManage={mayManageKeys(actor)} ended={c.req.query('done') === 'ended'} wasOver={status === 409} />, status)
  }

  return routes
}
