// Answers whoever sent a form of a day and may not do so, or may not any more: they were taken off it, or their role has ended, while they typed.
import type { Context as HonoContext } from 'hono'
import { dayPath } from '../day-paths.ts'
import { deskFrame } from '../frame.ts'
import { maySeeDays } from '../staff/day-duties.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import type { Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { findDay, makerOf } from './days.sql.ts'
import { NoLongerPage } from './pages/no-longer.tsx'

/** That there is such a day everybody on the staff sees; where there is none, or they see none, the address is of nothing. `form`: null where nothing was typed. */
export async function noLonger(context: Context, c: HonoContext, form: Form | null): Promise<Response> {
  const actor = actorOf(c)
  const day = maySeeDays(actor) ? await findDay(context.db, c.req.param('id') ?? '') : null
  if (!day) return await c.notFound()
  const ask = await makerOf(context.db, day.id, dayOf(context.now()))
  return page(c, <NoLongerPage frame={await deskFrame(context, actor.language, dayPath(day.id))} {...{ actor, day, form }} ask={ask?.id === actor.personId ? null : ask?.name ?? null} />, 403)
}
