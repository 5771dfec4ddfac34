// The desk's pages of guiding questions: which are asked of which service line, and the form of each set.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { kinds } from '../feedback/case.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditDirectory } from '../staff/roles.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { questionsPath } from './addresses.ts'
import { questionValues, readQuestions } from './forms/questions.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { QuestionsPage, QuestionSetPage, type Chosen } from './pages/questions.tsx'
import { guidingQuestions, questionsInUse, replaceQuestions, type QuestionSet } from './questions.sql.ts'
import { serviceLines } from './services.sql.ts'

export function questionRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const one = `${desk.questions}/:line/:kind`
  routes.use(one, mayEdit(context))
  routes.use(`${one}/*`, mayEdit(context))

  routes.get(desk.questions, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.questions)
    const lines = await serviceLines(db, today())
    const questions = await questionsInUse(db)
    const told = { mayEdit: mayEditDirectory(actor), saved: c.req.query('saved') === 'yes' }
    return page(c, <QuestionsPage {...{ frame, actor, lines, questions, ...told }} />)
  })

  routes.get(one, async (c) => {
    const set = await setOf(c)
    if (!set) return c.notFound()
    const questions = await guidingQuestions(db, { kind: set.kind, serviceLineId: set.line?.id ?? null })
    return show(c, set, questionValues(questions))
  })

  routes.post(one, async (c) => {
    const set = await setOf(c)
    if (!set) return c.notFound()
    const form = await readForm(c)
    const { language } = actorOf(c)
    const read = readQuestions(form, texts[language], language)
    return read.ok ? replace(c, set, read.details) : show(c, set, typed(form), read.problems, 422)
  })

  routes.post(`${one}/use-common`, async (c) => {
    const set = await setOf(c)
    return set?.line ? replace(c, set, []) : c.notFound()
  })

  const today = () => dayOf(context.now())

  async function setOf(c: HonoContext): Promise<Chosen | null> {
    const kind = kinds.find((each) => each === c.req.param('kind'))
    const line = (await serviceLines(db, today())).find(({ id }) => id === c.req.param('line')) ?? null
    return kind && (line || c.req.param('line') === 'common') ? { kind, line } : null
  }

  async function replace(c: HonoContext, { kind, line }: Chosen, questions: QuestionSet['questions']): Promise<Response> {
    const now = context.now()
    await transact(db, (tx) => replaceQuestions(tx, { kind, serviceLineId: line?.id ?? null, questions }, { now }))
    return c.redirect(`${desk.questions}?saved=yes`, 303)
  }

  async function show(
    c: HonoContext, set: Chosen, values: FormValues, problems: Problem[] = [], status: 200 | 422 = 200,
  ): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, questionsPath(set.line?.id ?? null, set.kind))
    const rows = set.line ? await questionsInUse(db, set.kind) : []
    const hasOwn = rows.some(({ serviceLineId }) => serviceLineId === set.line?.id)
    return page(c, <QuestionSetPage {...{ frame, actor, set, values, problems, hasOwn }} />, status)
  }

  return routes
}
