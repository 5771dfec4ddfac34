// What all routes of a council's people and its plan begin and end with: the council and the meeting that an address names, who asks, and what is said after a press.
import type { Context as HonoContext } from 'hono'
import { deskFrame } from '../../frame.ts'
import { sendsSms } from '../../settings.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { askedMeeting, askedPanel, type AskedMeeting, type AskedPanel } from '../asked.ts'
import type { By } from './leave-seat.ts'
import type { Member } from './member.ts'
import { membersNow } from './members.sql.ts'
import type { Around, ToldAbove } from './pages/shell.tsx'

export type Status = 200 | 409 | 422
/** Why nothing was saved, as texts have it. */
export type Refused = keyof Texts['panelPeople']['refused']

export function within(context: Context) {
  const { db, settings, demo } = context
  const today = (): Day => dayOf(context.now())
  const by = (c: HonoContext): By => ({ actor: actorOf(c), now: context.now() })
  const asks = (c: HonoContext, to: 'see' | 'lead' | 'keep' | 'know-needs') => ({ actor: actorOf(c), now: context.now(), to })

  const panelTo = (c: HonoContext, to: 'see' | 'lead' | 'keep' | 'know-needs'): Promise<AskedPanel | null> => askedPanel(db, c.req.param('id'), asks(c, to))
  const meetingTo = (c: HonoContext, to: 'see' | 'lead'): Promise<AskedMeeting | null> => askedMeeting(db, c.req.param('id'), c.req.param('meeting'), asks(c, to))

  /** Their own seat. A deputy sits there in nobody else's place. */
  async function ownSeat(c: HonoContext, { panel }: AskedPanel): Promise<Member | null> {
    const actor = actorOf(c)
    return actor.deputy ? null : (await membersNow(db, panel.id, today())).find(({ personId }) => personId === actor.personId) ?? null
  }

  /** `path`: so that other languages find the same page. */
  async function around<A extends AskedPanel>(c: HonoContext, asked: A, path: string, { refused, ...told }: Omit<ToldAbove, 'refused' | 'done'> & { refused?: Refused | null | undefined } = {}): Promise<Around<A>> {
    const actor = actorOf(c)
    const { done, refused: why } = texts[actor.language].panelPeople
    const was = c.req.query('done') ?? ''
    return {
      frame: await deskFrame(context, actor.language, path), actor, asked,
      told: { ...told, refused: refused ? why[refused] : null, done: Object.hasOwn(done, was) && !refused && !told.problems?.length ? done[was as keyof typeof done] : null },
    }
  }

  /** Whether SMS can be sent at all. */
  const sms = sendsSms(settings) || demo

  return { today, by, panelTo, meetingTo, ownSeat, around, sms }
}
