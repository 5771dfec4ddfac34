// One's own second factors at the desk: the list, adding and removing. Always of whoever sits at the screen.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement, transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { askForPasskey } from '../../privacy/passkey.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { handOf, shownAs } from '../actor.ts'
import type { StaffAuth } from '../auth.ts'
import type { CurrentSession } from '../current-session.ts'
import { maySeeRecoveries } from '../duties.ts'
import { sessionOf } from '../guard.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { addingRoutes } from './adding.tsx'
import { keepChallenge } from './challenges.sql.ts'
import type { Factor } from './factor.ts'
import { findStanding, listFactors, passkeysOf } from './factors.sql.ts'
import { dones, OwnFactorsPage, RemovePage } from './pages/own.tsx'
import { partyAt } from './party.ts'
import { proveAgain } from './prove-again.ts'
import { removeFactor } from './remove-factor.ts'
import { renamingRoutes } from './renaming.tsx'

export function ownFactorRoutes(context: Context, auth: StaffAuth): Hono {
  const { db, now } = context
  const routes = new Hono()
  const base = desk.secondFactors

  routes.get(base, (c) => show(c, sessionOf(c)))

  addingRoutes(context, routes, {
    base,
    asking: (c, work) => work(sessionOf(c)),
    frame: (_, session, path) => frameOf(session, path),
    shown: ({ actor }) => shownAs(actor),
    again: (c, session, typed, problems) => show(c, session, typed, problems),
    done: (c) => c.redirect(`${base}?done=added`, 303),
  })

  renamingRoutes(context, routes, { withFactor: (c, work) => withFactor(c, work), frameOf: (session, path) => frameOf(session, path) })

  routes.get(`${base}/:factor/remove`, (c) => withFactor(c, (factor, factors) => showRemove(c, factor, factors)))

  routes.post(`${base}/:factor/remove`, (c) => withFactor(c, async (factor, factors) => {
    const form = await readForm(c)
    const session = sessionOf(c)
    const { own, step } = (await frameOf(session, base)).t.secondFactors
    const [proof, answer] = [form.text('proof'), form.text('passkey')]
    if (!proof && !answer) return showRemove(c, factor, factors, { problems: [{ field: 'proof', text: own.missingProof }] }, 422)
    const who = { session, party: partyAt(context, c.req.url, ''), cookie: c.req.header('cookie') ?? '' }
    const proved = await proveAgain(context, auth, answer ? { answer } : { proof }, who, { now: now() })
    if (proved === 'too-many') return showRemove(c, factor, factors, { trouble: 'too-many' }, 429)
    if (proved === 'wrong') return showRemove(c, factor, factors, { problems: [{ field: 'proof', text: answer ? step.wrongPasskey : own.wrongProof }] }, 422)
    const result = await transact(db, (tx) => removeFactor(tx, factor.id, { session, now: now(), tells: mailGoesOut(context) }))
    return result === 'required' ? showRemove(c, factor, factors, { trouble: 'required' }, 409) : c.redirect(`${base}?done=removed`, 303)
  }))

  // For the script alone.
  routes.post(`${base}/proof-options`, async (c) => {
    const [session, party] = [sessionOf(c), partyAt(context, c.req.url, '')]
    if (!party) return c.notFound()
    const options = await askForPasskey(party, await passkeysOf(db, handOf(session.actor)))
    await inOneStatement(db, (tx) => keepChallenge(tx, session.id, 'prove', options.challenge, now()))
    return c.json(options)
  })

  const frameOf = ({ actor }: CurrentSession, path: string) => deskFrame(context, actor.language, path)

  async function withFactor(c: HonoContext, work: (factor: Factor, factors: Factor[]) => Promise<Response>): Promise<Response> {
    const id = c.req.param('factor')
    const factors = await listFactors(db, handOf(sessionOf(c).actor))
    const factor = factors.find((one) => one.id === id)
    if (factor) return work(factor, factors)
    // Removed already, as by a second press.
    return isId(id) && c.req.method === 'POST' ? c.redirect(`${base}?done=${c.req.path.endsWith('/remove') ? 'removed' : 'gone'}`, 303) : c.notFound()
  }

  async function show(c: HonoContext, session: CurrentSession, typed = '', problems: Problem[] = []): Promise<Response> {
    const { actor } = session
    const personId = handOf(actor)
    const { required } = await findStanding(db, personId, session.id, dayOf(now()))
    const told = dones.find((each) => each === c.req.query('done')) ?? null
    return page(
      c,
      <OwnFactorsPage
        {...{ actor, base, required, typed, problems }} frame={await frameOf(session, base)} factors={await listFactors(db, personId)} next={null}
        hasPasskeys={partyAt(context, c.req.url, '') !== null} mayHelp={maySeeRecoveries(actor)} done={told}
      />,
      problems.length ? 422 : 200,
    )
  }

  async function showRemove(
    c: HonoContext, factor: Factor, factors: Factor[], shown: { problems?: Problem[]; trouble?: 'required' | 'too-many' } = {}, status: 200 | 409 | 422 | 429 = 200,
  ): Promise<Response> {
    const session = sessionOf(c)
    const hasPasskey = factors.some(({ kind }) => kind === 'passkey') && partyAt(context, c.req.url, '') !== null
    return page(c, <RemovePage frame={await frameOf(session, base)} actor={session.actor} isOnly={factors.length === 1} {...{ factor, hasPasskey, ...shown }} />, status)
  }

  return routes
}
