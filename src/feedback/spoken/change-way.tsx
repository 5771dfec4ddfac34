// The desk's route of putting right how an answer is to come: from the page of the receipt, or of a conversation that was opened with its words.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { receiptHashes } from '../../privacy/receipt.ts'
import { isThemselves } from '../../staff/actor.ts'
import { mayWriteDown } from '../../staff/door-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { findCaseByReceipt, type Case } from '../cases.sql.ts'
import { checkContact, type DraftProblem } from '../draft.ts'
import { visitOf } from '../visit.ts'
import { changeWay } from './change-way.ts'
import { ChangeWayPage } from './pages/change-way.tsx'
import { answerProblems } from './problems.ts'
import { wayOf } from './ways.sql.ts'
import { contactIn, wayIn, writtenIn, type Written } from './written.ts'

export function changeWayRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  routes.use(desk.changeWay, (c, next) => (mayWriteDown(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.post(desk.changeWay, async (c) => {
    const [form, actor, now] = [await readForm(c), actorOf(c), context.now()]
    const one = await opened(c, form)
    const { spoken, conversation } = texts[actor.language]
    if (!one) return show(c, form, { problems: [{ field: 'answerBy', text: conversation.page.expired }], values: writtenIn(form), status: 422 })
    const known = await wayOf(db, one.id)
    if (!known) return c.notFound()
    if (form.text('step') !== 'change') return show(c, form, { values: { ...writtenIn(form), answerBy: known.answerBy } })
    const values = writtenIn(form)
    const way = wayIn(values)
    let why: DraftProblem['why'] | null = null
    const contact = checkContact(contactIn(values, way.answerBy ?? 'page'), (_, is) => { why = is })
    const problems = answerProblems({ values, way, why }, texts[actor.language], actor.language)
    if (problems.length || !way.answerBy) return show(c, form, { values, problems, status: 422 })
    const outcome = await transact(db, (tx) => changeWay(tx, { caseId: one.id, answerBy: way.answerBy!, contact }, { actor, now, keys }))
    if (outcome !== 'done') return show(c, form, { values, problems: [{ field: 'answerBy', text: spoken.change.closed }], status: 409 })
    return show(c, form, { values, done: true })
  })

  /** Null: the pass has died, or whom it concerns holds it. */
  async function opened(c: HonoContext, form: Form): Promise<Case | null> {
    const visit = await visitOf(db, keys, ['receipt', 'conversation'], form.text('p'), context.now())
    const one = visit.is === 'open' ? await findCaseByReceipt(db, receiptHashes(keys, visit.pass.receipt)) : null
    return one && !one.keptFromIds.some((id) => isThemselves(actorOf(c), id)) ? one : null
  }

  type Shown = { values: Written; problems?: Problem[]; done?: boolean; status?: 409 | 422 }

  async function show(c: HonoContext, form: Form, { values, problems = [], done = false, status }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const receipt = form.text('from') === 'receipt' ? `${desk.writtenDown}?${new URLSearchParams({ p: form.text('p'), language: form.text('language') })}` : null
    return page(c, <ChangeWayPage frame={await deskFrame(context, actor.language, desk.changeWay)} {...{ actor, values, problems, done, receipt }} pass={form.text('p')} />, status ?? 200)
  }

  return routes
}
