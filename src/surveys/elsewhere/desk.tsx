// What was answered elsewhere, at the desk: a table is read, looked at and brought; ready numbers too; what was brought is thrown away; what
// was learned is told. A file is in no row here before it is counted, nor after.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, translatedValues, typed, type FormValues } from '../../directory/forms/reading.ts'
import { textOf } from '../../directory/volumes/read.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { issueFormToken, readFormToken } from '../../privacy/form-token.ts'
import { roundPath } from '../../survey-paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts, type Texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles } from '../../web/upload.ts'
import { findRound, groupsOf, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { bring, isOver, type Bringing, type WasBrought } from './bring.ts'
import { unpack, type Carried } from './carried.ts'
import { broughtIn, learnedOf } from './elsewhere.sql.ts'
import { emptyNumbers, emptyRows } from './empty-table.ts'
import { hasUnits, lookAt, readRowTable, type About } from './look.ts'
import { lookAtNumbers, type NumbersLooked } from './look-numbers.ts'
import { BringPage } from './pages/bring.tsx'
import { LookPage } from './pages/look.tsx'
import { LookNumbersPage } from './pages/look-numbers.tsx'
import { mostTexts } from './read-rows.ts'
import { mostColumns, mostRows } from './table.ts'
import { tellLearned } from './tell-learned.ts'
import { throwAway } from './throw-away.ts'

const largestFile = 2_000_000
const mostSecondsOpen = 24 * 3600

type Of = About & { round: Round; survey: Survey }
type Shown = { values?: FormValues; problems?: Problem[]; status?: 200 | 409 | 422 }

export function elsewhereRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  const by = (c: HonoContext) => ({ actor: actorOf(c), now: context.now() })
  const wordsOf = (c: HonoContext) => texts[actorOf(c).language].surveyElsewhere

  routes.get(desk.roundElsewhere, async (c) => {
    const of = await find(c)
    return of ? show(c, of) : c.notFound()
  })

  routes.post(desk.roundElsewhere, async (c) => {
    const [form, of] = [await readForm(c), await find(c)]
    if (!of) return c.notFound()
    const step = form.text('step')
    if (step === 'throw') return discard(c, of, form)
    if (step === 'tell') return tell(c, of, form)
    if (!mayBring(of)) return show(c, of, { values: typed(form), status: 409 })
    if (step === 'numbers' || step === 'bring-numbers') return numbers(c, of, form, step === 'bring-numbers')
    // As it was pasted: a first cell that is empty is a tab, which is no space to be cut off.
    if (step === 'paste') return form.text('text') ? first(c, of, form.all('text')[0]!, typed(form)) : refuse(c, of, 'text', wordsOf(c).desk.problems.text)
    const carried = unpack(form.text('was-read'), of.questions, hasUnits(of))
    return carried ? look(c, of, carried, form) : refuse(c, of, 'file', wordsOf(c).desk.problems.lost)
  })

  // Only reads the file: what was in it stands, packed, on the page that follows.
  routes.post(desk.elsewhereFile, async (c) => {
    const of = await find(c)
    if (!of) return c.notFound()
    const sent = await readFiles(c, 'file', largestFile)
    const { problems } = wordsOf(c).desk
    if (!mayBring(of)) return show(c, of, { status: 409 })
    if (sent === 'too-large' || !sent[0]) return refuse(c, of, 'file', sent.length ? problems.large : problems.file)
    const text = textOf(sent[0].bytes)
    return text === null ? refuse(c, of, 'file', problems.encoding) : first(c, of, text, {})
  })

  routes.get(desk.elsewhereTable, (c) => emptyFile(c, ({ table }) => table.rowsFile, (of, language) => emptyRows(of.questions, hasUnits(of), language)))
  routes.get(desk.elsewhereNumbers, (c) => emptyFile(c, ({ table }) => table.numbersFile, (of, language) => emptyNumbers(of.questions, language)))

  async function emptyFile(c: HonoContext, name: (words: Texts['surveyElsewhere']) => string, made: (of: Of, language: keyof typeof texts) => string): Promise<Response> {
    const of = await find(c)
    if (!of) return c.notFound()
    const { language } = actorOf(c)
    return c.body(made(of, language), 200, { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${name(wordsOf(c))}"` })
  }

  const mayBring = ({ round }: Of): boolean => isOver(round, dayOf(context.now())) && round.resultsOn === null
  const refuse = (c: HonoContext, of: Of, field: string, text: string, values: FormValues = {}) => show(c, of, { values, problems: [{ field, text }], status: 422 })

  /** A table as it came: what its columns are is guessed by their headings. */
  async function first(c: HonoContext, of: Of, text: string, values: FormValues): Promise<Response> {
    const read = readRowTable(text, of)
    if (read.ok) return look(c, of, read.carried, null)
    return refuse(c, of, values['text'] === undefined ? 'file' : 'text', fill(wordsOf(c).desk.problems[read.why], { rows: mostRows, columns: mostColumns }), values)
  }

  /** `form`: as somebody chose what each column is, and pressed a button. */
  async function look(c: HonoContext, of: Of, carried: Carried, form: Form | null): Promise<Response> {
    const words = wordsOf(c)
    const looked = lookAt(carried, of, form && { column: (at) => form.text(`c-${at}`), group: form.text('group') })
    if (looked.texts > mostTexts) return refuse(c, of, 'file', fill(words.desk.problems.texts, { texts: mostTexts }))
    const problems = looked.twice.map((at) => ({ field: `c-${at}`, text: words.look.twice }))
    const isPressed = form?.text('step') === 'bring'
    const changed = isPressed && form.text('seen') !== looked.seen
    let refused: WasBrought | 'old' | null = null
    if (isPressed && !changed && !problems.length) {
      const rows = looked.read.rows.map(({ groupId, answers }) => ({ groupId, answers }))
      refused = await press(c, of, form, { as: 'rows', rows })
      if (refused === 'done' || refused === 'before') return c.redirect(`${roundPath(of.round.id, '/elsewhere')}?done=${refused}`, 303)
      if (refused === 'not-found') return c.notFound()
      if (refused === 'held' || refused === 'shown') return show(c, (await find(c))!, { status: 409 })
    }
    const frame = await deskFrame(context, actorOf(c).language, roundPath(of.round.id, '/elsewhere'))
    const status = problems.length ? 422 : changed || refused ? 409 : 200
    return page(c, <LookPage {...{ frame, ...of, looked, problems, changed, refused }} actor={actorOf(c)} token={issueFormToken(keys, context.now())} lines={carried.table.lines.length} />, status)
  }

  async function numbers(c: HonoContext, of: Of, form: Form, isPressed: boolean): Promise<Response> {
    const values = typed(form)
    const { desk: { problems: words } } = wordsOf(c)
    const looked = lookAtNumbers(values, of, words)
    if (!looked.ok) return show(c, of, { values, problems: looked.problems, status: 422 })
    const changed = isPressed && form.text('seen') !== looked.seen
    if (!isPressed || changed || !looked.counts.length) return showNumbers(c, of, looked, values, { changed, refused: null })
    const refused = await press(c, of, form, { as: 'numbers', groupId: looked.groupId, took: looked.took, counts: looked.counts })
    if (refused === 'done' || refused === 'before') return c.redirect(`${roundPath(of.round.id, '/elsewhere')}?done=${refused}`, 303)
    if (refused === 'not-found') return c.notFound()
    if (refused === 'held' || refused === 'shown') return show(c, (await find(c))!, { values, status: 409 })
    return showNumbers(c, of, looked, values, { changed, refused })
  }

  async function showNumbers(c: HonoContext, of: Of, looked: NumbersLooked, values: FormValues, { changed, refused }: { changed: boolean; refused: WasBrought | 'old' | null }): Promise<Response> {
    const frame = await deskFrame(context, actorOf(c).language, roundPath(of.round.id, '/elsewhere'))
    return page(c, <LookNumbersPage {...{ frame, ...of, looked, values, changed, refused }} actor={actorOf(c)} token={issueFormToken(keys, context.now())} />, changed || refused ? 409 : 200)
  }

  async function press(c: HonoContext, { round }: Of, form: Form, bringing: Bringing): Promise<WasBrought | 'old'> {
    const token = readFormToken(keys, form.text('token'), context.now())
    if (!token || token.secondsOpen > mostSecondsOpen) return 'old'
    return transact(db, (tx) => bring(tx, keys, round.id, bringing, { ...by(c), token, another: form.text('another') === 'yes' }))
  }

  async function discard(c: HonoContext, of: Of, form: Form): Promise<Response> {
    if (form.text('sure') !== 'yes') return refuse(c, of, 'sure', wordsOf(c).desk.throwSureMissing)
    const outcome = await transact(db, (tx) => throwAway(tx, of.round.id, by(c)))
    if (outcome === 'shown') return show(c, (await find(c))!, { status: 409 })
    return outcome === 'done' ? c.redirect(`${roundPath(of.round.id, '/elsewhere')}?done=thrown`, 303) : c.notFound()
  }

  async function tell(c: HonoContext, of: Of, form: Form): Promise<Response> {
    const { language } = actorOf(c)
    const { desk: words } = wordsOf(c)
    const reading = new Reading(form, texts[language].directory, language)
    const learned = reading.translated('learned', words.learnedLabel, longest.text)
    const number = form.text('took-part')
    const tookPart = /^\d{1,5}$/.test(number) ? Number(number) : null
    if (number && tookPart === null) reading.problems.push({ field: 'took-part', text: words.problems.number })
    if (reading.problems.length) return show(c, of, { values: typed(form), problems: reading.problems, status: 422 })
    const outcome = await transact(db, (tx) => tellLearned(tx, of.round.id, { learned, tookPart }, by(c)))
    if (outcome === 'few') return refuse(c, of, 'took-part', fill(words.problems.tookFew, { count: of.round.fewest }), typed(form))
    if (outcome === 'held') return show(c, of, { values: typed(form), status: 409 })
    return outcome === 'done' ? c.redirect(`${roundPath(of.round.id, '/elsewhere')}?done=told`, 303) : c.notFound()
  }

  /** Null where there is none that is held elsewhere, or whose survey they may not ask. */
  async function find(c: HonoContext): Promise<Of | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.way === 'elsewhere' && round.openedOn ? await findSurvey(db, round.surveyId) : null
    if (!round || !survey || !mayAskSurvey(actorOf(c), survey)) return null
    return { round, survey, questions: (await findVersion(db, survey.id, round.version))!.questions, groups: await groupsOf(db, round.id) }
  }

  async function show(c: HonoContext, of: Of, { values = {}, problems = [], status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const { desk: words } = wordsOf(c)
    const told: Record<string, string> = { done: words.broughtNow, before: words.broughtBefore, thrown: words.thrownNow, told: words.toldNow }
    const done = c.req.query('done') ?? ''
    const frame = await deskFrame(context, actor.language, roundPath(of.round.id, '/elsewhere'))
    const learned = await learnedOf(db, of.round.id)
    const shown = { ...translatedValues('learned', learned?.learned ?? null), 'took-part': learned?.tookPart ? String(learned.tookPart) : '', ...values }
    return page(c, (
      <BringPage {...{ frame, actor, ...of, problems, learned }} values={shown} brought={await broughtIn(db, of.round.id)} over={isOver(of.round, dayOf(context.now()))} told={Object.hasOwn(told, done) ? told[done]! : null} />
    ), status)
  }

  return routes
}
