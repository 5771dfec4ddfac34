// The desk's routes of forms on paper: runs and where their sheets are, the sheets as PDF, and typing them in one after the other.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { transact } from '../../db/db.ts'
import { formRunPath } from '../../door-paths.ts'
import { deskFrame } from '../../frame.ts'
import { typeset } from '../../outreach/print/pdf.ts'
import { publicAddress } from '../../outreach/print/public-address.ts'
import { desk, to } from '../../paths.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayWriteDown } from '../../staff/door-duties.ts'
import { handOf } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { isLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { mayPrint, mostSheets, readNumbers, voids, type FormRun } from './form-run.ts'
import { addRun, findRun, listRuns, noteBack, noteGiven, noteVoid, sheetsOf, sheetsOfRuns, unitsAndPlaces } from './forms.sql.ts'
import { RunPage } from './pages/run.tsx'
import { RunsPage } from './pages/runs.tsx'
import { runPaper } from './sheet-paper.ts'
import { typeRoutes } from './type-routes.tsx'

/** So many runs are listed, the newest of them. */
const mostListed = 50
const steps = ['given', 'back', 'void'] as const

export function formRunRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  for (const path of [desk.formRuns, `${desk.formRuns}/*`]) routes.use(path, (c, next) => (mayWriteDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.formRuns, (c) => showRuns(c, {}))

  routes.post(desk.formRuns, async (c) => {
    const form = await readForm(c)
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].paperForms
    const [kind, id = ''] = form.text('of').split(' ')
    const { units, places } = await unitsAndPlaces(db, today())
    const unitId = kind === 'unit' ? units.find((one) => one.id === id)?.id ?? null : null
    const placeId = kind === 'place' ? places.find((one) => one.id === id)?.id ?? null : null
    const language = form.text('language')
    const sheets = /^\d{1,3}$/.test(form.text('sheets')) ? Number(form.text('sheets')) : 0
    const problems: Problem[] = [
      ...(unitId || placeId || kind === 'all' ? [] : [{ field: 'of', text: words.of }]),
      ...(sheets >= 1 && sheets <= mostSheets ? [] : [{ field: 'sheets', text: fill(words.sheets, { most: mostSheets }) }]),
    ]
    if (problems.length || !isLanguage(language)) return showRuns(c, { form, problems })
    const made = await transact(db, async (tx) => {
      const run = await addRun(tx, { unitId, placeId, language, sheets, keyVersion: keys.current }, { by: handOf(actor), on: today() })
      await record(tx, { what: 'forms-changed', by: actor, detail: { step: 'made' } }, context.now())
      return run
    })
    return c.redirect(`${formRunPath(made)}?done=made`, 303)
  })

  routes.get(desk.formRun, async (c) => {
    const run = await findRun(db, c.req.param('id'))
    return run ? showRun(c, run, {}) : c.notFound()
  })

  routes.post(desk.formRun, async (c) => {
    const form = await readForm(c)
    const run = await findRun(db, c.req.param('id'))
    if (!run) return c.notFound()
    const actor = actorOf(c)
    const { problems: words } = texts[actor.language].paperForms
    const step = steps.find((one) => one === form.text('step'))
    const numbers = readNumbers(form.text('numbers'), run)
    const because = voids.find((one) => one === form.text('because'))
    const problems: Problem[] = [
      ...(numbers ? [] : [{ field: 'numbers', text: fill(words.numbers, { last: run.sheets }) }]),
      ...(step === 'void' && !because ? [{ field: 'because', text: words.because }] : []),
    ]
    if (!step || !numbers || problems.length) return showRun(c, run, { form, problems })
    const kept = await transact(db, async (tx) => {
      const done = step === 'given' ? (await noteGiven(tx, run.id, numbers, today()), numbers)
        : step === 'back' ? (await noteBack(tx, run.id, numbers, today()), numbers) : await noteVoid(tx, run.id, numbers, { because: because!, on: today() })
      await record(tx, { what: 'forms-changed', by: actor, detail: { step } }, context.now())
      return done
    })
    const left = numbers.filter((number) => !kept.includes(number))
    if (left.length) return showRun(c, run, { form, problems: [{ field: 'numbers', text: fill(words.notVoid, { numbers: left.join(', ') }) }] })
    return c.redirect(`${formRunPath(run.id)}?done=${step}`, 303)
  })

  routes.get(desk.formRunPdf, async (c) => {
    const run = await findRun(db, c.req.param('id'))
    if (!run || !mayPrint(actorOf(c), run)) return c.notFound()
    const { name, phone } = await organisation(db)
    const address = publicAddress(context, c.req.url)
    const at = address && new URL(to('conversation', run.language), address)
    const paper = runPaper(keys, run, await sheetsOf(db, run.id), { organisation: name, phone, publicUrl: address, address: at && at.host + at.pathname })
    const pdf = paper && await typeset('src/days/kit/kit.typ', paper, context.now())
    if (!pdf) return c.redirect(`${formRunPath(run.id)}?pdf=${paper ? 'none' : 'given'}`, 303)
    await transact(db, (tx) => record(tx, { what: 'forms-printed', by: actorOf(c), detail: { run: run.number } }, context.now()))
    return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="forms-${run.number}.pdf"` })
  })

  routes.route('/', typeRoutes(context))

  async function showRuns(c: HonoContext, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    const listed = await listRuns(db, mostListed)
    const sheets = await sheetsOfRuns(db, listed.map(({ id }) => id))
    const runs = listed.map((run) => ({ run, sheets: sheets.get(run.id) ?? [] }))
    const typed = { of: form?.text('of') ?? '', sheets: form?.text('sheets') ?? '20', language: form?.text('language') ?? actor.language }
    return page(c, <RunsPage frame={await deskFrame(context, actor.language, desk.formRuns)} {...{ actor, runs, problems, typed }} {...await unitsAndPlaces(db, today())} today={today()} />, problems.length ? 422 : 200)
  }

  async function showRun(c: HonoContext, run: FormRun, { form, problems = [] }: { form?: Form; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    const done = (['made', ...steps] as const).find((one) => one === c.req.query('done')) ?? null
    const noPdf = (['none', 'given'] as const).find((one) => one === c.req.query('pdf')) ?? null
    return page(c, (
      <RunPage
        frame={await deskFrame(context, actor.language, formRunPath(run.id))} {...{ actor, run, problems, noPdf }} sheets={await sheetsOf(db, run.id)} today={today()}
        typed={{ numbers: form?.text('numbers') ?? '', because: form?.text('because') ?? '' }} done={problems.length ? null : done}
      />
    ), problems.length ? 422 : 200)
  }

  return routes
}
