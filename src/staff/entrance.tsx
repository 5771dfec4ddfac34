// Signing in and out, and using a set-up link.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { desk, setUpPath } from '../paths.ts'
import { hashPassword } from '../privacy/passwords.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import type { PageFrame, Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { shortDay, type Day } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import type { StaffAuth } from './auth.ts'
import { sessionAtDoor } from './current-session.ts'
import type { DemoSignIn } from './demo-sign-in.ts'
import { isEmail } from './email.ts'
import { changeSession, sessionOf, setCookies } from './guard.ts'
import { mailGoesOut } from './mail-goes-out.ts'
import { safeNext } from './next-path.ts'
import { DeadLinkPage, SetUpPage } from './pages/set-up.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import { readNewPassword } from './password-form.ts'
import { secondStepOf } from './second-factor/way.ts'
import { readSetUpLink } from './set-up-link.ts'
import { setUp } from './set-up.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { methodOf } from './single/attempts.sql.ts'
import { strangersFrame } from './stranger.ts'

export function entranceRoutes(context: Context, auth: StaffAuth, demoSignIns: DemoSignIn[]): Hono {
  const routes = new Hono()

  routes.get(desk.signIn, async (c) => {
    const next = safeNext(c.req.query('next'))
    const at = await sessionAtDoor(context, auth, c.req.header('cookie') ?? '', context.now())
    if (at) return c.redirect(at.owes === 'nothing' ? next ?? desk.home : secondStepOf(at.owes, next), 303)
    const frame = await strangersFrame(context, c, { path: desk.signIn, next })
    const { everywhereTitle: title, everywhereText: text } = frame.t.account.sessions
    const notice = c.req.query('done') === 'everywhere' ? { notice: { title, text } } : {}
    return page(c, <SignInPage {...{ frame, next, demoSignIns, ...notice }} signedOut={c.req.query('done') === 'single'} />)
  })

  routes.post(desk.signIn, async (c) => {
    const form = await readForm(c)
    const [email, password, next] = [form.text('email'), form.text('password'), safeNext(form.text('next'))]
    const frame = await strangersFrame(context, c, { path: desk.signIn, next })
    const texts = frame.t.staff.signIn
    const again = (problems: Problem[], status: 422 | 429 = 422) =>
      page(c, <SignInPage {...{ frame, email, next, problems, demoSignIns }} tooMany={status === 429} />, status)

    const missing = [
      ...(email ? [] : [{ field: 'email', text: texts.missingEmail }]),
      ...(password ? [] : [{ field: 'password', text: texts.missingPassword }]),
    ]
    if (missing.length) return again(missing)
    const address = clientAddress(c, context.settings)
    const result = await signIn(context, auth, { email, password, address }, { now: context.now() })
    if (result === 'too-many') return again([], 429)
    if (result === 'refused') return again([{ field: 'email', text: texts.wrong }])
    if ('roleBegins' in result) {
      const notice = { title: frame.t.roles.waitsTitle, text: waitsText(result, frame) }
      return page(c, <SignInPage {...{ frame, email, next, demoSignIns, notice }} />, 409)
    }
    await changeSession(c, auth, result.cookies)
    return c.redirect(next ?? desk.home, 303)
  })

  routes.post(desk.signOut, async (c) => {
    const session = c.get('owingSession')?.session ?? sessionOf(c)
    const method = await methodOf(context.db, session.id)
    setCookies(c, await signOut(context, auth, c.req.header('cookie') ?? '', session, context.now()))
    return c.redirect(method === 'single-sign-on' ? `${desk.signIn}?language=${session.actor.language}&done=single` : desk.signIn, 303)
  })

  routes.get(desk.setUp, async (c) => {
    const { token, link, frame } = await openLink(c)
    return link ? page(c, <SetUpPage {...{ frame, token }} setUp={link} />) : page(c, <DeadLinkPage frame={frame} />, 404)
  })

  routes.post(desk.setUp, async (c) => {
    const now = context.now()
    const form = await readForm(c)
    const { token, link, frame } = await openLink(c)
    const dead = () => page(c, <DeadLinkPage frame={frame} />, 409)
    if (!link) return dead()

    const typed = { name: form.text('name'), email: form.text('email') }
    const { name, email } = link.kind === 'first-run' ? typed : link.person
    const { password, problems: passwordProblems } = readNewPassword(form, frame.t, [frame.organisation.name, name, email])
    const problems = [...(link.kind === 'first-run' ? introductionProblems(form, frame.t) : []), ...passwordProblems]
    if (problems.length) return page(c, <SetUpPage {...{ frame, token, typed, problems }} setUp={link} />, 422)

    const first = link.kind === 'first-run' ? { first: { ...typed, language: frame.language } } : {}
    const passwordHash = await hashPassword(password)
    const done = await transact(context.db, (tx) => setUp(tx, { token, passwordHash, ...first, tells: mailGoesOut(context) }, { now }))
    if (done === 'dead-link') return dead()
    const address = clientAddress(c, context.settings)
    const result = await signIn(context, auth, { email: done.email, password, address }, { now })
    // No role yet, or past the budget: the password is saved all the same.
    if (typeof result === 'string' || 'roleBegins' in result) {
      const { savedTitle, savedText } = frame.t.roles
      const notice = { title: savedTitle, text: typeof result === 'string' ? savedText : waitsText(result, frame) }
      const tooMany = result === 'too-many'
      const entrance = await strangersFrame(context, c, { path: desk.signIn, known: frame.language })
      return page(c, <SignInPage {...{ demoSignIns, notice, tooMany }} frame={entrance} email={done.email} next={null} />)
    }
    await changeSession(c, auth, result.cookies)
    return c.redirect(desk.home, 303)
  })

  async function openLink(c: HonoContext) {
    const token = c.req.param('token') ?? ''
    const link = await readSetUpLink(context.db, token, context.now())
    const known = link?.kind === 'person' ? { known: link.person.language } : {}
    return { token, link, frame: await strangersFrame(context, c, { path: setUpPath(token), ...known }) }
  }

  return routes
}

const waitsText = ({ roleBegins }: { roleBegins: Day | null }, { t, language }: PageFrame): string =>
  roleBegins ? fill(t.roles.roleBegins, { day: shortDay(roleBegins, language) }) : t.roles.noRole

function introductionProblems(form: Form, t: Texts): Problem[] {
  const name = form.text('name')
  const nameProblem = !name ? t.staff.setUp.missingName : name.length > 200 ? t.staff.person.problems.tooLong : null
  return [
    ...(nameProblem ? [{ field: 'name', text: nameProblem }] : []),
    ...(isEmail(form.text('email')) ? [] : [{ field: 'email', text: t.staff.person.problems.email }]),
  ]
}
