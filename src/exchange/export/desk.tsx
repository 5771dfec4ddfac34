// Exports of everything at the desk: the list and the form, one that somebody decides on, and its file.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { dataExportPath } from '../../exchange-paths.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { maySeeDataExports } from '../../staff/exchange-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { streamOf } from '../../web/stream.ts'
import { askForData, decide, fetchData, takeBack } from './ask.ts'
import { findDataExport, listDataExports, type DataExport } from './exports.sql.ts'
import { dataFileOf } from './file.ts'
import { DataExportsPage } from './pages/list.tsx'
import { DataExportPage } from './pages/one.tsx'

const longestBecause = 500

export function dataExportRoutes(context: Context): Hono {
  const { db, keys, settings } = context
  const keepHours = settings.DATA_EXPORT_HOURS
  const routes = new Hono()
  // Whoever may not is told that there is nothing here.
  for (const path of [desk.dataExports, `${desk.dataExports}/*`]) routes.use(path, (c, next) => (maySeeDataExports(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now(), keys })
  const idOf = (c: HonoContext): string => c.req.param('id') ?? ''

  routes.get(desk.dataExports, (c) => list(c))

  routes.post(desk.dataExports, async (c) => {
    const form = await readForm(c)
    const { problems: words } = texts[actorOf(c).language].dataExports
    const typed = { because: form.text('because'), withContacts: form.text('contacts') === 'yes' }
    if (!typed.because || typed.because.length > longestBecause) return list(c, { typed, problems: [{ field: 'because', text: typed.because ? words.long : words.missing }] })
    const asked = await transact(db, (tx) => askForData(tx, typed, byOf(c)))
    if (asked === 'under-way' || asked === 'not-theirs') return list(c, { typed, refusal: words[asked] })
    return c.redirect(dataExportPath(asked.id), 303)
  })

  routes.get(desk.dataExport, async (c) => {
    const one = await findDataExport(db, idOf(c))
    return one ? show(c, one) : c.notFound()
  })

  routes.post(`${desk.dataExport}/decide`, async (c) => {
    const says = (await readForm(c)).text('says')
    if (says !== 'let-go' && says !== 'refused') return c.notFound()
    return back(c, await transact(db, (tx) => decide(tx, idOf(c), says, byOf(c))))
  })

  routes.post(`${desk.dataExport}/take-back`, async (c) => {
    await readForm(c)
    return back(c, await transact(db, (tx) => takeBack(tx, idOf(c), byOf(c))))
  })

  routes.post(`${desk.dataExport}/file`, async (c) => {
    await readForm(c)
    const one = await transact(db, (tx) => fetchData(tx, idOf(c), byOf(c)))
    if (typeof one === 'string') return back(c, one)
    c.header('Content-Type', 'application/zip')
    c.header('Content-Length', String(one.bytes))
    c.header('Content-Disposition', `attachment; filename="${texts[one.language].dataExports.fileName}-${dayOf(one.askedAt)}.zip"`)
    c.header('Cache-Control', 'private, no-store')
    return c.body(streamOf(dataFileOf(db, one, keys)))
  })

  async function back(c: HonoContext, told: 'done' | 'not-found' | 'too-late'): Promise<Response> {
    if (told === 'done') return c.redirect(dataExportPath(idOf(c)), 303)
    const one = told === 'too-late' ? await findDataExport(db, idOf(c)) : null
    return one ? show(c, one, { tooLate: true }) : c.notFound()
  }

  type Listed = { typed?: { because: string; withContacts: boolean }; problems?: Problem[]; refusal?: string | null }

  async function list(c: HonoContext, { typed = { because: '', withContacts: false }, problems = [], refusal = null }: Listed = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.dataExports)
    return page(c, <DataExportsPage {...{ frame, actor, typed, problems, refusal, keepHours }} exports={await listDataExports(db)} />, problems.length ? 422 : refusal ? 409 : 200)
  }

  async function show(c: HonoContext, one: DataExport, { tooLate = false } = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, dataExportPath(one.id))
    return page(c, <DataExportPage {...{ frame, actor, one, tooLate, keepHours }} />, tooLate ? 409 : 200)
  }

  return routes
}
