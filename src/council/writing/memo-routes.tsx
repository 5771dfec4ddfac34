// The desk's routes of a memo: it is read and written, by plain forms, and begun and closed.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed } from '../../directory/forms/reading.ts'
import { unsentKey } from '../../privacy/sealing.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { sectionsOf } from '../meetings.sql.ts'
import { findSeason } from '../panels.sql.ts'
import { pointsOf } from '../points.ts'
import { lastAmendment } from './amendments.sql.ts'
import { beginMemo, closeMemo, keepMemo, type Kept } from './keep-memo.ts'
import { MemoPage } from './pages/memo.tsx'
import { placeAt, readPresent, readWords } from './point-form.ts'
import { goThrough, recapOf, type GoneThrough } from './recap.ts'
import { meetingsToCome } from './recap.sql.ts'
import { addWords, bringPointBack } from './save-point.ts'
import { within, type AskedMemo, type Refused, type Status } from './within.tsx'
import { mayStep } from './writing.ts'

type Shown = { values?: Record<string, string>; problems?: Problem[]; refused?: Refused | null; status?: Status }

export function memoRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { today, ask, around, whereOf, to } = within(context)

  routes.get(councilDesk.meetingMemo, async (c) => {
    const asked = await ask(c, 'see')
    return asked && asked.state !== 'planned' && asked.state !== 'cancelled' ? show(c, asked) : c.notFound()
  })

  routes.post(councilDesk.meetingMemo, async (c) => {
    const [form, asked] = [await readForm(c), await ask(c, 'see')]
    if (!asked) return c.notFound()
    const step = form.text('step')
    if (step === 'add') return asked.writes ? add(c, asked, form) : show(c, asked, { values: typed(form), refused: 'not-yours', status: 409 })
    if (asked.writes && step === 'back') {
      const { is } = await transact(db, (tx) => bringPointBack(tx, whereOf(asked), form.text('point')))
      return is === 'saved' ? c.redirect(`${to(asked, '/write')}?done=back`, 303) : show(c, asked, { refused: is === 'closed' ? 'closed' : 'unknown', status: 409 })
    }
    if (asked.writes && (step === 'carry' || step === 'settle')) {
      const outcome = await transact(db, (tx) => goThrough(tx, whereOf(asked), { id: form.text('waiting'), step, version: Number(form.text('version')) }, { keys, now: context.now() }))
      return after(c, asked, outcome, `${step === 'carry' ? 'carried' : 'settled'}#waiting`)
    }
    return asked.leads ? lead(c, asked, form) : c.notFound()
  })

  async function lead(c: HonoContext, asked: AskedMemo, form: Form): Promise<Response> {
    const step = form.text('step')
    const now = context.now()
    if (step === 'finish' || step === 'resume') return after(c, asked, await transact(db, (tx) => closeMemo(tx, whereOf(asked), step, now)), step === 'finish' ? 'finished' : 'resumed')
    if (step !== 'begin' && step !== 'settings') return c.notFound()
    const present = readPresent(form)
    if (present === 'wrong') return show(c, asked, { values: typed(form), problems: [{ field: 'present', text: texts[actorOf(c).language].panelWriting.memo.presentProblem }], status: 422 })
    if (step === 'begin') return after(c, asked, await transact(db, (tx) => beginMemo(tx, whereOf(asked), { present, language: asked.panel.language }, now)), 'begun')
    return after(c, asked, await transact(db, (tx) => keepMemo(tx, whereOf(asked), { present, membersWrite: form.text('members') === 'write', version: Number(form.text('version')) })), 'saved')
  }

  async function after(c: HonoContext, asked: AskedMemo, outcome: Kept | GoneThrough, done: string): Promise<Response> {
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? c.redirect(`${to(asked, '/write')}?done=${done}`, 303) : show(c, (await ask(c, 'see'))!, { refused: outcome, status: 409 })
  }

  async function add(c: HonoContext, asked: AskedMemo, form: Form): Promise<Response> {
    const at = form.text('at')
    const field = `words-${at}`
    const values = typed(form)
    const read = readWords(form, field, texts[actorOf(c).language], actorOf(c).language)
    if (!read.ok) return show(c, asked, { values, problems: read.problems, status: 422 })
    const place = placeAt(await sectionsOf(db, asked.meeting.id), at)
    if (!place) return show(c, asked, { values, refused: 'unknown', status: 409 })
    const wrote = await transact(db, (tx) => addWords(tx, whereOf(asked), { id: form.text('point'), ...place, words: read.details, version: 0 }, { keys, now: context.now() }))
    if (wrote.is === 'saved') return c.redirect(`${to(asked, '/write')}?done=added#g-${at}`, 303)
    return show(c, (await ask(c, 'see'))!, { values, refused: wrote.is === 'changed' ? 'changed-meanwhile' : wrote.is, status: 409 })
  }

  async function show(c: HonoContext, asked: AskedMemo, { values = {}, problems, refused, status = 200 }: Shown = {}): Promise<Response> {
    const { meeting, panel, state } = asked
    const { language, personId } = actorOf(c)
    const about = { panel, meeting, keys, language, now: context.now() }
    // Before it has begun, everybody sees what it will begin with.
    const recaps = state === 'on' || state === 'dated'
    const recap = {
      ...(recaps ? await recapOf(db, about) : { waiting: [], parts: [] }), toCome: await meetingsToCome(db, meeting),
      perspective: (await findSeason(db, meeting.seasonId))?.perspective ?? null,
    }
    const mayResume = asked.leads && mayStep('resume', state, { ...meeting, amendments: await lastAmendment(db, meeting.id) }, today()) === 'yes'
    return page(c, (
      <MemoPage
        {...await around(c, asked, '/write', { problems, refused })} {...{ values, recap, mayResume }} sections={await sectionsOf(db, meeting.id)} points={await pointsOf(db, keys, meeting.id)} removed={c.req.query('removed') ?? null}
        fresh={(at) => (values['at'] === at && values['point']) || crypto.randomUUID()} unsent={unsentKey(keys, meeting.id, personId).toString('base64')} today={today()}
      />
    ), status)
  }

  return routes
}
