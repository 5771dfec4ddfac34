// Invitations at the desk: a list is given, looked at and sent; addresses are erased. The list stands in the form until it is sent, and nowhere else.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import type { FormValues } from '../../directory/forms/reading.ts'
import { typed } from '../../directory/forms/reading.ts'
import { textOf } from '../../directory/volumes/read.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { sendsSms } from '../../settings.ts'
import { roundPath } from '../../survey-paths.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles } from '../../web/upload.ts'
import { versionOf } from '../../web/version.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findSurvey } from '../surveys.sql.ts'
import { eraseNow } from './erase.ts'
import { listsOf } from './invitations.sql.ts'
import { longestOpening, readListForm, type ListForm } from './list-form.ts'
import { lookAtList } from './look.ts'
import { namesIn } from './names-in.ts'
import { InvitationsPage } from './pages/invitations.tsx'
import { RehearsalPage } from './pages/rehearsal.tsx'
import { seenOf, type Planned } from './plan.ts'
import { samplesOf } from './samples.ts'
import { shownList } from './shown-list.ts'
import { takeList } from './take-list.ts'

const largestFile = 1_000_000

export function invitationDeskRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const surroundings = (c: HonoContext) =>
    ({ keys, now: context.now(), publicUrl: settings.PUBLIC_URL ?? new URL(c.req.url).origin, hasGateway: sendsSms(settings) || context.demo })

  routes.get(desk.invitations, async (c) => {
    const round = await roundFor(c)
    return round ? show(c, round, { language: 'fi' }) : c.notFound()
  })

  routes.post(desk.invitations, async (c) => {
    const form = await readForm(c)
    const round = await roundFor(c)
    if (!round) return c.notFound()
    const values = typed(form)
    if (!isAsked(round, today())) return show(c, round, values, { status: 409 })
    const groups = await groupsOf(db, round.id)
    const read = readListForm(values, groups, texts[actorOf(c).language])
    if (!read.ok) return show(c, round, values, { problems: read.problems, status: 422 })
    const planned = await lookAtList(db, { round, ...read.form }, surroundings(c))
    if (form.text('step') !== 'take') return rehearse(c, round, read.form, planned, values)
    if (form.text('seen') !== markOf(read.form, planned)) return rehearse(c, round, read.form, planned, values, { changed: true })
    const taken = await transact(db, async (tx) => {
      const outcome = await takeList(tx, { roundId: round.id, ...read.form, by: actorOf(c).personId }, seenOf(planned), surroundings(c))
      if (outcome.ok) await record(tx, { what: 'invitations-made', by: actorOf(c), roundId: round.id, detail: { invited: outcome.taken } }, context.now())
      return outcome
    })
    if (taken.ok) return c.redirect(`${roundPath(round.id, '/invitations')}?done=${taken.taken}`, 303)
    if (taken.why === 'closed') return show(c, round, values, { status: 409 })
    return rehearse(c, round, read.form, await lookAtList(db, { round, ...read.form }, surroundings(c)), values, { changed: true })
  })

  // Only reads the file: what was in it stands on the page that follows.
  routes.post(desk.invitationsFile, async (c) => {
    const round = await roundFor(c)
    if (!round) return c.notFound()
    const sent = await readFiles(c, 'file', largestFile)
    const { troubles } = texts[actorOf(c).language].surveyInvitations.desk
    const refused = (text: string) => show(c, round, { language: 'fi' }, { problems: [{ field: 'file', text }], status: 422 })
    if (sent === 'too-large' || !sent[0]) return refused(sent.length ? troubles.tooLarge : troubles.none)
    const list = textOf(sent[0].bytes)
    if (list === null) return refused(troubles.encoding)
    const groups = await groupsOf(db, round.id)
    const values = { list, language: 'fi' }
    const read = readListForm(values, groups, texts[actorOf(c).language])
    if (!read.ok || !isAsked(round, today())) return show(c, round, values, { problems: read.ok ? [] : read.problems, status: read.ok ? 409 : 422 })
    return rehearse(c, round, read.form, await lookAtList(db, { round, ...read.form }, surroundings(c)), values)
  })

  routes.post(desk.invitationsErase, async (c) => {
    const form = await readForm(c)
    const round = await roundFor(c)
    if (!round) return c.notFound()
    const list = form.text('list')
    await transact(db, async (tx) => {
      await eraseNow(tx, keys, { roundId: round.id, blockId: list === 'all' ? null : list, by: actorOf(c).personId, now: context.now() })
      await record(tx, { what: 'invitations-erased', by: actorOf(c), roundId: round.id }, context.now())
    })
    return c.redirect(`${roundPath(round.id, '/invitations')}?done=erased`, 303)
  })

  /** Null where there is none whose survey they may ask, or none that takes codes. */
  async function roundFor(c: HonoContext): Promise<Round | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.way === 'code' ? await findSurvey(db, round.surveyId) : null
    return survey && mayAskSurvey(actorOf(c), survey) ? round : null
  }

  async function show(c: HonoContext, round: Round, values: FormValues, { problems = [], status = 200 }: { problems?: Problem[]; status?: 200 | 409 | 422 } = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/invitations'))
    const words = frame.t.surveyInvitations.desk
    const done = c.req.query('done') ?? ''
    const told = done === 'erased' ? words.erasedNow : /^\d{1,4}$/.test(done) ? plural(words.done, Number(done), actor.language) : null
    const [lists, groups] = [(await listsOf(db, round.id)).map((list) => shownList(list, round.fewest)), await groupsOf(db, round.id)]
    return page(c, <InvitationsPage {...{ frame, actor, lists, groups, values, problems, told }} roundId={round.id} fewest={round.fewest} open={isAsked(round, today())} longest={longestOpening} />, status)
  }

  async function rehearse(c: HonoContext, round: Round, form: ListForm, planned: Planned[], values: FormValues, { changed = false } = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/invitations'))
    const groups = await groupsOf(db, round.id)
    const found = await namesIn(db, form.opening, groups, today(), await context.nameTags())
    const samples = await samplesOf(db, round, planned, form.opening, surroundings(c))
    return page(c, <RehearsalPage {...{ frame, actor, planned, found, samples, groups, values, changed }} roundId={round.id} unknown={form.unknown} longest={longestOpening} seen={markOf(form, planned)} />, changed ? 409 : 200)
  }

  return routes
}

/** It takes invitations until its last day, and before its first. */
const isAsked = ({ openedOn, closedOn, lastOn }: Round, today: string): boolean => openedOn !== null && closedOn === null && today <= lastOn

const markOf = ({ opening, groupId, language }: ListForm, planned: readonly Planned[]): string =>
  versionOf({ rows: seenOf(planned), opening: JSON.stringify(opening), groupId, language })
