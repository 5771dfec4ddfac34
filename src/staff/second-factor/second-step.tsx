// The routes of the second step at sign-in, and of the way back. They are behind the guard, which lets somebody pass here who
// owes a second factor; whoever owes none, or owes to set one up, is led on.
import { Hono, type Context as HonoContext } from 'hono'
import { inOneStatement } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { askForPasskey } from '../../privacy/passkey.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { handOf } from '../actor.ts'
import type { StaffAuth } from '../auth.ts'
import type { CurrentSession } from '../current-session.ts'
import type { DemoSignIn } from '../demo-sign-in.ts'
import { setCookies } from '../guard.ts'
import { safeNext } from '../next-path.ts'
import { SignInPage } from '../pages/sign-in.tsx'
import { forgetCookies } from '../sign-out.ts'
import { strangersFrame } from '../stranger.ts'
import { keepChallenge } from './challenges.sql.ts'
import { listFactors, passkeysOf } from './factors.sql.ts'
import { LostPage } from './pages/lost.tsx'
import { SecondStepPage, type TooMany } from './pages/second-step.tsx'
import { partyAt } from './party.ts'
import { prove } from './prove.ts'
import { askForRecovery, waitsUntil } from './recover.ts'
import { secondStepOf } from './way.ts'

export function secondStepRoutes(context: Context, auth: StaffAuth, demoSignIns: DemoSignIn[]): Hono {
  const { db, now } = context
  const routes = new Hono()

  routes.get(desk.secondStep, (c) => owing(c, (session) => show(c, session)))

  routes.post(desk.secondStep, (c) => owing(c, async (session) => {
    const form = await readForm(c)
    const [code, answer] = [form.text('code'), form.text('passkey')]
    const frame = await frameOf(c, session, desk.secondStep)
    const texts = frame.t.secondFactors.step
    const isPasskey = answer !== '' || !form.entries.some(([name]) => name === 'code')
    const field = isPasskey ? 'passkey' : 'code'
    if (!code && !answer) return show(c, session, [{ field, text: isPasskey ? texts.needsScript : texts.missingCode }], 422)
    const result = await prove(context, { session, shown: isPasskey ? { answer } : { code }, party: partyAt(context, c.req.url, '') }, { now: now() })
    if (result === 'proved') return c.redirect(nextOf(c) ?? desk.home, 303)
    if (result === 'too-many' || result === 'too-many-today') return show(c, session, [], 429, result)
    if (result === 'wrong') return show(c, session, [{ field, text: isPasskey ? texts.wrongPasskey : texts.wrongCode }], 422)
    setCookies(c, await forgetCookies(auth, c.req.header('cookie') ?? ''))
    const notice = { title: texts.endedTitle, text: texts.ended }
    return page(c, <SignInPage {...{ demoSignIns, notice }} frame={await frameOf(c, session, desk.signIn)} next={nextOf(c)} />, 429)
  }))

  // For the script alone: what the passkey is to sign.
  routes.post(`${desk.secondStep}/passkey`, (c) => owing(c, async (session) => {
    const party = partyAt(context, c.req.url, '')
    if (!party) return c.notFound()
    const options = await askForPasskey(party, await passkeysOf(db, handOf(session.actor)))
    await inOneStatement(db, (tx) => keepChallenge(tx, session.id, 'prove', options.challenge, now()))
    return c.json(options)
  }))

  routes.get(desk.lostFactor, (c) => owing(c, async (session) =>
    page(c, <LostPage frame={await frameOf(c, session, desk.lostFactor)} next={nextOf(c)} />)))

  routes.post(desk.lostFactor, (c) => owing(c, async (session) => {
    const form = await readForm(c)
    const shown = { frame: await frameOf(c, session, desk.lostFactor), next: nextOf(c) }
    if (form.text('step') === 'check') {
      const code = form.text('code')
      const waits = await waitsUntil(context, session, code, { now: now() })
      return waits ? page(c, <LostPage {...shown} waiting={{ code, ...waits, checked: true }} />) : page(c, <LostPage {...shown} notice="gone" />, 409)
    }
    const asked = await askForRecovery(context, session, { now: now() })
    if (asked === 'too-many') return page(c, <LostPage {...shown} notice="too-many" />, 429)
    return page(c, <LostPage {...shown} waiting={{ ...asked, checked: false }} />)
  }))

  async function show(c: HonoContext, session: CurrentSession, problems: Problem[] = [], status: 200 | 422 | 429 = 200, tooMany?: TooMany): Promise<Response> {
    const kinds = (await listFactors(db, handOf(session.actor))).map(({ kind }) => kind)
    const hasPasskeys = partyAt(context, c.req.url, '') !== null
    const frame = await frameOf(c, session, desk.secondStep)
    return page(c, <SecondStepPage {...{ frame, kinds, hasPasskeys, problems }} next={nextOf(c)} {...(tooMany && { tooMany })} inNameOf={inNameOf(session)} />, status)
  }

  const frameOf = (c: HonoContext, { actor }: CurrentSession, path: string) => strangersFrame(context, c, { path, next: nextOf(c), known: actor.language })

  return routes
}

/** Of a deputy, the person in whose name this session works: they can stop, and may owe nothing then. */
export const inNameOf = ({ actor }: CurrentSession): string | null => (actor.deputy ? actor.name : null)

export const nextOf = (c: HonoContext): string | null => safeNext(c.req.query('next'))

function owing(c: HonoContext, work: (session: CurrentSession) => Promise<Response>): Promise<Response> | Response {
  const at = c.get('owingSession')
  if (at?.owes === 'proof') return work(at.session)
  return c.redirect(at ? secondStepOf(at.owes, nextOf(c)) : nextOf(c) ?? desk.home, 303)
}
