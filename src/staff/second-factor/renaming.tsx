// The page on which somebody renames a second factor of theirs.
import type { Hono, Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { handOf } from '../actor.ts'
import type { CurrentSession } from '../current-session.ts'
import { sessionOf } from '../guard.ts'
import { nameProblem } from './adding.tsx'
import type { Factor } from './factor.ts'
import { RenamePage } from './pages/rename.tsx'
import { renameFactor } from './rename-factor.ts'

type Own = {
  withFactor(c: HonoContext, work: (factor: Factor) => Promise<Response>): Promise<Response>
  frameOf(session: CurrentSession, path: string): Promise<PageFrame>
}

export function renamingRoutes({ db, now }: Context, routes: Hono, { withFactor, frameOf }: Own): void {
  const path = `${desk.secondFactors}/:factor/rename`

  routes.get(path, (c) => withFactor(c, (factor) => show(c, factor)))

  routes.post(path, (c) => withFactor(c, async (factor) => {
    const form = await readForm(c)
    const [name, version] = [form.text('name'), form.text('version')]
    const session = sessionOf(c)
    const renamed = await transact(db, (tx) => renameFactor(tx, { id: factor.id, name, version }, { personId: handOf(session.actor), now: now() }))
    if (renamed === 'not-found') return c.redirect(`${desk.secondFactors}?done=gone`, 303)
    if (renamed === 'renamed') return c.redirect(`${desk.secondFactors}?done=renamed`, 303)
    const { t } = await frameOf(session, desk.secondFactors)
    if (renamed === 'changed') {
      return show(c, factor, { typed: name, problems: [{ field: 'name', text: fill(t.secondFactors.own.renamedMeanwhile, { name: factor.name }) }], status: 409 })
    }
    return show(c, factor, { typed: name, problems: [nameProblem(renamed, t)], status: 422 })
  }))

  type Shown = { typed?: string; problems?: Problem[]; status?: 200 | 409 | 422 }

  async function show(c: HonoContext, factor: Factor, { typed = factor.name, problems = [], status = 200 }: Shown = {}): Promise<Response> {
    const session = sessionOf(c)
    const frame = await frameOf(session, `${desk.secondFactors}/${factor.id}/rename`)
    return page(c, <RenamePage actor={session.actor} {...{ frame, factor, typed, problems }} />, status)
  }
}
