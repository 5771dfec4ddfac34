// The desk's routes of an approval: what was changed in a memo and why, one change, and that the council approves it.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed } from '../../directory/forms/reading.ts'
import { tooLong } from '../../feedback/draft.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { meetingsOfPanel, sectionsOf } from '../meetings.sql.ts'
import { pointsOf } from '../points.ts'
import { amend, amendmentsOf, approvedAt, approveMemo } from './approve.ts'
import { AmendPage, ApprovalPage } from './pages/approval.tsx'
import { placeAt } from './point-form.ts'
import { meetingsToCome } from './recap.sql.ts'
import { within, type AskedMemo, type Refused, type Status } from './within.tsx'
import { longestPoint } from './writing.ts'

type Shown = { values?: Record<string, string>; version?: string; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function approvalRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { ask, around, whereOf, to } = within(context)

  routes.get(councilDesk.meetingApproval, async (c) => {
    const asked = await ask(c, 'see')
    return asked && (asked.state === 'written' || asked.state === 'approved') ? show(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingApproval, async (c) => {
    const [form, asked] = [await readForm(c), await ask(c, 'lead')]
    if (!asked || form.text('step') !== 'approve') return c.notFound()
    const outcome = await transact(db, (tx) => approveMemo(tx, whereOf(asked), { amendments: Number(form.text('seen')) }, context.now()))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? c.redirect(`${to(asked, '/approval')}?done=approved`, 303) : show(c, (await ask(c, 'lead'))!, { refused: outcome, status: 409 })
  })

  routes.get(councilDesk.meetingAmendment, async (c) => {
    const asked = await ask(c, 'lead')
    return asked?.state === 'written' ? showOne(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingAmendment, async (c) => {
    const [form, asked, id] = [await readForm(c), await ask(c, 'lead'), c.req.param('point')]
    if (!asked) return c.notFound()
    const { language } = actorOf(c)
    const { approval: words, memo } = texts[language].panelWriting
    const [text, why, version] = [form.text('words'), form.text('why'), form.text('version')]
    const long = (limit: number) => fill(memo.problems.tooLong, { limit: inFigures(limit, language) })
    const problems: Problem[] = [
      ...(tooLong(text, longestPoint) ? [{ field: 'words', text: long(longestPoint) }] : !text && id === 'new' ? [{ field: 'words', text: words.wordsMissing }] : []),
      ...(!why ? [{ field: 'why', text: words.whyMissing }] : tooLong(why, 300) ? [{ field: 'why', text: long(300) }] : []),
    ]
    const was = { values: typed(form), version }
    if (problems.length) return showOne(c, asked, { ...was, problems, status: 422 })
    const place = id === 'new' ? placeAt(await sectionsOf(db, asked.meeting.id), form.text('at')) : { sectionId: '', headingId: null }
    if (!place) return showOne(c, asked, { ...was, refused: 'unknown', status: 409 })
    const outcome = await amend(db, whereOf(asked), { id: form.text('amendment'), point: id === 'new' ? null : { id, version: Number(version) }, ...place, words: text, why }, { keys, now: context.now() })
    if (outcome === 'done') return c.redirect(`${to(asked, '/approval')}?done=amended#history`, 303)
    return outcome === 'not-found' ? c.notFound() : showOne(c, asked, { values: was.values, refused: outcome === 'struck' ? 'gone' : outcome, status: 409 })
  })

  async function show(c: HonoContext, asked: AskedMemo, { refused, status = 200 }: Shown = {}): Promise<Response> {
    const { meeting } = asked
    return page(c, (
      <ApprovalPage
        {...await around(c, asked, '/approval', { refused })} sections={await sectionsOf(db, meeting.id)} points={await pointsOf(db, keys, meeting.id)} amendments={await amendmentsOf(db, keys, meeting.id)}
        numbers={await meetingsOfPanel(db, asked.panel.id)} at={await approvedAt(db, meeting, context.now())} toCome={(await meetingsToCome(db, meeting))[0] ?? null}
      />
    ), status)
  }

  async function showOne(c: HonoContext, asked: AskedMemo, { values, version, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const named = c.req.param('point')!
    const point = (await pointsOf(db, keys, asked.meeting.id)).find((one) => one.id === named) ?? null
    if (named !== 'new' && !point && status === 200) return c.notFound()
    // Struck by somebody else: what was typed can be added anew.
    const id = point ? named : 'new'
    return page(c, (
      <AmendPage
        {...await around(c, asked, `/approval/${id}`, { problems, refused: refused ?? (id === named ? null : 'gone') })} {...{ id, point }} sections={await sectionsOf(db, asked.meeting.id)} amendment={(id === named && values?.['amendment']) || crypto.randomUUID()}
        values={values ?? { words: point?.words ?? '' }} version={version ?? String(point?.version ?? 0)}
      />
    ), status)
  }

  return routes
}
