// The desk's routes of paper: sheets to print, and typing in what comes back.
import { Hono, type Context as HonoContext } from 'hono'
import { typed as typedValues, type FormValues } from '../../directory/forms/reading.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { paperPath, roundPath } from '../../survey-paths.ts'
import { mayEnterAnswers, mayTypeSheets } from '../../staff/survey-duties.ts'
import { handOf } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { readSlipCode } from '../../privacy/slip-code.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { isLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { lookUpWithin } from '../answering/by-words.ts'
import { isOpen } from '../round.ts'
import { findRound, groupsOf, openOnes, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import type { Question } from '../question.ts'
import { quoteField } from '../tokens/fields.ts'
import { askedTongues, findAskedIn } from '../tongues/asked.sql.ts'
import { questionsIn, roundIn, surveyIn } from '../tongues/spoken.ts'
import { BatchesPage } from './pages/batches.tsx'
import { EntryPage } from './pages/entry.tsx'
import { PrintedSheetsPage } from './pages/printed-sheets.tsx'
import { TypeSheetPage } from './pages/type-sheet.tsx'
import { addBatch, batchesOf, findBatch, typedSheets, type Batch } from './paper.sql.ts'
import { readSheet, typedField } from './sheet.ts'
import { fewOf, mayQuoteOf, nextSheet } from './typing.ts'
import { typeSheet, type Typed } from './type-sheet.ts'

/** So many sheets are made at once. */
export const mostSheets = 200

type About = { round: Round; survey: Survey; questions: Question[] }

export function paperRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())

  routes.get(desk.surveyEntry, async (c) => {
    const actor = actorOf(c)
    if (!actor.roles.some(({ role }) => role === 'worker' || role === 'supervisor' || role === 'coordinator')) return c.notFound()
    const open = (await openOnes(db, today())).filter(({ survey }) => mayEnterAnswers(actor, survey))
    return page(c, <EntryPage frame={await deskFrame(context, actor.language, desk.surveyEntry)} actor={actor} open={open} />)
  })

  routes.get(desk.paper, async (c) => {
    const about = await find(c)
    return about ? showBatches(c, about, { values: {} }) : c.notFound()
  })

  routes.post(desk.paper, async (c) => {
    const form = await readForm(c)
    const about = await find(c)
    if (!about || !isOpen(about.round, today())) return c.notFound()
    const actor = actorOf(c)
    const { make } = texts[actor.language].surveyPaper
    const groups = await groupsOf(db, about.round.id)
    const [group, language, sheets] = [groups.find(({ id, unitId }) => id === form.text('group') && mayTypeSheets(actor, about.survey, unitId)), form.text('language'), form.text('sheets')]
    const tongue = (await askedTongues(db, about.round.id)).find((tag) => tag === form.text('tongue')) ?? null
    const count = /^\d{1,3}$/.test(sheets) ? Number(sheets) : 0
    const problems: Problem[] = [
      ...(group ? [] : [{ field: 'group', text: make.problems.group }]),
      ...(isLanguage(language) ? [] : [{ field: 'language', text: make.problems.language }]),
      ...(count >= 1 && count <= mostSheets ? [] : [{ field: 'sheets', text: fill(make.problems.sheets, { most: mostSheets }) }]),
    ]
    if (!group || !isLanguage(language) || problems.length) return showBatches(c, about, { values: typedValues(form), problems })
    await transact(db, (tx) => addBatch(tx, { roundId: about.round.id, groupId: group.id, language, tongue, sheets: count }, { by: actor.personId, on: today() }))
    return c.redirect(`${roundPath(about.round.id, '/paper')}?news=made`, 303)
  })

  routes.get(desk.paperPrint, async (c) => {
    const found = await findWithBatch(c)
    if (!found || !isOpen(found.about.round, today())) return c.notFound()
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, paperPath(found.about.round.id, found.batch.id, '/print'))
    const { organisation, advice } = await deskFrame(context, found.batch.language, '')
    const asked = await findAskedIn(db, found.about.round.id, found.batch.tongue ?? '')
    const about = { round: roundIn(found.about.round, asked), survey: surveyIn(found.about.survey, asked), questions: questionsIn(found.about.questions, asked) }
    return page(c, <PrintedSheetsPage {...{ frame, actor, about, asked }} batch={found.batch} organisation={organisation.name} advice={advice} />)
  })

  routes.get(desk.paperType, async (c) => {
    const found = await findWithBatch(c)
    if (!found) return c.notFound()
    const asked = c.req.query('sheet') ?? ''
    const number = /^\d{1,3}$/.test(asked) ? Number(asked) : await next(found.batch)
    return showTyping(c, found, number, {})
  })

  routes.post(desk.paperType, async (c) => {
    const form = await readForm(c)
    const found = await findWithBatch(c)
    if (!found) return c.notFound()
    const { about, batch } = found
    const number = /^\d{1,3}$/.test(form.text('sheet')) ? Number(form.text('sheet')) : 0
    const { answers, problems } = readSheet(about.questions, (field) => form.text(field))
    const [few, mayQuote] = [fewOf(form.text('few')), mayQuoteOf(form.text(quoteField))]
    const byCode = about.round.way === 'code'
    const code = byCode ? form.text('slip') : ''
    const all = problemsOf(c, about.questions, problems, { few: few === null, quote: mayQuote === null, slip: byCode && Object.keys(answers).length > 0 && readSlipCode(code) === null })
    if (few === null || mayQuote === null || all.length) return showTyping(c, found, number, { form, problems: all, settled: form.text('settled') === 'yes' })
    if (code && (await lookUpWithin(context, handOf(actorOf(c)), code)) === 'busy') {
      return showTyping(c, found, number, { form, problems: [{ field: 'slip', text: texts[actorOf(c).language].surveyAloud.problems.slip.busy }], settled: form.text('settled') === 'yes' })
    }
    const outcome = await transact(db, (tx) =>
      typeSheet(tx, keys, { batch, number, questions: about.questions, byCode }, { answers, few, mayQuote, code }, { doer: actorOf(c), today: today(), stage: form.text('stage') === 'second' ? 'second' : 'first', settled: form.text('settled') === 'yes' }))
    if (outcome.is !== 'once' && outcome.is !== 'done') return showTyping(c, found, number, { form, outcome })
    return c.redirect(`${paperPath(about.round.id, batch.id)}?${new URLSearchParams({ sheet: String(await next(batch, number)), [outcome.is]: String(number) })}`, 303)
  })

  async function next(batch: Batch, after = 0): Promise<number> {
    return nextSheet(batch.sheets, await typedSheets(db, batch.id), after)
  }

  async function find(c: HonoContext): Promise<About | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.openedOn ? await findSurvey(db, round.surveyId) : null
    if (!round || !survey || !mayEnterAnswers(actorOf(c), survey)) return null
    return { round, survey, questions: (await findVersion(db, survey.id, round.version))!.questions }
  }

  async function findWithBatch(c: HonoContext): Promise<{ about: About; batch: Batch } | null> {
    const about = await find(c)
    const batch = about && await findBatch(db, c.req.param('batch') ?? '')
    return batch && batch.roundId === about.round.id && mayTypeSheets(actorOf(c), about.survey, batch.unitId) ? { about, batch } : null
  }

  async function showBatches(c: HonoContext, about: About, { values, problems = [] }: { values: FormValues; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    const mayType = ({ unitId }: { unitId: string | null }) => mayTypeSheets(actor, about.survey, unitId)
    const [batches, groups] = [(await batchesOf(db, about.round.id)).filter(mayType), (await groupsOf(db, about.round.id)).filter(mayType)]
    const frame = await deskFrame(context, actor.language, roundPath(about.round.id, '/paper'))
    return page(c, (
      <BatchesPage {...{ frame, actor, ...about, batches, groups, values, problems }} open={isOpen(about.round, today())} most={mostSheets} tongues={await askedTongues(db, about.round.id)} made={c.req.query('news') === 'made'} />
    ), problems.length ? 422 : 200)
  }

  type Shown = { form?: Form; problems?: Problem[]; outcome?: Typed; settled?: boolean }

  async function showTyping(c: HonoContext, { about, batch }: { about: About; batch: Batch }, number: number, { form, problems = [], outcome, settled = false }: Shown): Promise<Response> {
    const actor = actorOf(c)
    const sheets = await typedSheets(db, batch.id)
    const sheet = sheets.find((one) => one.number === number) ?? null
    const differs = new Set(outcome?.is === 'differs' ? [...outcome.questions.map(typedField), ...(outcome.few ? ['few'] : []), ...(outcome.mayQuote ? [quoteField] : []), ...(outcome.code ? ['slip'] : [])] : [])
    const { surveyAloud: { problems: { slip } } } = texts[actor.language]
    const told = outcome?.is === 'slip' ? [{ field: 'slip', text: slip[outcome.why] }] : problems
    const frame = await deskFrame(context, actor.language, paperPath(about.round.id, batch.id))
    const refused = outcome && outcome.is !== 'differs' && outcome.is !== 'slip' ? outcome.is as 'there' | 'meanwhile' | 'no-sheet' | 'closed' : isOpen(about.round, today()) ? null : 'closed'
    return page(c, (
      <TypeSheetPage
        {...{ frame, actor, ...about, batch, number, differs, refused }} problems={told} values={form ? typedValues(form) : {}} settled={settled || differs.size > 0}
        typed={sheet?.state ?? null} own={sheet?.typedBy === actor.personId} all={sheets.filter(({ state }) => state === 'done').length === batch.sheets}
        news={(['once', 'done'] as const).map((is) => ({ is, number: c.req.query(is) ?? '' })).find((one) => /^\d{1,3}$/.test(one.number)) ?? null}
      />
    ), told.length ? 422 : outcome ? 409 : 200)
  }

  const problemsOf = (c: HonoContext, questions: readonly Question[], problems: ReturnType<typeof readSheet>['problems'], missing: { few: boolean; quote: boolean; slip: boolean }): Problem[] => {
    const { problems: words } = texts[actorOf(c).language].surveyPaper.typing
    return [
      ...problems.map(({ question, why }) => ({ field: typedField({ id: question }), text: fill(words[why], { number: questions.findIndex(({ id }) => id === question) + 1 }) })),
      ...(missing.few ? [{ field: 'few', text: words.few }] : []),
      ...(missing.quote ? [{ field: quoteField, text: texts[actorOf(c).language].surveyQuotes.asked.figures }] : []),
      ...(missing.slip ? [{ field: 'slip', text: words.slip }] : []),
    ]
  }

  return routes
}
