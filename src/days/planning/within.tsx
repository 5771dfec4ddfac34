// What all routes of a plan begin and end with: the day that an address names, where they may hold it, and what is said after a press.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { dayPath } from '../../day-paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import type { Texts } from '../../text/texts.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { askedDay, type AskedDay } from '../asked-day.ts'
import type { By } from './change-plan.ts'
import type { Around, Told } from './pages/shell.tsx'

export type Status = 200 | 409 | 422
/** Why nothing was saved, as texts have it. */
export type Refused = keyof Texts['dayPlan']['refused']

export function within(context: Context) {
  const today = () => dayOf(context.now())
  const by = (c: HonoContext): By => ({ actor: actorOf(c), now: context.now() })

  const toPlan = (c: HonoContext): Promise<AskedDay | null> => askedDay(context.db, c.req.param('id'), { actor: actorOf(c), today: today(), to: 'hold' })

  /** `rest`: of the address, so that other languages find the same page. */
  async function around(c: HonoContext, asked: AskedDay, rest: string, { refused, ...told }: Omit<Told, 'refused'> & { refused?: Refused | null | undefined } = {}): Promise<Around> {
    const actor = actorOf(c)
    const { done, refused: why } = texts[actor.language].dayPlan
    const was = c.req.query('done') ?? ''
    return {
      frame: await deskFrame(context, actor.language, dayPath(asked.day.id, rest)), actor, asked,
      told: { ...told, refused: refused ? why[refused] : null, done: Object.hasOwn(done, was) && !refused && !told.problems?.length ? done[was as keyof typeof done] : null },
    }
  }

  return { today, by, toPlan, around }
}
