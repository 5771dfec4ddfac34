// The desk's routes of exports: the list and the form, one export while it is made and after, cancelling it, and its file.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk, reportExportPath } from '../../paths.ts'
import { mayExportReports } from '../../staff/report-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { streamOf } from '../../web/stream.ts'
import { csvForms } from '../files/csv.ts'
import { askForExport, cancelExport } from './ask.ts'
import { exportsOf, findExport } from './exports.sql.ts'
import { fileOf } from './file.ts'
import { ExportsPage } from './pages/list.tsx'
import { ExportPage } from './pages/one.tsx'

export function exportRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const routes = new Hono()
  const keepDays = settings.REPORT_EXPORT_DAYS

  // Whoever may not is told that there is nothing here.
  for (const path of [desk.reportExports, desk.reportExport, `${desk.reportExport}/*`]) routes.use(path, (c, next) => (mayExportReports(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.reportExports, (c) => list(c))

  routes.post(desk.reportExports, async (c) => {
    const [form, actor] = [await readForm(c), actorOf(c)]
    const chosen = csvForms.find((one) => one === form.text('form'))
    if (!chosen) return list(c, { missing: true })
    const asked = await transact(db, (tx) => askForExport(tx, { form: chosen, language: actor.language }, { actor, keys, now: context.now() }))
    return asked === 'under-way' ? list(c, { underWay: true, chosen }) : c.redirect(reportExportPath(asked.id), 303)
  })

  routes.get(desk.reportExport, async (c) => {
    const one = await own(c)
    return one ? show(c, one) : c.notFound()
  })

  routes.post(`${desk.reportExport}/cancel`, async (c) => {
    await readForm(c)
    const one = await own(c)
    if (!one) return c.notFound()
    if ((await transact(db, (tx) => cancelExport(tx, one.id, context.now()))) === 'cancelled') return c.redirect(reportExportPath(one.id), 303)
    return show(c, (await own(c)) ?? one, { tooLate: true })
  })

  routes.get(`${desk.reportExport}/file`, async (c) => {
    const one = await own(c)
    if (!one || one.state !== 'ready') return c.notFound()
    c.header('Content-Type', 'application/zip')
    c.header('Content-Length', String(one.bytes))
    c.header('Content-Disposition', `attachment; filename="${texts[one.language].reportExports.fileName}-${dayOf(one.askedAt)}.zip"`)
    c.header('Cache-Control', 'private, no-store')
    return c.body(streamOf(fileOf(db, one, keys)))
  })

  const own = (c: HonoContext) => findExport(db, c.req.param('id') ?? '', actorOf(c).personId)

  async function list(c: HonoContext, { missing = false, underWay = false, chosen = '' } = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.reportExports)
    const problems = missing ? [{ field: 'form', text: frame.t.reportExports.ask.missing }] : []
    return page(c, <ExportsPage {...{ frame, actor, problems, underWay, chosen, keepDays }} exports={await exportsOf(db, actor.personId)} />, missing ? 422 : underWay ? 409 : 200)
  }

  async function show(c: HonoContext, one: NonNullable<Awaited<ReturnType<typeof own>>>, { tooLate = false } = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, reportExportPath(one.id))
    return page(c, <ExportPage {...{ frame, actor, one, tooLate, keepDays }} />, tooLate ? 409 : 200)
  }

  return routes
}
