// Lets only those through who may edit the directory; tells the others why not.
import type { MiddlewareHandler } from 'hono'
import { deskFrame } from '../frame.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditDirectory } from '../staff/duties.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { NotAllowedPage } from './pages/not-allowed.tsx'

export const mayEdit = (context: Context): MiddlewareHandler => async (c, next) => {
  const actor = actorOf(c)
  if (mayEditDirectory(actor)) return next()
  const frame = await deskFrame(context, actor.language, c.req.path)
  return page(c, <NotAllowedPage frame={frame} actor={actor} />, 403)
}
