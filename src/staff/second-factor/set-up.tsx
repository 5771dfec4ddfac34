// Where a role requires a second factor and the person has none: the only page that their sign-in opens is the one on which
// they set it up.
import { Hono, type Context as HonoContext } from 'hono'
import { desk } from '../../paths.ts'
import type { Context } from '../../web/context.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { CurrentSession } from '../current-session.ts'
import { strangersFrame } from '../stranger.ts'
import { addingRoutes, type Place } from './adding.tsx'
import { SetUpPage } from './pages/add.tsx'
import { partyAt } from './party.ts'
import { inNameOf, nextOf } from './second-step.tsx'
import { secondStepOf } from './way.ts'

export function secondSetUpRoutes(context: Context): Hono {
  const routes = new Hono()
  const base = desk.secondSetUp

  const asking: Place['asking'] = (c, work) => {
    const at = c.get('owingSession')
    if (at?.owes === 'set-up') return work(at.session)
    return c.redirect(at ? secondStepOf(at.owes, nextOf(c)) : nextOf(c) ?? desk.home, 303)
  }
  const frame: Place['frame'] = (c, { actor }, path) => strangersFrame(context, c, { path, next: nextOf(c), known: actor.language })

  routes.get(base, (c) => asking(c, (session) => show(c, session)))
  addingRoutes(context, routes, {
    base, asking, frame, shown: () => null,
    again: (c, session, typed, problems) => show(c, session, typed, problems),
    done: (c) => c.redirect(nextOf(c) ?? desk.home, 303),
  })

  async function show(c: HonoContext, session: CurrentSession, typed = '', problems: Problem[] = []): Promise<Response> {
    const hasPasskeys = partyAt(context, c.req.url, '') !== null
    return page(c, <SetUpPage frame={await frame(c, session, base)} next={nextOf(c)} inNameOf={inNameOf(session)} {...{ base, hasPasskeys, typed, problems }} />, problems.length ? 422 : 200)
  }

  return routes
}
