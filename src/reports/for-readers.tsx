// How a report at the desk begins: who reads it, in which frame; and whoever may not see it is told where everybody reads the figures.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../frame.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { maySeeReports } from '../staff/report-duties.ts'
import type { Context } from '../web/context.ts'
import type { PageFrame } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { RefusedPage } from './pages/refused.tsx'

type Reader = { actor: Actor; frame: PageFrame }
type Handler = (c: HonoContext, reader: Reader) => Response | Promise<Response>

export const forReaders = (context: Context, show: Handler, may: (actor: Actor) => boolean = maySeeReports) => async (c: HonoContext): Promise<Response> => {
  const reader = await readerOf(context, c)
  return may(reader.actor) ? show(c, reader) : page(c, <RefusedPage {...reader} />, 404)
}

/** Of a file there is nothing to tell whoever may not have it. */
export const fileForReaders = (context: Context, send: Handler) => async (c: HonoContext): Promise<Response> =>
  (maySeeReports(actorOf(c)) ? send(c, await readerOf(context, c)) : c.notFound())

async function readerOf(context: Context, c: HonoContext): Promise<Reader> {
  const actor = actorOf(c)
  // What was chosen stays where the language is changed.
  const { pathname, search } = new URL(c.req.url)
  return { actor, frame: await deskFrame(context, actor.language, `${pathname}${search}`) }
}
