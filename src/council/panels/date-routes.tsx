// The desk's routes of the poll of dates.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk, meetingPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import type { AskedMeeting } from '../asked.ts'
import { answersOf, datesOf } from './dates.sql.ts'
import { membersNow } from './members.sql.ts'
import { DatesPage } from './pages/dates.tsx'
import { seenOfMeeting } from './plan-season.ts'
import { answerDates, chooseDate, proposeDate, withdrawDate, type Polled } from './poll-dates.ts'
import { readProposal } from './season-form.ts'
import { within, type Refused, type Status } from './within.tsx'

type Shown = { values?: FormValues; problems?: Problem[]; refused?: Refused | null; status?: Status; forId?: string }

export function dateRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const { today, by, meetingTo, ownSeat, around } = within(context)

  routes.get(councilDesk.meetingDates, async (c) => {
    const asked = await meetingTo(c, 'see')
    return asked ? show(c, asked, { forId: c.req.query('for') ?? '' }) : c.notFound()
  })

  routes.post(councilDesk.meetingDates, async (c) => {
    const [form, asked] = [await readForm(c), await meetingTo(c, 'see')]
    if (!asked) return c.notFound()
    const outcome = await act(c, form, asked)
    if (outcome === 'not-found') return c.notFound()
    const forId = form.text('member')
    if (typeof outcome !== 'string') return show(c, asked, { values: typed(form), problems: outcome, status: 422, forId })
    if (outcome !== 'done') return show(c, (await meetingTo(c, 'see'))!, { values: typed(form), refused: outcome, status: 409, forId })
    return c.redirect(`${meetingPath(asked.panel.id, asked.meeting.id, '/dates')}?done=${form.text('step') === 'choose' ? 'chosen' : 'saved'}`, 303)
  })

  /** Members say how days suit themselves; the secretary also for those who do not sign in; whoever leads proposes and chooses. */
  async function act(c: HonoContext, form: Form, asked: AskedMeeting): Promise<Polled | 'many' | Problem[]> {
    const { panel, meeting, leads, isSecretary } = asked
    const step = form.text('step')
    if (step === 'answer') {
      const own = await ownSeat(c, asked)
      const memberId = form.text('member') || own?.id
      if (!memberId || (memberId !== own?.id && !isSecretary)) return 'not-found'
      const said = new Map(form.entries.filter(([name]) => name.startsWith('date-')).map(([name, says]) => [name.slice('date-'.length), says]))
      if (!said.size) return [{ field: 'main', text: texts[actorOf(c).language].panelSeason.dates.problems.nothing }]
      return transact(db, (tx) => answerDates(tx, panel.id, meeting.id, { memberId, said }, by(c)))
    }
    if (!leads) return 'not-found'
    if (step === 'withdraw') return transact(db, (tx) => withdrawDate(tx, panel.id, meeting.id, form.text('date')))
    if (step === 'choose') return transact(db, (tx) => chooseDate(tx, panel.id, meeting.id, { dateId: form.text('date'), seen: form.text('seen'), today: today() }))
    if (step !== 'propose') return 'not-found'
    const read = readProposal(form, { language: actorOf(c).language, today: today() })
    return read.ok ? transact(db, (tx) => proposeDate(tx, panel.id, meeting.id, read.details)) : read.problems
  }

  async function show(c: HonoContext, asked: AskedMeeting, { values = {}, problems, refused, status = 200, forId = '' }: Shown = {}): Promise<Response> {
    const { panel, meeting, isSecretary } = asked
    const members = await membersNow(db, panel.id, today())
    const forMember = isSecretary ? members.find(({ id }) => id === forId) ?? null : null
    return page(c, (
      <DatesPage
        {...await around(c, asked, meetingPath(panel.id, meeting.id, '/dates'), { problems, refused })} dates={await datesOf(db, meeting.id)} answers={await answersOf(db, meeting.id)} own={await ownSeat(c, asked)}
        {...{ members, forMember, values }} seen={seenOfMeeting(meeting)}
      />
    ), status)
  }

  return routes
}
