// The desk's routes of a council's members: who they are, and what the secretary does for them.
import { Hono, type Context as HonoContext } from 'hono'
import { setTimeout as pause } from 'node:timers/promises'
import { councilDesk, panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { isId } from '../../directory/id.ts'
import { desk, setUpPath } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { record } from '../../staff/audit/audit.sql.ts'
import { isEmail } from '../../staff/email.ts'
import type { AskedPanel } from '../asked.ts'
import { meetingsFrom } from '../meetings.sql.ts'
import { addMember } from './add-member.ts'
import { letLeave, letterDays, linkForLetter, makeChair, sendLink, writeMember } from './change-member.ts'
import type { Member } from './member.ts'
import { memberValues, readMember, readNewMember } from './member-form.ts'
import { emailOf, membersNow } from './members.sql.ts'
import { noticesOf, tickNotice, type NoticeWhat } from './notices.sql.ts'
import { LetterPage } from './pages/letter.tsx'
import { MemberPage, NewMemberPage, LeavePage } from './pages/member.tsx'
import { MembersPage, NeedsPage, ToCallPage } from './pages/members.tsx'
import { changeMailOf, letSignIn } from './sign-in-of-member.ts'
import { toldBy, toldByAll } from './told.ts'
import { within, type Refused, type Status } from './within.tsx'

/** Longer than it takes: whether somebody is known by an address must not be seen from the time either. */
const answerTakes = 300
const inEqualTime = async <T,>(work: Promise<T>): Promise<T> => (await Promise.all([work, pause(answerTakes)]))[0]

type Shown = { mail?: string; values?: FormValues; seen?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function memberRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { today, by, panelTo, ownSeat, around, sms } = within(context)
  const at = ({ panel }: AskedPanel, rest = ''): string => panelPath(panel.id, `/members${rest}`)

  /** Of a member there, for the secretary; whoever else asks finds nothing. */
  async function withMember(c: HonoContext, work: (asked: AskedPanel, member: Member) => Promise<Response>): Promise<Response> {
    const asked = await panelTo(c, 'know-needs')
    const member = asked && (await membersNow(db, asked.panel.id, today())).find(({ id }) => id === c.req.param('member'))
    return member ? work(asked, member) : c.notFound()
  }

  /** Whatever page it stands on: a number, an address, or a need. The audit does not say whose. */
  const noteRead = (c: HonoContext) => transact(db, (tx) => record(tx, { what: 'panel-needs-read', by: actorOf(c) }, context.now()))

  routes.get(councilDesk.members, async (c) => {
    const asked = await panelTo(c, 'see')
    if (!asked) return c.notFound()
    const waiting = asked.isSecretary ? (await noticesOf(db, asked.panel.id, today())).filter(({ toldOn }) => !toldOn).length : 0
    return page(c, <MembersPage {...await around(c, asked, at(asked))} members={await membersNow(db, asked.panel.id, today())} waiting={waiting} hasSeat={await ownSeat(c, asked) !== null} />)
  })

  routes.get(councilDesk.newMember, async (c) => {
    const asked = await panelTo(c, 'know-needs')
    return asked ? showNew(c, asked) : c.notFound()
  })

  routes.post(councilDesk.newMember, async (c) => {
    const [form, asked] = [await readForm(c), await panelTo(c, 'know-needs')]
    if (!asked) return c.notFound()
    const read = readNewMember(form, { sms, language: actorOf(c).language, meetsIn: asked.panel.language })
    if (!read.ok) return showNew(c, asked, { values: typed(form), problems: read.problems, status: 422 })
    const added = await inEqualTime(transact(db, (tx) => addMember(tx, keys, asked.panel.id, read.details, by(c))))
    if (typeof added === 'string') return showNew(c, asked, { values: typed(form), refused: added, status: 409 })
    return c.redirect(read.details.signIn === 'letter' ? `${at(asked, `/${added.memberId}`)}?done=added-letter` : `${at(asked)}?done=${read.details.signIn === 'link' ? 'invited' : 'added'}`, 303)
  })

  routes.get(councilDesk.needs, async (c) => {
    const asked = await panelTo(c, 'know-needs')
    if (!asked) return c.notFound()
    await noteRead(c)
    const next = (await meetingsFrom(db, asked.panel.id, today())).find(({ cancelledOn }) => !cancelledOn) ?? null
    return page(c, <NeedsPage {...await around(c, asked, at(asked, '/needs'))} members={await membersNow(db, asked.panel.id, today())} toldOf={await toldByAll(db, keys, asked.panel.id)} meeting={next} />)
  })

  routes.get(councilDesk.toCall, async (c) => {
    const asked = await panelTo(c, 'know-needs')
    if (!asked) return c.notFound()
    const { id } = asked.panel
    await noteRead(c)
    return page(c, (
      <ToCallPage
        {...await around(c, asked, at(asked, '/to-call'))} calls={await noticesOf(db, id, today())} members={await membersNow(db, id, today())} toldOf={await toldByAll(db, keys, id)}
        meetings={await meetingsFrom(db, id, today())}
      />
    ))
  })

  routes.post(councilDesk.toCall, async (c) => {
    const [form, asked] = [await readForm(c), await panelTo(c, 'know-needs')]
    if (!asked) return c.notFound()
    const call = { memberId: form.text('member'), meetingId: form.text('meeting'), what: form.text('what') as NoticeWhat }
    const known = (await noticesOf(db, asked.panel.id, today())).some((one) => one.memberId === call.memberId && one.meetingId === call.meetingId && one.what === call.what)
    if (!known) return c.notFound()
    await transact(db, (tx) => tickNotice(tx, { ...call, toldOn: form.text('step') === 'undo' ? null : today() }))
    return c.redirect(at(asked, '/to-call'), 303)
  })

  routes.get(councilDesk.member, (c) => (isId(c.req.param('member')) ? withMember(c, async (asked, member) => {
    await noteRead(c)
    return showMember(c, asked, member)
  }) : c.notFound()))

  routes.post(councilDesk.member, async (c) => {
    const form = await readForm(c)
    return withMember(c, async (asked, member) => {
      const whose = { panelId: asked.panel.id, memberId: member.id }
      const step = form.text('step')
      if (step === 'link' || step === 'chair') {
        const outcome = await transact(db, (tx) => (step === 'link' ? sendLink : makeChair)(tx, whose, by(c)))
        if (outcome === 'not-found') return c.notFound()
        return outcome === 'done' ? c.redirect(`${at(asked, `/${member.id}`)}?done=${step === 'link' ? 'invited' : 'saved'}`, 303) : showMember(c, asked, member, { refused: outcome, status: 409 })
      }
      if (step === 'mail' || step === 'sign-in') return address(c, form, asked, member, step)
      const read = readMember(form, { mailbox: member.mailbox, sms, language: actorOf(c).language })
      const was = { values: typed(form), seen: form.text('seen') }
      if (!read.ok) return showMember(c, asked, member, { ...was, problems: read.problems, status: 422 })
      const outcome = await transact(db, (tx) => writeMember(tx, keys, { ...whose, seen: was.seen }, read.details, by(c)))
      if (outcome === 'not-found') return c.notFound()
      return outcome === 'done' ? c.redirect(`${at(asked)}?done=saved`, 303) : withMember(c, (again, now) => showMember(c, again, now, { values: was.values, refused: outcome, status: 409 }))
    })
  })

  // In the answer to a form: a link that works is in no address that a browser remembers.
  routes.post(councilDesk.memberLetter, (c) => withMember(c, async (asked, member) => {
    const made = await transact(db, (tx) => linkForLetter(tx, { panelId: asked.panel.id, memberId: member.id }, by(c)))
    if (made === 'not-found') return c.notFound()
    if (made === 'not-printed') return showMember(c, asked, member, { refused: made, status: 409 })
    const absolute = (path: string): string => new URL(path, context.settings.PUBLIC_URL ?? c.req.url).href
    return page(c, (
      <LetterPage
        {...await around(c, asked, at(asked, `/${member.id}`))} {...{ member }} link={absolute(setUpPath(made.token))} signIn={absolute(desk.signIn)} signInName={made.signInName}
        until={daysAfter(today(), letterDays)}
      />
    ))
  }))

  routes.get(councilDesk.memberLeaves, (c) => withMember(c, async (asked, member) => (member.part === 'secretary' ? c.notFound()
    : page(c, <LeavePage {...await around(c, asked, at(asked, `/${member.id}/leave`))} {...{ member }} own={false} />))))

  routes.post(councilDesk.memberLeaves, (c) => withMember(c, async (asked, member) => {
    const outcome = await transact(db, (tx) => letLeave(tx, { panelId: asked.panel.id, memberId: member.id }, by(c)))
    return outcome === 'done' ? c.redirect(`${at(asked)}?done=left`, 303) : c.notFound()
  }))

  /** Empty: they sign in with a name that is made for them. */
  async function address(c: HonoContext, form: Form, asked: AskedPanel, member: Member, step: 'mail' | 'sign-in'): Promise<Response> {
    const typedMail = form.text('email').toLowerCase()
    if (typedMail && !isEmail(typedMail)) return showMember(c, asked, member, { mail: typedMail, problems: [{ field: 'email', text: texts[actorOf(c).language].panelPeople.member.problems.email }], status: 422 })
    const outcome = await inEqualTime(transact(db, (tx) => (step === 'mail' ? changeMailOf : letSignIn)(tx, { panelId: asked.panel.id, memberId: member.id, email: typedMail || null }, by(c))))
    if (outcome === 'not-found') return c.notFound()
    if (outcome !== 'done' && outcome !== 'same') return showMember(c, asked, member, { mail: typedMail, refused: outcome, status: 409 })
    const done = outcome === 'same' ? 'mail-same' : step === 'mail' ? (typedMail ? 'mail-changed' : 'mail-ended') : typedMail ? 'invited' : 'added-letter'
    return c.redirect(`${at(asked, `/${member.id}`)}?done=${done}`, 303)
  }

  async function showNew(c: HonoContext, asked: AskedPanel, { values = { reached: 'mail', news: 'yes' }, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    return page(c, <NewMemberPage {...await around(c, asked, at(asked, '/new'), { problems, refused })} {...{ values, sms }} />, status)
  }

  async function showMember(c: HonoContext, asked: AskedPanel, member: Member, { mail, values, seen, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const shown = values ?? memberValues(member, await toldBy(db, keys, asked.panel.id, member.id))
    return page(c, <MemberPage {...await around(c, asked, at(asked, `/${member.id}`), { problems, refused })} {...{ member, sms, mail }} signsInWith={(await emailOf(db, member.id, today()))?.email.toLowerCase() ?? null} values={shown} seen={seen ?? String(member.version)} />, status)
  }

  return routes
}
