// The keys of the organisation's other systems at the desk. For administrators.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { mayManageKeys } from '../../staff/duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { nothingTyped, readKey, type TypedKey } from './key-form.ts'
import { listKeys } from './keys.sql.ts'
import { makeKey, replaceKey, stopKey, type MadeKey } from './make-key.ts'
import { KeysPage } from './pages/keys.tsx'
import { MadeKeyPage } from './pages/made.tsx'

export function keyDeskRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  for (const path of [desk.keys, desk.key]) {
    routes.use(path, (c, next) => (mayManageKeys(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })

  routes.get(desk.keys, (c) => show(c))

  routes.post(desk.keys, async (c) => {
    const { typed, problems, read } = readKey(await readForm(c), texts[actorOf(c).language])
    if (!read) return show(c, { typed, problems }, 422)
    return showMade(c, await transact(db, (tx) => makeKey(tx, keys, read, byOf(c))))
  })

  routes.post(desk.key, async (c) => {
    const step = (await readForm(c)).text('step')
    const id = c.req.param('id')
    if (step === 'end') {
      const outcome = await transact(db, (tx) => stopKey(tx, id, byOf(c)))
      return outcome === 'not-found' ? c.notFound() : c.redirect(`${desk.keys}?done=ended`, 303)
    }
    if (step !== 'replace') return c.notFound()
    const outcome = await transact(db, (tx) => replaceKey(tx, keys, id, byOf(c)))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'ended' ? show(c, {}, 409) : showMade(c, outcome)
  })

  /** In the answer to the form: it must be in no address that a browser remembers, and is kept nowhere. */
  async function showMade(c: HonoContext, { name, key }: MadeKey): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <MadeKeyPage frame={await deskFrame(context, actor.language, desk.keys)} {...{ actor, name, secret: key }} />)
  }

  async function show(c: HonoContext, { typed = nothingTyped, problems = [] }: { typed?: TypedKey; problems?: Problem[] } = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.keys)
    return page(c, <KeysPage {...{ frame, actor, typed, problems }} rows={await listKeys(db)} ended={c.req.query('done') === 'ended'} wasEnded={status === 409} />, status)
  }

  return routes
}
