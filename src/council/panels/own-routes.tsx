// What a member does for themselves: how they are reached, what they need, a calendar of their own, and leaving.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { desk, to } from '../../paths.ts'
import { newSetUpToken } from '../../privacy/set-up-token.ts'
import { actorOf } from '../../staff/guard.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedPanel } from '../asked.ts'
import { calendarMadeOn, endCalendar, setCalendar } from './calendars.sql.ts'
import { letLeave, writeMember } from './change-member.ts'
import type { Member } from './member.ts'
import { memberValues, readMember } from './member-form.ts'
import { OwnCalendarPage } from './pages/letter.tsx'
import { LeavePage, OwnSeatPage } from './pages/member.tsx'
import { toldBy } from './told.ts'
import { within, type Refused, type Status } from './within.tsx'

type Shown = { values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function ownSeatRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { today, by, panelTo, ownSeat, around, sms } = within(context)

  async function withSeat(c: HonoContext, work: (asked: AskedPanel, member: Member) => Promise<Response>): Promise<Response> {
    const asked = await panelTo(c, 'see')
    const member = asked && await ownSeat(c, asked)
    return member ? work(asked, member) : c.notFound()
  }

  routes.get(councilDesk.ownSeat, (c) => withSeat(c, (asked, member) => show(c, asked, member)))

  routes.post(councilDesk.ownSeat, async (c) => {
    const form = await readForm(c)
    return withSeat(c, async (asked, member) => {
      const was = { values: typed(form), seen: form.text('seen') }
      const read = readMember(form, { mailbox: member.mailbox, sms, language: actorOf(c).language })
      if (!read.ok) return show(c, asked, member, { ...was, problems: read.problems, status: 422 })
      const outcome = await transact(db, (tx) => writeMember(tx, keys, { panelId: asked.panel.id, memberId: member.id, seen: was.seen }, read.details, by(c)))
      if (outcome === 'not-found') return c.notFound()
      return outcome === 'done' ? c.redirect(`${panelPath(asked.panel.id, '/members/own')}?done=saved`, 303) : withSeat(c, (again, now) => show(c, again, now, { values: was.values, refused: outcome, status: 409 }))
    })
  })

  routes.get(councilDesk.leaveSeat, (c) => withSeat(c, async (asked, member) => (member.part === 'secretary' ? c.notFound()
    : page(c, <LeavePage {...await around(c, asked, panelPath(asked.panel.id, '/members/own/leave'))} {...{ member }} own />))))

  routes.post(councilDesk.leaveSeat, (c) => withSeat(c, async (asked, member) => {
    const outcome = await transact(db, (tx) => letLeave(tx, { panelId: asked.panel.id, memberId: member.id }, by(c)))
    // Who has no way in any more is led out.
    return outcome === 'done' ? c.redirect(desk.panels, 303) : c.notFound()
  }))

  routes.get(councilDesk.ownCalendar, (c) => withSeat(c, (asked, member) => showCalendar(c, asked, member, null)))

  routes.post(councilDesk.ownCalendar, async (c) => {
    const form = await readForm(c)
    return withSeat(c, async (asked, member) => {
      if (form.text('step') === 'end') {
        await transact(db, (tx) => endCalendar(tx, member.id))
        return c.redirect(`${panelPath(asked.panel.id, '/members/own/calendar')}?done=calendar-ended`, 303)
      }
      const { token, hash } = newSetUpToken()
      await transact(db, (tx) => setCalendar(tx, { memberId: member.id, hash, on: today() }))
      // In the answer to the form, and nowhere else: whoever reads the address reads the calendar.
      const origin = publicAddress(context, c.req.url) ?? new URL(c.req.url).origin
      return showCalendar(c, asked, member, origin + to('councilCalendar', actorOf(c).language, { token }))
    })
  })

  async function show(c: HonoContext, asked: AskedPanel, member: Member, { values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const shown = values ?? memberValues(member, await toldBy(db, keys, asked.panel.id, member.id))
    return page(c, <OwnSeatPage {...await around(c, asked, panelPath(asked.panel.id, '/members/own'), { problems, refused })} {...{ member, sms }} values={shown} seen={seen ?? String(member.version)} />, status)
  }

  async function showCalendar(c: HonoContext, asked: AskedPanel, member: Member, address: string | null): Promise<Response> {
    return page(c, <OwnCalendarPage {...await around(c, asked, panelPath(asked.panel.id, '/members/own/calendar'))} madeOn={await calendarMadeOn(db, member.id)} address={address} />)
  }

  return routes
}
