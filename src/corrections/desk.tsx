// Requests about people's own records at the desk: the list, and one that is opened and worked on. To open one is written down, in the
// transaction that reads it; and so is to try.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { recordPath } from '../record-paths.ts'
import { has } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { mayHandleRecords, mayWriteRequestDown } from '../staff/record-duties.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { asStaff } from './comer.sql.ts'
import { readText } from './form.ts'
import { decide, extend, lookAt, passOn, writeMessage, type Done } from './handle.ts'
import { handlersRoutes } from './handlers.tsx'
import { listUnitsOfRecords } from './handlers.sql.ts'
import { ClosedPage, RecordsPage } from './pages/desk-list.tsx'
import { RecordPage, type TypedAtDesk } from './pages/desk-one.tsx'
import { PrintedAtDesk } from './pages/desk-printed.tsx'
import { listRequests } from './requests.sql.ts'
import { outcomes } from './request.ts'
import { writeDownRoutes } from './write-down.tsx'

const perPage = 50

export function recordDeskRoutes(context: Context): Hono {
  const { keys, settings } = context
  const routes = new Hono()
  // Whoever has nothing to do with such requests is told that there is nothing here.
  for (const path of [desk.records, `${desk.records}/*`]) routes.use(path, (c, next) => (mayWriteRequestDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const room = context.room
  if (!room) {
    routes.get(desk.records, async (c) => page(c, <ClosedPage actor={actorOf(c)} frame={await deskFrame(context, actorOf(c).language, desk.records)} />))
    return routes
  }
  // Before one request, which an id in the same place names.
  routes.route('/', writeDownRoutes(context, room))
  routes.route('/', handlersRoutes(context, room))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''

  routes.get(desk.records, async (c) => {
    const [actor, today] = [actorOf(c), dayOf(context.now())]
    const decided = c.req.query('view') === 'decided'
    const from = Math.max(0, Number.parseInt(c.req.query('from') ?? '', 10) || 0)
    const requests = await asStaff(room, async (tx) => {
      const units = (await listUnitsOfRecords(tx, today)).filter((unit) => mayHandleRecords(actor, unit)).map(({ id }) => id)
      return listRequests(tx, { units, all: has(actor, 'data-protection') }, { decided, from, most: perPage + 1 })
    })
    const frame = await deskFrame(context, actor.language, desk.records)
    return page(c, <RecordsPage {...{ frame, actor, decided, today }} requests={requests.slice(0, perPage)} next={requests.length > perPage ? from + perPage : null} />)
  })

  routes.get(desk.record, (c) => show(c, {}))

  routes.get(desk.recordPrint, async (c) => {
    const id = idOf(c)
    const request = isId(id) ? await transact(room, (tx) => lookAt(tx, id, 'print', byOf(c))) : null
    const what = c.req.query('what') === 'letter' ? 'letter' as const : 'request' as const
    if (!request || (what === 'letter' && (!request.outcome || request.outcome === 'withdrawn'))) return c.notFound()
    const actor = actorOf(c)
    // A letter speaks to whoever asked, in their language.
    const [frame, paper] = [await deskFrame(context, actor.language, recordPath(id, '/print')), await deskFrame(context, what === 'letter' ? request.language : actor.language, desk.records)]
    return page(c, <PrintedAtDesk {...{ frame, paper, actor, request, what }} further={organisationText(await organisation(context.db), paper.t, 'recordsAppeal', paper.language)} />)
  })

  routes.post(`${desk.record}/message`, (c) => worked(c, 'message', (tx, id, { text, once }, by) => writeMessage(tx, id, { text, once }, by)))
  routes.post(`${desk.record}/extension`, (c) => worked(c, 'because', (tx, id, { text }, by) => extend(tx, id, text, by)))
  routes.post(`${desk.record}/unit`, async (c) => {
    const [form, id] = [await readForm(c), idOf(c)]
    if (!isId(id)) return c.notFound()
    const unitId = form.text('unit')
    if (!isId(unitId)) return show(c, { problems: [{ field: 'unit', text: texts[actorOf(c).language].records.problems.unit }] })
    const done = await transact(room, (tx) => passOn(tx, id, unitId, byOf(c)))
    // It may be theirs no more.
    return done === 'done' ? c.redirect(`${desk.records}?done=passed-on`, 303) : after(c, done)
  })
  routes.post(`${desk.record}/decision`, (c) => worked(c, 'reasons', (tx, id, { text, outcome }, by) =>
    decide(tx, id, { outcome: outcome!, reasons: text }, { ...by, keepMonths: settings.RECORDS_KEEP_MONTHS })))

  type Work = (tx: Parameters<typeof lookAt>[0], id: string, typed: { text: string; once: string; outcome?: (typeof outcomes)[number] | undefined }, by: ReturnType<typeof byOf>) => Promise<Done>

  /** One text, and with a decision which one it is. */
  async function worked(c: HonoContext, field: 'message' | 'because' | 'reasons', work: Work): Promise<Response> {
    const [form, id] = [await readForm(c), idOf(c)]
    if (!isId(id)) return c.notFound()
    const t = texts[actorOf(c).language]
    const words = t.records.problems
    const { text, problems } = readText(form, field, { missing: { message: words.text, because: words.because, reasons: words.reasons }[field], t })
    const outcome = outcomes.find((one) => one === form.text('outcome'))
    const all = [...(field === 'reasons' && !outcome ? [{ field: 'outcome', text: words.outcome }] : []), ...problems]
    if (all.length) return show(c, { problems: all, typed: { [field]: text, outcome: outcome ?? '' } })
    const once = isId(form.text('once')) ? form.text('once') : crypto.randomUUID()
    const done = await transact(room as Db, (tx) => work(tx, id, { text, once, outcome }, byOf(c)))
    return after(c, done, { [field]: text, outcome: outcome ?? '' })
  }

  const after = (c: HonoContext, done: Done, typed: TypedAtDesk = {}): Promise<Response> | Response =>
    done === 'done' ? c.redirect(`${recordPath(idOf(c))}?done=saved`, 303) : done === 'not-found' ? c.notFound() : show(c, { tooLate: true, typed })

  async function show(c: HonoContext, { problems = [], typed = {}, tooLate = false }: { problems?: Problem[]; typed?: TypedAtDesk; tooLate?: boolean }): Promise<Response> {
    const [actor, id, now] = [actorOf(c), idOf(c), context.now()]
    const request = isId(id) ? await transact(room as Db, (tx) => lookAt(tx, id, 'page', byOf(c))) : null
    if (!request) return c.notFound()
    const frame = await deskFrame(context, actor.language, recordPath(id))
    const units = await asStaff(room as Db, (tx) => listUnitsOfRecords(tx, dayOf(now)))
    return page(c, <RecordPage {...{ frame, actor, request, units, problems, typed, tooLate }} done={c.req.query('done') === 'saved'} today={dayOf(now)} />, problems.length ? 422 : tooLate ? 409 : 200)
  }

  return routes
}
