// The desk's routes of one point of a memo, and of what a browser saves and asks for while somebody types.
import { Hono, type Context as HonoContext } from 'hono'
import { councilDesk } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { typed } from '../../directory/forms/reading.ts'
import { tooLong } from '../../feedback/draft.ts'
import { actorOf } from '../../staff/guard.ts'
import { clockHour, hourOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { pointStates, type Point } from '../meeting.ts'
import { sectionsOf } from '../meetings.sql.ts'
import { findSealedPoint } from '../points.sql.ts'
import { openPoint } from '../points.ts'
import { PointPage } from './pages/point.tsx'
import { atOf, placeAt, readWords } from './point-form.ts'
import { movePoint, removePoint, savePoint } from './save-point.ts'
import { within, type AskedMemo, type Refused, type Status } from './within.tsx'
import { changesSince } from './writing.sql.ts'
import { longestPoint, type Wrote } from './writing.ts'

type Shown = { values: Record<string, string>; version: number; problems?: Problem[]; refused?: Refused | null; clash?: { words: string; version: number } | 'removed'; status?: Status }

const statuses = { saved: 200, changed: 409, removed: 409, closed: 409, full: 409, used: 409, unknown: 404 } as const

export function pointRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const { ask, around, whereOf, to } = within(context)

  routes.get(councilDesk.meetingPoints, async (c) => {
    const asked = await ask(c, 'see')
    if (!asked) return c.notFound()
    const asks = c.req.query('since') ?? ''
    const since = /^\d{1,9}$/.test(asks) ? Number(asks) : 0
    const { id, turn } = asked.meeting
    const { changed, gone } = turn > since ? await changesSince(db, id, since) : { changed: [], gone: [] }
    return c.json({ turn, state: asked.state, gone, points: changed.map((sealed) => openPoint(keys, id, sealed)).map((point) => ({ id: point.id, at: atOf(point), place: point.place, words: point.words, version: point.version, state: point.state })) })
  })

  routes.post(councilDesk.meetingPoints, async (c) => {
    const [form, asked] = [await readForm(c), await ask(c, 'see')]
    if (!asked?.writes) return asked && asked.state !== 'on' ? c.json({ is: 'closed' }, 409) : c.notFound()
    const words = form.text('words')
    if (!words || tooLong(words, longestPoint)) return c.json({ is: words ? 'too-long' : 'empty' }, 422)
    const place = placeAt(await sectionsOf(db, asked.meeting.id), form.text('at'))
    if (!place) return c.json({ is: asked.state === 'on' ? 'unknown' : 'closed' }, 409)
    const wrote = await transact(db, (tx) => savePoint(tx, whereOf(asked), { id: form.text('id'), ...place, words, version: Number(form.text('version')) }, { keys, now: context.now() }))
    // The browser tells when it was saved by the clock of the server.
    return c.json({ ...wrote, time: clockHour(hourOf(context.now()), actorOf(c).language) }, statuses[wrote.is])
  })

  routes.get(councilDesk.meetingPoint, async (c) => {
    const asked = await ask(c, 'see')
    const point = asked?.writes && asked.state === 'on' ? await find(asked, c.req.param('point')) : null
    return asked && point ? show(c, asked, { values: valuesOf(point), version: point.version }) : c.notFound()
  })

  routes.post(councilDesk.meetingPoint, async (c) => {
    const [form, asked, id] = [await readForm(c), await ask(c, 'see'), c.req.param('point')]
    if (!asked?.writes) return c.notFound()
    const { language } = actorOf(c)
    const [step, version, now] = [form.text('step'), Number(form.text('version')), context.now()]
    const values = typed(form)
    const at = form.text('at')
    const back = (done: string) => c.redirect(`${to(asked, '/write')}?done=${done}${at ? `#g-${at}` : ''}`, 303)
    if (step === 'up' || step === 'down' || step === 'remove') {
      const wrote = step === 'remove' ? await removePoint(db, whereOf(asked), { id, version }, { keys }) : await transact(db, (tx) => movePoint(tx, whereOf(asked), { id, to: step }, { keys }))
      // Taken away by now, by whomever: it can be brought back.
      if (wrote.is === 'removed' || (step === 'remove' && wrote.is === 'saved')) return c.redirect(`${to(asked, '/write')}?removed=${id}`, 303)
      if (wrote.is === 'saved') return c.redirect(`${to(asked, `/write/points/${id}`)}?done=saved`, 303)
      const point = await find(asked, id)
      return point ? show(c, asked, { values: valuesOf(point), version: point.version, refused: refusalOf(wrote), status: 409 }) : c.notFound()
    }
    const read = readWords(form, 'words', texts[language], language)
    if (!read.ok) return show(c, asked, { values, version, problems: read.problems, status: 422 })
    const place = placeAt(await sectionsOf(db, asked.meeting.id), at)
    const state = pointStates.find((one) => one === form.text('state'))
    if (!place) return show(c, asked, { values, version, refused: 'unknown', status: 409 })
    const wrote = await transact(db, async (tx) => {
      if (step === 'both') return savePoint(tx, whereOf(asked), { id: form.text('fresh'), ...place, words: read.details, version: 0, ...(state && { state }) }, { keys, now })
      // Somewhere it stands already: a form that was sent for a point that is gone makes no new one.
      if (!await findSealedPoint(tx, asked.meeting.id, id)) return { is: 'removed' } satisfies Wrote
      const saved = await savePoint(tx, whereOf(asked), { id, ...place, words: read.details, version, ...(state && { state }) }, { keys, now })
      return saved.is === 'saved' ? movePoint(tx, whereOf(asked), { id, to: place }, { keys }) : saved
    })
    if (wrote.is === 'saved') return back('saved')
    if (wrote.is === 'changed') return show(c, asked, { values, version, clash: wrote.theirs, status: 409 })
    return show(c, asked, { values, version, status: 409, ...(wrote.is === 'removed' ? { clash: 'removed' as const } : { refused: refusalOf(wrote) }) })
  })

  const refusalOf = ({ is }: Wrote): Refused => (is === 'changed' || is === 'saved' ? 'changed-meanwhile' : is)

  async function find(asked: AskedMemo, id: string): Promise<Point | null> {
    const sealed = await findSealedPoint(db, asked.meeting.id, id)
    return sealed && openPoint(keys, asked.meeting.id, sealed)
  }

  async function show(c: HonoContext, asked: AskedMemo, { values, version, problems, refused, clash, status = 200 }: Shown): Promise<Response> {
    const id = c.req.param('point')!
    return page(c, <PointPage {...await around(c, asked, `/write/points/${id}`, { problems, refused })} point={{ id, version }} {...{ values, clash }} sections={await sectionsOf(db, asked.meeting.id)} fresh={values['fresh'] || crypto.randomUUID()} />, status)
  }

  return routes
}

const valuesOf = (point: Point): Record<string, string> => ({ words: point.words, state: point.state, at: atOf(point) })
