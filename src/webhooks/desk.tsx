// Webhooks at the desk: which other systems are told of events, and what became of what was sent. For administrators.
import { Hono, type Context as HonoContext } from 'hono'
import { webhookPath } from '../door-paths.ts'
import { transact } from '../db/db.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { parseDay, typedDay } from '../staff/day-field.ts'
import { mayManageKeys } from '../staff/door-duties.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf, daysAfter, startOfDay } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { allowedBy } from './allowed.ts'
import { findEndpoint, listEndpoints } from './endpoints.sql.ts'
import { nothingTyped, readEndpoint, type Read, type Typed } from './form.ts'
import { act, makeEndpoint, rotateSecret, saveEndpoint, steps, type Made } from './keep-endpoint.ts'
import { countMessages, listMessages } from './messages.sql.ts'
import { EndpointPage } from './pages/endpoint.tsx'
import { EndpointsPage } from './pages/endpoints.tsx'
import { MadeWebhookPage } from './pages/made.tsx'

const pageSize = 50

export function webhookDeskRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const allowed = allowedBy(settings, context.demo)
  const routes = new Hono()
  for (const path of [desk.webhooks, desk.webhook]) {
    routes.use(path, (c, next) => (mayManageKeys(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now(), keys })

  routes.get(desk.webhooks, (c) => showAll(c))

  routes.post(desk.webhooks, async (c) => {
    const { typed, problems, read } = readEndpoint(await readForm(c), texts[actorOf(c).language], { allowed, known: false })
    if (!read?.place) return showAll(c, { typed, problems }, 422)
    return showMade(c, await transact(db, (tx) => makeEndpoint(tx, read as Read & { place: NonNullable<Read['place']> }, byOf(c))))
  })

  routes.get(desk.webhook, (c) => showOne(c))

  routes.post(desk.webhook, async (c) => {
    const form = await readForm(c)
    const id = c.req.param('id')
    const named = form.text('step')
    if (named === 'save') {
      const { typed, problems, read } = readEndpoint(form, texts[actorOf(c).language], { allowed, known: true })
      if (!read) return showOne(c, { typed, problems }, 422)
      return back(c, id, await transact(db, (tx) => saveEndpoint(tx, id, read, byOf(c))) === 'done' ? 'save' : 'not-found')
    }
    if (named === 'rotate') {
      const made = await transact(db, (tx) => rotateSecret(tx, id, byOf(c)))
      return made === 'not-found' ? c.notFound() : showMade(c, made, true)
    }
    const step = steps.find((one) => one === named)
    if (!step) return c.notFound()
    const since = parseDay(form.text('since'))
    if (step === 'resend-failed' && !since) return showOne(c, { problems: [{ field: 'since', text: texts[actorOf(c).language].webhooks.log.sinceMissing }] }, 422)
    const asked = { step, message: form.text('message'), since: since ? startOfDay(since) : context.now() }
    return back(c, id, await transact(db, (tx) => act(tx, id, asked, byOf(c))))
  })

  const back = (c: HonoContext, id: string, done: string): Response | Promise<Response> => {
    if (done === 'not-found') return c.notFound()
    return c.redirect(`${done === 'end' ? desk.webhooks : webhookPath(id)}?done=${done}`, 303)
  }

  /** In the answer to the form: it must be in no address that a browser remembers. */
  async function showMade(c: HonoContext, made: Made, replaced = false): Promise<Response> {
    const actor = actorOf(c)
    return page(c, <MadeWebhookPage frame={await deskFrame(context, actor.language, desk.webhooks)} {...{ actor, made, replaced }} />)
  }

  type Shown = { typed?: Typed; problems?: Problem[] }

  async function showAll(c: HonoContext, { typed = nothingTyped, problems = [] }: Shown = {}, status: 200 | 422 = 200): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.webhooks)
    return page(c, <EndpointsPage {...{ frame, actor, typed, problems }} rows={await listEndpoints(db)} ended={c.req.query('done') === 'end'} />, status)
  }

  async function showOne(c: HonoContext, { typed, problems = [] }: Shown = {}, status: 200 | 422 = 200): Promise<Response> {
    const actor = actorOf(c)
    const endpoint = await findEndpoint(db, c.req.param('id') ?? '')
    if (!endpoint) return c.notFound() as Response
    const counts = await countMessages(db, endpoint.id)
    const pages = Math.max(1, Math.ceil(counts.all / pageSize))
    const number = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
    const log = await listMessages(db, endpoint.id, { limit: pageSize, offset: (number - 1) * pageSize })
    const frame = await deskFrame(context, actor.language, webhookPath(endpoint.id))
    const waits = endpoint.waitsUntil && endpoint.waitsUntil > context.now() ? endpoint.waitsUntil : null
    const shown = typed ?? { name: endpoint.name, address: '', events: endpoint.events }
    return page(c, <EndpointPage {...{ frame, actor, endpoint, typed: shown, problems, log, pages, waits }} failed={counts.failed} page={number} done={c.req.query('done')} keepDays={settings.WEBHOOK_LOG_DAYS} since={typedDay(daysAfter(dayOf(context.now()), -7))} />, status)
  }

  return routes
}
