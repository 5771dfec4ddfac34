// The desk's pages of guiding questions: which are asked of which service line, and the form of each set.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Db, type Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { kinds } from '../feedback/case.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { mayEditDirectory, maySeeDirectory } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { questionsPath } from './addresses.ts'
import { questionValues, readQuestions } from './forms/questions.ts'
import { typed, type FormValues } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { QuestionsPage, QuestionSetPage, type Chosen } from './pages/questions.tsx'
import { guidingQuestions, questionsInUse, replaceQuestions, type QuestionSet } from './questions.sql.ts'
import { serviceLines } from './services.sql.ts'

type Shown = { values: FormValues; version: string; problems?: Problem[]; status?: 200 | 409 | 422 }

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
    if (!maySeeDirectory(actor)) return c.notFound()
    const told = { mayEdit: mayEditDirectory(actor), saved: c.req.query('saved') === 'yes' }
    return page(c, <QuestionsPage {...{ frame, actor, lines, questions, ...told }} />)
  })

  routes.get(one, async (c) => {
    const set = await setOf(c)
    const values = set && (await stored(db, set))
    return values ? show(c, set, { values, version: versionOf(values) }) : c.notFound()
  })

  routes.post(one, async (c) => {
    const set = await setOf(c)
    if (!set) return c.notFound()
    const form = await readForm(c)
    const values = typed(form)
    const { language } = actorOf(c)
    const read = readQuestions(form, texts[language], language)
    if (!read.ok) return show(c, set, { values, version: form.text('version'), problems: read.problems, status: 422 })
    const changedTo = await transact(db, async (tx) => {
      await oneAtATime(tx, 'directory')
      const now = await stored(tx, set)
      return hasChangedSince(form, now) ? versionOf(now) : void (await replace(tx, set, read.details))
    })
    return changedTo ? show(c, set, { values, version: changedTo, status: 409 }) : done(c)
  })

  routes.post(`${one}/use-common`, async (c) => {
    const set = await setOf(c)
    if (!set?.line) return c.notFound()
    await transact(db, (tx) => replace(tx, set, []))
    return done(c)
  })

  const today = () => dayOf(context.now())

  async function setOf(c: HonoContext): Promise<Chosen | null> {
    const kind = kinds.find((each) => each === c.req.param('kind'))
    const line = (await serviceLines(db, today())).find(({ id }) => id === c.req.param('line')) ?? null
    return kind && (line || c.req.param('line') === 'common') ? { kind, line } : null
  }

  const stored = async (of: Db, { kind, line }: Chosen): Promise<FormValues> =>
    questionValues(await guidingQuestions(of, { kind, serviceLineId: line?.id ?? null }))

  const replace = (tx: Tx, { kind, line }: Chosen, questions: QuestionSet['questions']) =>
    replaceQuestions(tx, { kind, serviceLineId: line?.id ?? null, questions }, { now: context.now() })

  const done = (c: HonoContext) => c.redirect(`${desk.questions}?saved=yes`, 303)

  async function show(c: HonoContext, set: Chosen, { values, version, problems = [], status = 200 }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, questionsPath(set.line?.id ?? null, set.kind))
    const rows = set.line ? await questionsInUse(db, set.kind) : []
    const hasOwn = rows.some(({ serviceLineId }) => serviceLineId === set.line?.id)
    return page(c, <QuestionSetPage {...{ frame, actor, set, values, version, problems, hasOwn }} changed={status === 409} />, status)
  }

  return routes
}
