// At the desk: which roles come with which groups, and whether passwords open it. For administrators.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { mayArrangeSignIn } from '../duties.ts'
import { listScopes } from '../grants.sql.ts'
import { actorOf, sessionOf } from '../guard.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { doorsOf } from './doors.ts'
import { nothingTyped, readGroupRole, type TypedGroup } from './group-form.ts'
import { describeGroupRoles, listGroupRoles } from './group-roles.sql.ts'
import { mapGroup, unmapGroup } from './map-group.ts'
import { SingleSignOnPage } from './pages/single-sign-on.tsx'
import type { Provider } from './provider.ts'
import { arePasswordsOff } from './sign-in-rule.sql.ts'
import { maySwitchOff, switchPasswords } from './switch-passwords.ts'

export function singleDeskRoutes(context: Context, provider: Provider | null): Hono {
  const { db, settings } = context
  const routes = new Hono()
  for (const path of [desk.singleSignOn, `${desk.singleSignOn}/*`]) {
    routes.use(path, (c, next) => (mayArrangeSignIn(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  }

  routes.get(desk.singleSignOn, (c) => show(c))

  routes.post(desk.singleSignOn, async (c) => {
    const [by, t] = [byOf(c), texts[actorOf(c).language]]
    const { typed, problems, read } = readGroupRole(await readForm(c), await listScopes(db, dayOf(by.now)), t)
    if (!read) return show(c, { typed, problems }, 422)
    if ((await transact(db, (tx) => mapGroup(tx, read, { ...by, tells: mailGoesOut(context) }))) === 'twice') {
      return show(c, { typed, problems: [{ field: 'group', text: t.singleSignOn.desk.problems.twice }] }, 422)
    }
    return done(c, 'added')
  })

  routes.post(`${desk.singleSignOn}/:id/remove`, async (c) => {
    const id = c.req.param('id')
    if (!isId(id)) return c.notFound()
    await transact(db, (tx) => unmapGroup(tx, id, byOf(c)))
    return done(c, 'removed')
  })

  routes.post(`${desk.singleSignOn}/passwords`, async (c) => {
    const off = (await readForm(c)).text('passwords') === 'off'
    const outcome = await transact(db, (tx) => switchPasswords(tx, { off, sessionId: sessionOf(c).id, settings }, byOf(c)))
    return outcome === 'not-proved' ? show(c, {}, 409) : done(c, off ? 'switchedOff' : 'switchedOn')
  })

  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })
  const done = (c: HonoContext, what: string) => c.redirect(`${desk.singleSignOn}?done=${what}`, 303)

  type Shown = { typed?: TypedGroup; problems?: Problem[] }

  async function show(c: HonoContext, { typed = nothingTyped, problems = [] }: Shown = {}, status: 200 | 409 | 422 = 200): Promise<Response> {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const off = await arePasswordsOff(db)
    const described = new Map((await describeGroupRoles(db, today)).map((one) => [one.id, one]))
    return page(
      c,
      <SingleSignOnPage
        {...{ actor, typed, problems, off, today }}
        frame={await deskFrame(context, actor.language, desk.singleSignOn)}
        roles={(await listGroupRoles(db)).map((role) => ({ ...role, ...described.get(role.id)!, people: Number(described.get(role.id)!.people) }))}
        scopes={await listScopes(db, today)}
        provider={provider && { name: provider.name, redirectUri: provider.redirectUri }}
        doors={doorsOf(settings, off)}
        maySwitchOff={await maySwitchOff(db, { sessionId: sessionOf(c).id, settings }, actor)}
        refused={status === 409}
        done={c.req.query('done')}
      />,
      status,
    )
  }

  return routes
}
