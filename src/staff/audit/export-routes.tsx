// Taking entries out of the audit, as a file or as a page for printing. Mounted by routes.tsx, which keeps out whoever may
// not read the audit.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { referredTo } from '../../feedback/by-reference.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { dayOf } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { streamOf } from '../../web/stream.ts'
import { listScopes } from '../grants.sql.ts'
import { actorOf } from '../guard.ts'
import { listEverybody } from '../people.sql.ts'
import type { Entry } from './entry.ts'
import { asFile, exported, fitsPurpose, isScoped, mostOnPage, noteExport, purposes } from './export.ts'
import { readFilter, typedIn } from './filter.ts'
import { ExportPage, PrintedPage } from './pages/export.tsx'

export function exportRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()

  routes.get(desk.auditExport, (c) => show(c, parseForm('')))

  routes.post(desk.auditExport, async (c) => {
    const [form, actor, now] = [await readForm(c), actorOf(c), context.now()]
    const { t, language } = await frameOf(c)
    const words = t.audit.problems
    let closed = false
    const caseOf = async (reference: string) => {
      const found = await referredTo(db, reference)
      closed = !!found && found.closed
      return found && found.id
    }
    const { filter, problems } = await readFilter(typedIn((name) => form.text(name)), { people: await listEverybody(db), caseOf, t })
    const purpose = purposes.find((each) => each === form.text('purpose'))
    const diary = form.text('diary')
    if (!problems.length && !isScoped(filter)) problems.push({ field: 'person', text: words.scope })
    if (!purpose) problems.push({ field: 'purpose', text: words.purpose })
    if (!fitsPurpose(diary, purpose)) problems.push({ field: 'diary', text: words.diary })
    if (problems.length || !purpose) return show(c, form, problems)

    const as = form.text('as') === 'page' ? 'page' : 'file'
    const asked = { filter, purpose, diary, as, closed } as const
    const { rows, id } = await transact(db, (tx) => noteExport(tx, asked, { actor, now }))
    if (!id && rows) return show(c, form, [{ field: 'from', text: fill(words.tooMany, { limit: inFigures(mostOnPage, language), count: inFigures(rows, language) }) }])
    if (!id) return show(c, form, [{ field: 'person', text: t.audit.export.none }])
    const scopes = await listScopes(db, dayOf(now))
    const pieces = exported(db, filter, { before: now, own: id })
    if (as === 'page') {
      const entries: Entry[] = []
      for await (const more of pieces) entries.push(...more)
      return page(c, <PrintedPage {...{ actor, purpose, diary, entries, scopes }} frame={await frameOf(c)} today={dayOf(now)} />)
    }
    c.header('Content-Type', 'text/csv; charset=utf-8')
    c.header('Content-Disposition', `attachment; filename="${t.audit.export.fileName}-${dayOf(now)}.csv"`)
    return c.body(streamOf(asFile(pieces, { t, language, scopes })))
  })

  const frameOf = (c: HonoContext) => deskFrame(context, actorOf(c).language, desk.auditExport)

  async function show(c: HonoContext, form: Form, problems: Problem[] = []): Promise<Response> {
    const typed = typedIn((name) => form.text(name) || (c.req.query(name)?.trim() ?? ''))
    return page(c, (
      <ExportPage
        frame={await frameOf(c)} actor={actorOf(c)} people={await listEverybody(db)} typed={typed}
        purpose={form.text('purpose')} diary={form.text('diary')} problems={problems}
      />
    ), problems.length ? 422 : 200)
  }

  return routes
}
