// Answers a form that somebody sent in a sign-in that owes a second step: what they typed is given back, and the way shown.
import type { Context as HonoContext } from 'hono'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import type { SessionAtDoor } from '../current-session.ts'
import { strangersFrame } from '../stranger.ts'
import { TurnedAwayPage } from './pages/second-step.tsx'
import { secondStepOf } from './way.ts'

export async function turnOwing(
  context: Context, c: HonoContext, { owes, session }: SessionAtDoor, { next, unsent }: { next: string | null; unsent: string[] },
): Promise<Response> {
  const way = secondStepOf(owes, next)
  const frame = await strangersFrame(context, c, { path: way.split('?')[0]!, next, known: session.actor.language })
  return page(c, <TurnedAwayPage {...{ frame, unsent, way }} />, 401)
}
