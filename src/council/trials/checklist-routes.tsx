// The desk's routes of a council's checklists: written, changed into a next version, and printed for the wall.
import { Hono, type Context as HonoContext } from 'hono'
import { panelPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import type { Problem } from '../../web/page.ts'
import { askedPanel, goesOn, type AskedPanel } from '../asked.ts'
import { pointOfPanel } from '../points.ts'
import { readChecklist, wordsIn, type Checklist } from './checklist.ts'
import { addVersion, findChecklist } from './checklists.sql.ts'
import { ChecklistPage, NewChecklistPage, valuesOf, type ChecklistValues } from './pages/checklist.tsx'
import { ChecklistPrintPage, languageAsked } from './pages/checklist-print.tsx'
import { checklistPaper } from './paper.ts'
import { checklistPdf } from './send-paper.ts'
import { writeChecklist } from './write-checklist.ts'

type Shown = { values?: ChecklistValues; problems?: Problem[]; changed?: boolean; status?: 200 | 409 | 422 }

export function checklistRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  const asked = (c: HonoContext, to: 'see' | 'lead') => askedPanel(db, c.req.param('id'), { actor: actorOf(c), now: context.now(), to })
  const toWork = async (c: HonoContext) => { const one = await asked(c, 'lead'); return one && goesOn(one.panel, today()) ? one : null }
  const found = async (c: HonoContext, one: AskedPanel | null) => (one ? findChecklist(db, one.panel.id, c.req.param('checklist') ?? '') : null)
  const typed = (form: Form): ChecklistValues => Object.fromEntries(languages.flatMap((each) => [`name-${each}`, `items-${each}`]).map((name) => [name, form.text(name)]))

  routes.get(desk.newChecklist, async (c) => {
    const one = await toWork(c)
    return one ? showNew(c, one, {}, [], c.req.query('point') ?? '') : c.notFound()
  })

  routes.post(desk.newChecklist, async (c) => {
    const [form, one] = [await readForm(c), await toWork(c)]
    if (!one) return c.notFound()
    const { language } = actorOf(c)
    const read = readChecklist(form, one.panel.language, texts[language], language)
    if (!read.ok) return showNew(c, one, typed(form), read.problems, form.text('point'))
    const point = await pointOfPanel(db, keys, one.panel.id, form.text('point'))
    const id = await transact(db, (tx) => writeChecklist(tx, { panelId: one.panel.id, draft: read.draft, point }, { keys, now: context.now() }))
    return c.redirect(`${panelPath(one.panel.id, `/checklists/${id}`)}?done=saved`, 303)
  })

  routes.get(desk.checklist, async (c) => {
    const one = await asked(c, 'see')
    const checklist = await found(c, one)
    return one && checklist ? show(c, one, checklist, {}) : c.notFound()
  })

  routes.post(desk.checklist, async (c) => {
    const [form, one] = [await readForm(c), await toWork(c)]
    const checklist = await found(c, one)
    if (!one || !checklist) return c.notFound()
    const { language } = actorOf(c)
    const read = readChecklist(form, one.panel.language, texts[language], language)
    if (!read.ok) return show(c, one, checklist, { values: typed(form), problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => addVersion(tx, checklist.id, read.draft, { seen: Number(form.text('seen')) || 0, on: today() }))
    return outcome === 'done' ? c.redirect(`${panelPath(one.panel.id, `/checklists/${checklist.id}`)}?done=saved`, 303) : show(c, one, checklist, { values: typed(form), changed: true, status: 409 })
  })

  const printed = async (c: HonoContext) => {
    const one = await asked(c, 'see')
    const checklist = await found(c, one)
    const number = /^\d{1,4}$/.test(c.req.param('number') ?? '') ? Number(c.req.param('number')) : 0
    const paper = one && checklist && checklistPaper(checklist, number, one.panel, languageAsked(c.req.query('language'), actorOf(c).language))
    return paper ? { one, checklist, paper, number, path: panelPath(one.panel.id, `/checklists/${checklist.id}`) } : null
  }

  routes.get(desk.checklistPrint, async (c) => {
    const what = await printed(c)
    if (!what) return c.notFound()
    const { one, checklist, paper, number, path } = what
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, `${path}/print/${number}`)
    const way = [{ href: panelPath(one.panel.id, '/trials'), label: frame.t.panelTrials.title }, { href: path, label: wordsIn(checklist.name, actor.language, one.panel.language).text }]
    return page(c, <ChecklistPrintPage {...{ frame, actor, paper, way }} path={`${path}/print/${number}`} pdf={`${path}/pdf/${number}`} current="panels" noPdf={c.req.query('pdf') === 'none'} />)
  })

  routes.get(desk.checklistPdf, async (c) => {
    const what = await printed(c)
    if (!what) return c.notFound()
    const file = await checklistPdf(what.paper, context.now())
    return file ? c.body(file.body, 200, file.headers) : c.redirect(`${what.path}/print/${what.number}?language=${what.paper.language}&pdf=none`, 303)
  })

  async function showNew(c: HonoContext, one: AskedPanel, values: ChecklistValues, problems: Problem[], pointId: string): Promise<Response> {
    const actor = actorOf(c)
    const from = await pointOfPanel(db, keys, one.panel.id, pointId)
    return page(c, <NewChecklistPage frame={await deskFrame(context, actor.language, panelPath(one.panel.id, '/checklists/new'))} asked={one} {...{ actor, values, problems, from }} />, problems.length ? 422 : 200)
  }

  async function show(c: HonoContext, one: AskedPanel, checklist: Checklist, { values = valuesOf(checklist), problems = [], changed = false, status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    return page(c, (
      <ChecklistPage
        frame={await deskFrame(context, actor.language, panelPath(one.panel.id, `/checklists/${checklist.id}`))} asked={one} {...{ actor, checklist, problems, values, changed }}
        mayWork={one.leads && goesOn(one.panel, today())} done={status === 200 && c.req.query('done') === 'saved'}
      />
    ), status)
  }

  return routes
}
