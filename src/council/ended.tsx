// Once a council has ended nothing new is begun: whoever sends a form of it is told so, and has back what they typed. What was begun is brought to
// its end: memos of meetings that were held are written, approved, published and taken back, trials that are over are decided, letters are
// handed on, the year is summed up; and whoever sits there takes back what they agreed to, and leaves.
import type { Context as HonoContext, MiddlewareHandler } from 'hono'
import { councilDesk, panelPath } from '../council-paths.ts'
import { deskFrame } from '../frame.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { askedPanel, goesOn } from './asked.ts'
import { EndedPage } from './pages/ended.tsx'
import type { Panel } from './panel.ts'

/** `steps`: what of it; all where none is named. */
const stays: readonly { rest: RegExp; steps?: readonly string[] }[] = [
  { rest: /^\/meetings\/[^/]+\/(write|approval|minutes)(\/|$)/ }, { rest: /^\/letters$/ }, { rest: /^\/summary\// },
  { rest: /^\/research\/[^/]+$/, steps: ['withdraw', 'withdraw-for', 'stop-link', 'close'] },
  { rest: /^\/trials\/[^/]+$/, steps: ['decide'] },
  { rest: /^\/members\/own\/leave$/ }, { rest: /^\/members\/own\/calendar$/, steps: ['end'] },
  // Pressed twice it is ended once; and somebody has to be able to take back what was published.
  { rest: /^\/details\/(end|secretary)$/ },
]

/** Before every form of a council. Who finds nothing there finds nothing of this either. */
export const endedFirst = (context: Context): MiddlewareHandler => async (c, next) => {
  const id = c.req.path.slice(councilDesk.panels.length + 1).split('/')[0] ?? ''
  if (c.req.method !== 'POST') return next()
  const asks = { actor: actorOf(c), now: context.now() }
  const asked = await askedPanel(context.db, id, { ...asks, to: 'see' }) ?? await askedPanel(context.db, id, { ...asks, to: 'keep' })
  if (!asked || goesOn(asked.panel, dayOf(asks.now))) return next()
  const rest = c.req.path.slice(panelPath(id).length)
  const form = await readForm(c)
  if (stays.some((one) => one.rest.test(rest) && (!one.steps || one.steps.includes(form.text('step'))))) return next()
  return ended(context, c, asked.panel, form)
}

type Ended = Pick<Panel, 'id' | 'name' | 'endedOn'>

export async function ended(context: Context, c: HonoContext, panel: Ended, form: Form): Promise<Response> {
  const actor = actorOf(c)
  const asks = { actor, now: context.now() }
  const opens = await askedPanel(context.db, panel.id, { ...asks, to: 'see' }) ?? await askedPanel(context.db, panel.id, { ...asks, to: 'keep' })
  return page(c, <EndedPage frame={await deskFrame(context, actor.language, opens ? panelPath(panel.id) : councilDesk.panels)} {...{ actor, panel, form }} opens={opens !== null} />, 409)
}
