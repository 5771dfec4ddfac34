// Adding an app or a passkey, at one's own details and where a role requires it at sign-in: the same forms at two addresses.
import type { Hono, Context as HonoContext } from 'hono'
import { inOneStatement, transact } from '../../db/db.ts'
import { appAddress, newOneTimeSecret, openNewSecret, sealNewSecret, type NewSecret } from '../../privacy/one-time-code.ts'
import { askForNewPasskey } from '../../privacy/passkey.ts'
import type { Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { handOf } from '../actor.ts'
import type { CurrentSession } from '../current-session.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { findPerson } from '../people.sql.ts'
import { addApp, addPasskey, type AddResult } from './add-factor.ts'
import { keepChallenge } from './challenges.sql.ts'
import { mostFactors, nameTrouble, type NameTrouble } from './factor.ts'
import { listFactors, passkeysOf } from './factors.sql.ts'
import { AddAppPage } from './pages/add.tsx'
import { partyAt } from './party.ts'
import { nextOf } from './second-step.tsx'

export type Place = {
  base: string
  /** Does the work for whoever may add here, and leads anybody else on. */
  asking(c: HonoContext, work: (session: CurrentSession) => Promise<Response>): Promise<Response> | Response
  frame(c: HonoContext, session: CurrentSession, path: string): Promise<PageFrame>
  shown(session: CurrentSession): { name: string; roles: string[] } | null
  /** The page with the two ways, when a passkey was not taken. */
  again(c: HonoContext, session: CurrentSession, typed: string, problems: Problem[]): Promise<Response>
  done(c: HonoContext): Response
}

export function addingRoutes(context: Context, routes: Hono, place: Place): void {
  const { db, keys, now } = context
  const { base, asking } = place

  routes.get(`${base}/app`, (c) => asking(c, (session) => showApp(c, session, { id: crypto.randomUUID(), secret: newOneTimeSecret() })))

  routes.post(`${base}/app`, (c) => asking(c, async (session) => {
    const form = await readForm(c)
    const [code, name, at] = [form.text('code'), form.text('name'), now()]
    const made = openNewSecret(keys, form.text('secret'), askerOf(session), at)
    if (!made) return showApp(c, session, { id: crypto.randomUUID(), secret: newOneTimeSecret() }, { typed: name, stale: true, status: 409 })
    const result = await transact(db, (tx) => addApp(tx, { made, code, name }, { session, keys, now: at, tells: mailGoesOut(context) }))
    if (result === 'added') return place.done(c)
    const { t } = await place.frame(c, session, `${base}/app`)
    return showApp(c, session, made, { typed: name, problems: [problemOf(result, t, 'app')], status: 422 })
  }))

  // For the script alone: what a new passkey is to sign. A name that will not do is told by the form itself.
  routes.post(`${base}/passkey-options`, (c) => asking(c, async (session) => {
    const frame = await place.frame(c, session, base)
    const party = partyAt(context, c.req.url, frame.organisation.name)
    const personId = handOf(session.actor)
    const [factors, person] = [await listFactors(db, personId), (await findPerson(db, personId))!]
    if (!party) return c.notFound()
    if (factors.length >= mostFactors || nameTrouble((await readForm(c)).text('name'), factors)) return c.json({}, 422)
    const known = await passkeysOf(db, personId)
    const options = await askForNewPasskey(party, { handle: personId, account: person.email, name: person.name, known })
    await inOneStatement(db, (tx) => keepChallenge(tx, session.id, 'add', options.challenge, now()))
    return c.json(options)
  }))

  routes.post(`${base}/passkey`, (c) => asking(c, async (session) => {
    const form = await readForm(c)
    const [name, answer] = [form.text('name'), form.text('passkey')]
    const frame = await place.frame(c, session, base)
    const party = partyAt(context, c.req.url, frame.organisation.name)
    if (!party) return c.notFound()
    const result = await transact(db, (tx) => addPasskey(tx, { party, answer, name }, { session, keys, now: now(), tells: mailGoesOut(context) }))
    return result === 'added' ? place.done(c) : place.again(c, session, name, [problemOf(result, frame.t, 'passkey')])
  }))

  type Again = { typed?: string; stale?: boolean; problems?: Problem[]; status?: 200 | 409 | 422 }

  async function showApp(c: HonoContext, session: CurrentSession, made: NewSecret, { status = 200, ...again }: Again = {}): Promise<Response> {
    const frame = await place.frame(c, session, `${base}/app`)
    const { email } = (await findPerson(db, handOf(session.actor)))!
    const address = appAddress(made.secret, { issuer: frame.t.common.product, label: email })
    const sealed = sealNewSecret(keys, made, askerOf(session), now())
    return page(c, <AddAppPage {...{ frame, base, address, sealed, ...again }} secret={made.secret} actor={place.shown(session)} next={nextOf(c)} hasPasskeys />, status)
  }
}

const askerOf = ({ id, actor }: CurrentSession) => ({ personId: handOf(actor), sessionId: id })

function problemOf(result: Exclude<AddResult, 'added'>, t: Texts, way: 'app' | 'passkey'): Problem {
  const { add } = t.secondFactors
  switch (result) {
    case 'too-many': return { field: 'name', text: add.tooMany }
    case 'wrong': return way === 'app' ? { field: 'code', text: add.wrongCode } : { field: 'passkey', text: add.wrongPasskey }
    default: return nameProblem(result, t)
  }
}

export function nameProblem(trouble: NameTrouble, { secondFactors: { add } }: Texts): Problem {
  return { field: 'name', text: { missing: add.missingName, long: add.longName, taken: add.takenName }[trouble] }
}
