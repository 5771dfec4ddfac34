// Further languages at the desk: which ones a survey has, its words in one of them, and the file that goes to a translator and comes back.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { textOf } from '../../directory/volumes/read.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { surveyPath } from '../../survey-paths.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey, maySeeSurveys } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readFiles } from '../../web/upload.ts'
import { roundsOf } from '../rounds.sql.ts'
import { findSurvey, newestOf, versionsOf, type Survey } from '../surveys.sql.ts'
import { readWords, seenOf } from './form.ts'
import { CameBackPage } from './pages/came-back.tsx'
import { TonguesPage } from './pages/list.tsx'
import { whatIs } from './pages/edit.tsx'
import { asStored, inTongues } from './ready.ts'
import { numbersOf, showTongue, type Found, type Shown } from './show.tsx'
import { isTongue, mostTongues } from './tongue.ts'
import { storedWords, tonguesOf } from './tongues.sql.ts'
import { asFile, readFile } from './translator.ts'
import { beginTongue, endTongue, saveWords } from './translate.ts'
import { keyOf, sourcesOf } from './words.ts'

const largestFile = 1_000_000

export function surveyTongueRoutes(context: Context): Hono {
  const { db } = context
  const routes = new Hono()
  const by = (actor: Actor) => ({ actor, now: context.now() })

  routes.get(desk.surveyTongues, async (c) => {
    const survey = await seen(c)
    return survey ? showList(c, survey, {}) : c.notFound()
  })

  routes.post(desk.surveyTongues, async (c) => {
    const [form, survey] = [await readForm(c), await seen(c)]
    if (!survey || !mayWrite(c, survey)) return c.notFound()
    const tag = form.text('tag')
    const { surveyTongues: words } = texts[actorOf(c).language]
    if (!isTongue(tag)) return showList(c, survey, { chosen: tag, problems: [{ field: 'tag', text: words.unknown }] })
    const outcome = await transact(db, (tx) => beginTongue(tx, survey.id, tag, by(actorOf(c))))
    if (outcome === 'full') return showList(c, survey, { chosen: tag, problems: [{ field: 'main', text: fill(words.full, { most: mostTongues }) }] })
    return outcome === 'done' ? c.redirect(surveyPath(survey.id, `/tongues/${tag}?news=added`), 303) : c.notFound()
  })

  routes.get(desk.surveyTongue, async (c) => {
    const found = await find(c)
    return found ? show(c, found, {}) : c.notFound()
  })

  routes.post(desk.surveyTongue, async (c) => {
    const [form, found] = [await readForm(c), await find(c)]
    if (!found) return c.notFound()
    const { survey, tag, sources } = found
    const actor = actorOf(c)
    const { one: words } = texts[actor.language].surveyTongues
    if (form.text('step') === 'remove') {
      if (form.text('sure') !== 'yes') return show(c, found, { problems: [{ field: 'sure', text: words.removeSureMissing }] })
      const outcome = await transact(db, (tx) => endTongue(tx, survey.id, tag, by(actor)))
      return outcome === 'done' ? c.redirect(surveyPath(survey.id, '/tongues?news=removed'), 303) : c.notFound()
    }
    const { written, problems, lost } = readWords(form, sources, actor.language)
    if (problems.length) return show(c, found, { form, problems, lost })
    const outcome = await transact(db, (tx) => saveWords(tx, survey.id, tag, written, by(actor)))
    if (outcome === 'not-found') return c.notFound()
    if (outcome.conflicts.length || lost.length) return show(c, found, { form, conflicts: outcome.conflicts, lost })
    const at = c.req.query('page')
    return c.redirect(surveyPath(survey.id, `/tongues/${tag}?saved=${outcome.saved}${at && /^\d$/.test(at) ? `&page=${at}` : ''}`), 303)
  })

  routes.get(desk.surveyTongueFile, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const { language } = actorOf(c)
    const { translator: words } = texts[language].surveyTongues
    const numbers = numbersOf(found)
    const file = asFile(found.tag, found.sources, asStored(await storedWords(db, found.survey.id, found.tag)), { what: (source) => whatIs(source, numbers, texts[language]), head: words.what })
    return c.body(file, 200, { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${fill(words.fileName, { tag: found.tag })}"` })
  })

  // Only reads the file: what was in it stands on the page that follows, and is stored from there.
  routes.post(desk.surveyTongueFile, async (c) => {
    const found = await find(c)
    if (!found) return c.notFound()
    const sent = await readFiles(c, 'file', largestFile)
    const actor = actorOf(c)
    const { troubles } = texts[actor.language].surveyTongues.translator
    const refused = (text: string) => show(c, found, { problems: [{ field: 'file', text }] })
    if (sent === 'too-large' || !sent[0]) return refused(sent.length ? troubles.tooLarge : troubles.none)
    const text = textOf(sent[0].bytes)
    if (text === null) return refused(troubles.encoding)
    const stored = asStored(await storedWords(db, found.survey.id, found.tag))
    const came = readFile(text, found.tag, found.sources, stored)
    if (!came.ok) return refused(fill(troubles[came.why], { tag: found.tag }))
    const frame = await deskFrame(context, actor.language, surveyPath(found.survey.id, `/tongues/${found.tag}/file`))
    const changed = new Set(came.changes.map(({ source }) => keyOf(source)))
    return page(c, <CameBackPage {...{ frame, actor, came }} survey={found.survey} tag={found.tag} seen={seenOf(found.sources.filter((source) => changed.has(keyOf(source))), stored)} />)
  })

  const mayWrite = (c: HonoContext, survey: Survey): boolean => mayAskSurvey(actorOf(c), survey) && !survey.endedOn

  const seen = async (c: HonoContext): Promise<Survey | null> => (maySeeSurveys(actorOf(c)) ? findSurvey(db, c.req.param('id') ?? '') : null)

  /** A language that the survey has, for whoever may write in it. */
  async function find(c: HonoContext): Promise<Found | null> {
    const [survey, tag] = [await seen(c), c.req.param('tag') ?? '']
    if (!survey || !mayWrite(c, survey) || !isTongue(tag) || !(await tonguesOf(db, survey.id)).includes(tag)) return null
    const { questions } = newestOf(await versionsOf(db, survey.id))
    return { survey, tag, questions, sources: sourcesOf(survey, questions, await drafts(survey)) }
  }

  const drafts = async ({ id }: Survey) => (await roundsOf(db, id)).filter(({ openedOn }) => !openedOn)

  function show(c: HonoContext, found: Found, shown: Shown): Promise<Response> {
    const { one: words, added } = texts[actorOf(c).language].surveyTongues
    const saved = c.req.query('saved') ?? ''
    const news = c.req.query('news') === 'added' ? added : /^\d{1,4}$/.test(saved) ? plural(words.saved, Number(saved), actorOf(c).language) : null
    return showTongue(context, c, found, { ...shown, news: c.req.method === 'GET' ? news : null })
  }

  async function showList(c: HonoContext, survey: Survey, { chosen = '', problems = [] }: { chosen?: string; problems?: Problem[] }): Promise<Response> {
    const actor = actorOf(c)
    const { questions } = newestOf(await versionsOf(db, survey.id))
    const frame = await deskFrame(context, actor.language, surveyPath(survey.id, '/tongues'))
    const has = await inTongues(db, survey, questions, await drafts(survey))
    return page(c, (
      <TonguesPage {...{ frame, actor, survey, has, chosen, problems }} mayWrite={mayWrite(c, survey)} news={c.req.query('news') === 'removed' ? frame.t.surveyTongues.removed : null} />
    ), problems.length ? 422 : 200)
  }

  return routes
}
