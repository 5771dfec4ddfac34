// The desk's routes of trials for the units: what they are asked, the two taps of whoever works there, and what they think of it.
import { Hono, type Context as HonoContext } from 'hono'
import { unitTrialPath } from '../../council-paths.ts'
import { transact } from '../../db/db.ts'
import { tooLong } from '../../feedback/draft.ts'
import { desk } from '../../paths.ts'
import { issueFormToken } from '../../privacy/form-token.ts'
import { readsFeedback } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { dayOf } from '../../text/dates.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { pagedOf } from '../../web/paged.ts'
import { page } from '../../web/respond.tsx'
import { unitFrame } from '../unit-frame.ts'
import { goesOn } from '../asked.ts'
import { ended } from '../ended.tsx'
import { answerTrial } from './answer-trial.ts'
import { countAtUnits } from './at-units.sql.ts'
import { findChecklist } from './checklists.sql.ts'
import { ChecklistPrintPage, languageAsked } from './pages/checklist-print.tsx'
import { titleOf } from './pages/trial-parts.tsx'
import { UnitTrialsPage, type InUnit } from './pages/unit-list.tsx'
import { UnitTrialPage } from './pages/unit-trial.tsx'
import { checklistPaper } from './paper.ts'
import { checklistPdf } from './send-paper.ts'
import { canUndo, comment, tap, untap } from './tap.ts'
import { reasons } from './trial.ts'
import { trialAtUnit, trialsAtUnits, unitsSeen, type TrialAtUnit } from './unit-trials.ts'

const rowsOnPage = 25
const longest = { why: 600, comment: 600, words: 200 }
type Shown = { values?: { why?: string; comment?: string; words?: string }; problems?: Problem[]; refused?: string | null; status?: 200 | 409 | 422; asksWhy?: boolean }

export const rowOf = ({ trial, unit, state, name, panel, taps }: TrialAtUnit): InUnit => ({ trial, unit, state, name, own: panel.language, taps })

