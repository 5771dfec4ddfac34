// The desk's side of finding services: what leads clients to them, everyday words row by row, and trying what somebody would type.
import { Hono, type Context as HonoContext } from 'hono'
import { transact, type Tx } from '../db/db.ts'
import { oneAtATime } from '../db/one-at-a-time.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import type { Actor } from '../staff/actor.ts'
import { actorOf } from '../staff/guard.ts'
import { dayOf } from '../text/dates.ts'
import { isLanguage, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { readForm, type Form } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { hasChangedSince, versionOf } from '../web/version.ts'
import { findHelp } from './doors/find-help.sql.ts'
import { longest, Reading, translatedValues, typed } from './forms/reading.ts'
import { mayEdit } from './may-edit.tsx'
import { listOthers } from './others.sql.ts'
import { SituationsPage } from './pages/situations.tsx'
import { rowsOnPage, WordsPage, wordsAddress, wordsField, type Opened, type Tried } from './pages/words.tsx'
import { serviceLines } from './services.sql.ts'
import { listSituations } from './situations.sql.ts'
import { noteChange } from './upkeep/note-change.ts'
import { changeWords, findWords, listWords, type WordsRow } from './words.sql.ts'

/** As on the public page: of a pasted page only its beginning. */
const longestTry = 200

type Extra = { opened?: Opened; tried?: Tried; status?: 200 | 409 | 422 }

export function findingRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const today = () => dayOf(context.now())
  for (const path of [desk.situations, desk.everydayWords, desk.wordsOfOne]) routes.use(path, mayEdit(context))

  routes.get(desk.situations, async (c) => {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.situations)
    const shown = { situations: await listSituations(db, today()), others: await listOthers(db, today()) }
    return page(c, <SituationsPage {...{ frame, actor, ...shown }} saved={c.req.query('saved') === 'yes'} />)
  })

  routes.get(desk.everydayWords, (c) => show(c, (name) => c.req.query(name) ?? ''))

  // What is tried is somebody's need in their words: it stands in no address here either.
  routes.post(desk.everydayWords, async (c) => {
    const form = await readForm(c)
    const words = form.text('q').slice(0, longestTry)
    const asked = form.text('language')
    const language: Language = isLanguage(asked) ? asked : actorOf(c).language
    const tried = { words, language, ...(words ? await findHelp(db, words, language, today()) : { help: [], count: 0 }) }
    return show(c, form.text, { tried })
  })

  routes.post(desk.wordsOfOne, async (c) => {
    const form = await readForm(c)
    const id = c.req.param('id') ?? ''
    const opened = await transact(db, (tx) => save(tx, id, form, actorOf(c)))
    if (opened === 'not-found') return c.notFound()
    if (opened) return show(c, form.text, { opened, status: opened.problems.length ? 422 : 409 })
    return c.redirect(wordsAddress(form.text('line'), Number(form.text('page')), id), 303)
  })

  /** Null where it is saved. */
  async function save(tx: Tx, id: string, form: Form, actor: Actor): Promise<Opened | 'not-found' | null> {
    const { language } = actor
    await oneAtATime(tx, 'directory')
    const row = await findWords(tx, id, today())
    if (!row) return 'not-found'
    const { directory: t } = texts[language]
    const reading = new Reading(form, t, language)
    const words = reading.translatedOrNone(wordsField(id), t.fields.everydayWords, longest.sentence)
    if (reading.problems.length) return { id, values: typed(form), version: form.text('version'), problems: reading.problems }
    if (hasChangedSince(form, wordsValues(row))) return { id, values: typed(form), version: versionOf(wordsValues(row)), problems: [] }
    await changeWords(tx, row, words)
    await noteChange(tx, id, { what: 'changed', before: translatedValues('words', row.words), after: translatedValues('words', words) }, { by: actor, now: context.now() })
    return null
  }

  async function show(c: HonoContext, field: (name: string) => string, { opened, tried, status = 200 }: Extra = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.everydayWords)
    const lines = await serviceLines(db, today())
    const asked = field('line')
    const line = asked === 'others' || lines.some(({ id }) => id === asked) ? asked : ''
    const number = /^[1-9]\d{0,3}$/.test(field('page')) ? Number(field('page')) : 1
    const { rows, all } = await listWords(db, { line, from: (number - 1) * rowsOnPage, count: rowsOnPage }, today())
    // What was typed stays on the page, also where somebody else's change has moved its row to another.
    const own = opened && !rows.some(({ id }) => id === opened.id) ? await findWords(db, opened.id, today()) : null
    const shown = (own ? [own, ...rows] : rows).map((row) => ({ ...row, values: wordsValues(row), version: versionOf(wordsValues(row)) }))
    const pages = Math.max(1, Math.ceil(all / rowsOnPage))
    return page(c, <WordsPage {...{ frame, actor, lines, line, opened, tried, pages }} page={number} rows={shown} saved={c.req.query('saved') ?? ''} />, status)
  }

  return routes
}

const wordsValues = (row: WordsRow) => translatedValues(wordsField(row.id), row.words)
