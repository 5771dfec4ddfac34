// What all routes of writing begin and end with: the meeting that an address names, what whoever opens it may do there, and what is said after a press.
import type { Context as HonoContext } from 'hono'
import { meetingPath } from '../../council-paths.ts'
import { deskFrame } from '../../frame.ts'
import { mayNotePoints } from '../../staff/council-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { askedMeeting, type AskedMeeting } from '../asked.ts'
import type { Around, Told } from './pages/shell.tsx'
import type { Where } from './save-point.ts'

export type Status = 200 | 409 | 422
/** Why nothing was saved, as texts have it. */
export type Refused = keyof Texts['panelWriting']['refused']
/** `writes`: they may note points there. */
export type AskedMemo = AskedMeeting & { writes: boolean }

export function within(context: Context) {
  const today = () => dayOf(context.now())

  async function ask(c: HonoContext, to: 'see' | 'lead'): Promise<AskedMemo | null> {
    const actor = actorOf(c)
    const asked = await askedMeeting(context.db, c.req.param('id'), c.req.param('meeting'), { actor, now: context.now(), to })
    return asked && { ...asked, writes: mayNotePoints(actor, { seats: asked.panel.seats, membersWrite: asked.meeting.membersWrite }) }
  }

  /** `rest`: of the address, so that other languages find the same page. */
  async function around(c: HonoContext, asked: AskedMemo, rest: string, { refused, ...told }: Omit<Told, 'refused'> & { refused?: Refused | null | undefined } = {}): Promise<Around> {
    const actor = actorOf(c)
    const { done, refused: why } = texts[actor.language].panelWriting
    const was = c.req.query('done') ?? ''
    return {
      frame: await deskFrame(context, actor.language, meetingPath(asked.panel.id, asked.meeting.id, rest)), actor, asked,
      told: { ...told, refused: refused ? why[refused] : null, done: Object.hasOwn(done, was) && !refused && !told.problems?.length ? done[was as keyof typeof done] : null },
    }
  }

  const whereOf = ({ panel, meeting }: AskedMemo): Where => ({ panelId: panel.id, meetingId: meeting.id })
  const to = ({ panel, meeting }: AskedMemo, rest: string): string => meetingPath(panel.id, meeting.id, rest)

  return { today, ask, around, whereOf, to }
}