export function unitTrialRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const by = (c: HonoContext) => ({ actor: actorOf(c), keys, now: context.now() })
  const asked = (c: HonoContext) => trialAtUnit(db, { trialId: c.req.param('trial'), unitId: c.req.param('unit') }, by(c))
  const back = (c: HonoContext, { trial, unit }: TrialAtUnit, query: Record<string, string>) => c.redirect(`${unitTrialPath(trial.id, unit.unitId)}?${new URLSearchParams(query)}`, 303)

  /** Of a council that goes on. */
  async function toWork(c: HonoContext, work: (form: Form, one: TrialAtUnit) => Promise<Response>): Promise<Response> {
    const [form, one] = [await readForm(c), await asked(c)]
    if (!one) return c.notFound()
    return goesOn(one.panel, dayOf(context.now())) ? work(form, one) : ended(context, c, one.panel, form)
  }

  routes.get(desk.unitTrials, async (c) => {
    const actor = actorOf(c)
    if (!readsFeedback(actor)) return c.notFound()
    const units = await unitsSeen(db, by(c))
    const paged = pagedOf(c.req.query('page'), await countAtUnits(db, { unitIds: units.map(({ id }) => id) }), rowsOnPage)
    const rows = (await trialsAtUnits(db, units, paged, by(c))).map(rowOf)
    return page(c, <UnitTrialsPage frame={await unitFrame(context, actor, desk.unitTrials)} {...{ actor, rows, paged }} />)
  })

  routes.get(desk.unitTrial, async (c) => {
    const one = await asked(c)
    return one ? show(c, one, {}) : c.notFound()
  })

  routes.post(desk.unitTrial, (c) => toWork(c, async (form, one) => {
    if (!one.answers) return c.notFound()
    const answer = form.text('answer') === 'accepted' ? 'accepted' : 'refused'
    const why = form.text('why')
    const words = texts[actorOf(c).language].panelTrials
    const long = tooLong(why, longest.why)
    const outcome = long ? 'long' : await transact(db, (tx) => answerTrial(tx, { trialId: one.trial.id, unitId: one.unit.unitId, answer, why }, by(c)))
    switch (outcome) {
      case 'done': return back(c, one, { done: answer })
      case 'not-found': return c.notFound()
      case 'settled': case 'late': return show(c, one, { values: { why }, refused: words.refusals[outcome], status: 409 })
      case 'why-needed': return show(c, one, { values: { why }, problems: [{ field: 'why', text: words.problems.whyNot }], status: 422 })
      case 'long': return show(c, one, { values: { why }, problems: [{ field: 'why', text: tooMany(c, longest.why) }], status: 422 })
    }
  }))

  routes.post(`${desk.unitTrial}/tap`, (c) => toWork(c, async (form, one) => {
    const did = form.text('did') === 'used' ? 'used' : 'not'
    const because = reasons.find((reason) => reason === form.text('because'))
    const words = form.text('words')
    // The first tap was "not": it is counted with the second.
    if (did === 'not' && !because) return one.taps ? back(c, one, { why: 'asked' }) : show(c, one, { refused: texts[actorOf(c).language].panelTrials.refusals['not-now'], status: 409 })
    if (tooLong(words, longest.words)) return show(c, one, { values: { words }, problems: [{ field: 'words', text: tooMany(c, longest.words) }], status: 422, asksWhy: true })
    const [id, wordsId] = [form.text('id'), form.text('words-id')]
    const outcome = await transact(db, (tx) => tap(tx, { id, wordsId, trialId: one.trial.id, unitId: one.unit.unitId, because: did === 'used' ? null : because!, words }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'not-now') return show(c, one, { values: { words }, refused: texts[actorOf(c).language].panelTrials.refusals[outcome], status: 409, asksWhy: words !== '' })
    return back(c, one, { done: did, tap: id, words: wordsId, at: issueFormToken(keys, context.now()) })
  }))

  routes.post(`${desk.unitTrial}/undo`, (c) => toWork(c, async (form, one) => {
    const outcome = await transact(db, (tx) => untap(tx, { id: form.text('id'), wordsId: form.text('words-id'), trialId: one.trial.id, unitId: one.unit.unitId, token: form.text('token') }, by(c)))
    if (outcome === 'late') return show(c, one, { refused: texts[actorOf(c).language].panelTrials.refusals['undo-late'], status: 409 })
    return outcome === 'done' ? back(c, one, { done: 'undone' }) : c.notFound()
  }))

  routes.post(`${desk.unitTrial}/comment`, (c) => toWork(c, async (form, one) => {
    const words = form.text('comment')
    const t = texts[actorOf(c).language].panelTrials
    const problem = !words ? t.problems.comment : tooLong(words, longest.comment) ? tooMany(c, longest.comment) : null
    if (problem) return show(c, one, { values: { comment: words }, problems: [{ field: 'comment', text: problem }], status: 422 })
    const outcome = await transact(db, (tx) => comment(tx, { id: form.text('id'), trialId: one.trial.id, unitId: one.unit.unitId, words }, by(c)))
    if (outcome === 'not-found') return c.notFound()
    return outcome === 'done' ? back(c, one, { done: 'commented' }) : show(c, one, { values: { comment: words }, refused: t.refusals['not-now'], status: 409 })
  }))

  const checklistOf = ({ trial }: TrialAtUnit) => findChecklist(db, trial.panelId, trial.checklistId)

  const printed = async (c: HonoContext) => {
    const one = await asked(c)
    const checklist = one && await checklistOf(one)
    const paper = one && checklist && checklistPaper(checklist, one.trial.version, one.panel, languageAsked(c.req.query('language'), actorOf(c).language))
    return one && paper ? { one, paper, path: unitTrialPath(one.trial.id, one.unit.unitId) } : null
  }

  routes.get(desk.unitTrialPrint, async (c) => {
    const found = await printed(c)
    if (!found) return c.notFound()
    const { one: { trial, name, panel }, paper, path } = found
    const actor = actorOf(c)
    const frame = await unitFrame(context, actor, `${path}/print`)
    const way = [{ href: desk.unitTrials, label: frame.t.panelTrials.unit.title }, { href: path, label: titleOf(name, trial.version, panel.language, frame) }]
    return page(c, <ChecklistPrintPage {...{ frame, actor, paper, way }} path={`${path}/print`} pdf={`${path}/pdf`} current="unit-trials" noPdf={c.req.query('pdf') === 'none'} />)
  })

  routes.get(desk.unitTrialPdf, async (c) => {
    const found = await printed(c)
    if (!found) return c.notFound()
    const file = await checklistPdf(found.paper, context.now())
    return file ? c.body(file.body, 200, file.headers) : c.redirect(`${found.path}/print?language=${found.paper.language}&pdf=none`, 303)
  })

  const tooMany = (c: HonoContext, limit: number) => { const { language } = actorOf(c); return fill(texts[language].panelTrials.problems.long, { limit: inFigures(limit, language) }) }

  async function show(c: HonoContext, one: TrialAtUnit, { values = {}, problems = [], refused = null, status = 200, asksWhy }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const done = status === 200 ? c.req.query('done') ?? '' : ''
    const at = c.req.query('at') ?? ''
    const tapped = done === 'used' || done === 'not' ? { did: done as 'used' | 'not', id: c.req.query('tap') ?? '', wordsId: c.req.query('words') ?? '', token: canUndo(keys, at, context.now()) ? at : null } : null
    const { done: words } = texts[actor.language].panelTrials
    return page(c, (
      <UnitTrialPage
        frame={await unitFrame(context, actor, unitTrialPath(one.trial.id, one.unit.unitId))} {...{ actor, refused, problems, tapped }} row={rowOf(one)} comments={one.comments} mayAnswer={one.answers}
        items={(await checklistOf(one))!.versions.find(({ number }) => number === one.trial.version)!.items} councilName={inLanguage(one.panel.name, actor.language)}
        asksWhy={asksWhy ?? (c.req.query('why') === 'asked' && status === 200)} done={(words as Record<string, string>)[done]} values={{ why: '', comment: '', words: '', ...values }}
      />
    ), status)
  }

  return routes
}
