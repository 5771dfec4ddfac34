// The page behind the link that asks whether somebody's contact details are right. To open it changes nothing, since mail
// scanners open links; its button confirms. It needs no sign-in, shows no case, and its link is good for nothing else.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { confirmPath, desk } from '../../paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { clientAddress } from '../../web/client-address.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { PageFrame } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { findPerson } from '../people.sql.ts'
import type { Person } from '../people.ts'
import { strangersFrame } from '../stranger.ts'
import { placesOf } from './checks.sql.ts'
import { readConfirmLink } from './confirm-link.ts'
import { confirmByLink } from './confirm.ts'
import { readCorrection } from './correction.ts'
import { ConfirmPage, SaidPage } from './pages/contact.tsx'

type Opened = { token: string; person: Person; frame: PageFrame }

export function confirmContactRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.confirmContact, (c) => withLink(c, 404, (opened) => show(c, opened)))

  routes.post(desk.confirmContact, (c) => withLink(c, 409, async (opened) => {
    const { correction, problems } = readCorrection(await readForm(c), opened.frame.t)
    if (problems.length) return show(c, opened, { correction: correction ?? '', problems })
    const done = await transact(db, (tx) => confirmByLink(tx, { token: opened.token, correction }, { now: context.now() }))
    if (done === 'dead-link') return page(c, <SaidPage frame={opened.frame} said="dead" />, 409)
    return page(c, <SaidPage frame={opened.frame} said={correction === null ? 'done' : 'told'} />)
  }))

  /** Who tries links one after another is held off, as who tries passwords is. */
  async function withLink(c: HonoContext, dead: 404 | 409, work: (opened: Opened) => Promise<Response>): Promise<Response> {
    const now = context.now()
    const token = c.req.param('token') ?? ''
    const budget = {
      name: 'confirm-link', subject: clientAddress(c, context.settings), limit: context.settings.BUDGET_SIGN_INS_PER_ADDRESS, windowSeconds: 600, now,
    }
    const within = await spend(db, context.keys, budget)
    const person = within ? await readConfirmLink(db, token, now) : null
    const frame = await strangersFrame(context, c, { path: confirmPath(token), ...(person && { known: person.language }) })
    if (!within) return page(c, <SaidPage frame={frame} said="tooMany" />, 429)
    return person ? work({ token, person, frame }) : page(c, <SaidPage frame={frame} said="dead" />, dead)
  }

  async function show(c: HonoContext, { token, person, frame }: Opened, typed: Partial<ReturnType<typeof readCorrection>> = {}): Promise<Response> {
    const deputy = person.deputyId ? await findPerson(db, person.deputyId) : null
    const places = await placesOf(db, person.id, dayOf(context.now()))
    const { correction, problems = [] } = typed
    return page(c, (
      <ConfirmPage
        {...{ frame, person, places, problems }} deputyName={deputy?.name ?? null} action={`${confirmPath(token)}?language=${frame.language}`}
        {...(correction ? { correction } : {})}
      />
    ), problems.length ? 422 : 200)
  }

  return routes
}
