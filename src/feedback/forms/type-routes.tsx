// The desk's route of typing sheets in, one after the other by the keyboard: the number, figures for what is ticked, the words, and the next.
import { Hono, type Context as HonoContext } from 'hono'
import { formRunPath } from '../../door-paths.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { isLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { parseForm, readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { kinds, longest } from '../case.ts'
import { checkDraft, type Draft } from '../draft.ts'
import { enter } from './enter.ts'
import { readScan, readSheet, sheetName, type FormRun } from './form-run.ts'
import { findRun, isSheetOpen, sheetsOf } from './forms.sql.ts'
import { TypePage } from './pages/type.tsx'

export function typeRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.formRunType, async (c) => {
    const run = await findRun(db, c.req.param('id'))
    return run ? show(c, run, { done: c.req.query('done') ?? '', scanned: c.req.query('sheet') }) : c.notFound()
  })

  routes.post(desk.formRunType, async (c) => {
    const form = await readForm(c)
    const run = await findRun(db, c.req.param('id'))
    if (!run) return c.notFound()
    const actor = actorOf(c)
    // A scanner that takes itself for a keyboard types the whole address and presses Enter.
    const scan = readScan(form.text('sheet'))
    if (scan && !form.text('ticks') && !form.text('text')) return c.redirect(`${formRunPath(scan.runId, '/type')}?sheet=${scan.sheet}`, 303)
    const read = readTyped(form, run, actor.language)
    if ('problems' in read) return show(c, run, { form, problems: read.problems })
    const { outcome } = await enter(db, { run, number: read.number, draft: read.draft }, { actor, now: context.now(), keys })
    if (outcome === 'not-open') return show(c, run, { form, problems: [{ field: 'sheet', text: fill(texts[actor.language].paperForms.problems.entered, { name: sheetName(run, read.number) }) }], status: 409 })
    return c.redirect(`${formRunPath(run.id, '/type')}?done=${read.number}`, 303)
  })

  type Shown = { form?: Form; problems?: Problem[]; status?: 409; done?: string; scanned?: string }

  async function show(c: HonoContext, run: FormRun, { form, problems = [], status, done = '', scanned }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const sheets = await sheetsOf(db, run.id)
    const last = /^\d{1,3}$/.test(done) ? Number(done) : null
    const entered = last !== null && sheets.some(({ number, enteredOn }) => number === last && enteredOn !== null) ? last : null
    const sheet = scanned === undefined ? null : readSheet(scanned, run)
    const empty = parseForm(new URLSearchParams({ language: run.language, ...(sheet !== null && { sheet: sheetName(run, sheet) }) }).toString())
    const isOpen = sheet !== null && await isSheetOpen(db, run.id, sheet)
    return page(c, <TypePage frame={await deskFrame(context, actor.language, formRunPath(run.id, '/type'))} {...{ actor, run, problems, entered, scanned: sheet === null ? null : { name: sheetName(run, sheet), isOpen } }} form={form ?? empty} />, status ?? (problems.length ? 422 : 200))
  }

  return routes
}

function readTyped(form: Form, run: FormRun, language: Language): { number: number; draft: Draft } | { problems: Problem[] } {
  const { paperForms: { problems: words }, feedback: { form: { problems: own } } } = texts[language]
  const scan = readScan(form.text('sheet'))
  const number = scan && scan.runId !== run.id ? null : readSheet(scan?.sheet ?? form.text('sheet'), run)
  // What is ticked on the paper, by the figures in its boxes: 2 5.
  const ticks = form.text('ticks').split('').filter((figure) => /\S/.test(figure) && figure !== ',')
  const [kind, ...more] = ticks.filter((figure) => '1234'.includes(figure))
  const spoken = form.text('language')
  const checked = checkDraft({
    language: isLanguage(spoken) ? spoken : run.language, ...(kind && { kind: kinds[Number(kind) - 1]! }), text: form.text('text'),
    reader: ticks.includes('5') ? 'supervisor' : 'handler', publish: String(ticks.includes('6')), ...(run.unitId && { unit: run.unitId }), ...(run.placeId && { place: run.placeId }),
  })
  const problems: Problem[] = [
    ...(number === null ? [{ field: 'sheet', text: fill(words.sheet, { example: sheetName(run, 1) }) }] : []),
    ...(!kind || more.length || ticks.some((figure) => !'123456'.includes(figure)) ? [{ field: 'ticks', text: words.ticks }] : []),
    ...(checked.ok ? [] : checked.problems.filter(({ field }) => field === 'text').map(({ why }) => ({ field: 'text', text: why === 'missing' ? words.text : fill(own.tooLong, { limit: inFigures(longest.text, language) }) }))),
  ]
  return number === null || problems.length || !checked.ok ? { problems } : { number, draft: checked.draft }
}
