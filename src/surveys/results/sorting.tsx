// Reading and sorting what people wrote: twenty texts at a time, each with the themes that it may be put under.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { longest, Reading, typed, type FormValues } from '../../directory/forms/reading.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { roundPath } from '../../survey-paths.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { besides, isUsed, type Theme as ListedTheme } from '../../themes/theme.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { commonPairs, commonWords } from '../../themes/words/recurring.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { noteSeen } from '../note-seen.ts'
import { isText, type Question } from '../question.ts'
import { quoteMarks } from '../quotes/marks.ts'
import { findRound, type Round } from '../rounds.sql.ts'
import { findSurvey, findVersion, type Survey } from '../surveys.sql.ts'
import { TextsPage } from './pages/texts.tsx'
import { mostThemes, sortTexts } from './sort.ts'
import { boxesOf, noTheme, readSorted, textField, textsShown, themesVersion } from './sorting-form.ts'
import { lemmasOf } from '../../themes/words/roots.ts'
import { suggester } from './suggest.ts'
import { textsOfRound } from './texts.ts'
import { sortedIn, themesOf } from './themes.sql.ts'

const textsOnPage = 20

type Found = { round: Round; survey: Survey; questions: Question[]; question: Question }
type Shown = { form?: Form; problems?: Problem[]; stale?: boolean; status?: 200 | 409 | 422 }

export function sortingRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.roundTexts, async (c) => {
    const found = await readable(c)
    return found ? show(c, found) : c.notFound()
  })

  routes.post(desk.roundTexts, async (c) => {
    const [form, found] = [await readForm(c), await readable(c)]
    if (!found) return c.notFound()
    const { round: { id: roundId }, question: { id: question } } = found
    const by = { actor: actorOf(c), now: context.now() }
    const { language } = by.actor
    const { problems: words } = texts[language].surveyResults.sorting
    const themes = (await themesOf(db, roundId)).filter((theme) => theme.question === question)
    const step = form.text('step')
    const done = (what: string) => c.redirect(`${addressOf(c, found)}&done=${what}`, 303)
    if (step === 'add' || step === 'rename') {
      const [id, field] = step === 'add' ? ['', 'name'] : [form.text('theme'), `name-${form.text('theme')}`]
      const reading = new Reading(form, texts[language].directory, language)
      const name = reading.translated(field, texts[language].surveyResults.sorting.name, longest.name)
      if (reading.problems.length) return show(c, found, { form, problems: reading.problems, status: 422 })
      const listedId = await listed(found, form.text('listed'))
      const outcome = await transact(db, (tx) => sortTexts(tx, { roundId, question, act: step === 'add' ? { what: 'add', name, listedId } : { what: 'rename', id, name } }, by))
      if (outcome === 'twice' || outcome === 'many' || outcome === 'quoted') return show(c, found, { form, problems: [{ field: `${field}-fi`, text: fill(words[outcome], { count: mostThemes }) }], status: 422 })
      return outcome === 'done' ? done(step === 'add' ? 'added' : 'renamed') : c.notFound()
    }
    if (step === 'list') {
      const id = form.text('theme')
      const listedId = await listed(found, form.text(`listed-${id}`))
      const outcome = await transact(db, (tx) => sortTexts(tx, { roundId, question, act: { what: 'list', id, listedId } }, by))
      return outcome === 'done' ? done('renamed') : c.notFound()
    }
    if (step === 'remove') {
      const outcome = await transact(db, (tx) => sortTexts(tx, { roundId, question, act: { what: 'remove', id: form.text('theme') } }, by))
      return outcome === 'done' ? done('removed') : c.notFound()
    }
    if (step !== 'sort') return c.notFound()
    const open = (await textsOfRound(db, keys, roundId, { few: false })).filter((text) => text.question === question)
    const { sorted, both } = readSorted(form, { textIds: open.map(({ id }) => id), themes })
    if (both.length) return show(c, found, { form, problems: both.map((id) => ({ field: textField(id), text: words.both })), status: 422 })
    const outcome = await transact(db, (tx) => sortTexts(tx, { roundId, question, act: { what: 'sort', sorted, version: form.text('seen') } }, by))
    if (outcome === 'stale') return show(c, found, { form, stale: true, status: 409 })
    return outcome === 'done' ? done('saved') : c.notFound()
  })

  /** A closed round that has texts to read; the first question of them, if none is asked for. */
  async function readable(c: HonoContext): Promise<Found | null> {
    const round = await findRound(db, c.req.param('id') ?? '')
    const survey = round?.closedOn ? await findSurvey(db, round.surveyId) : null
    if (!round || !survey || !mayAskSurvey(actorOf(c), survey)) return null
    const questions = (await findVersion(db, survey.id, round.version))!.questions.filter(isText)
    const question = questions.find(({ id }) => id === c.req.query('question')) ?? questions[0]
    return question ? { round, survey, questions, question } : null
  }

  /** Themes of the list that one of this survey may be; those that have ended only where one is already. */
  const listedFor = async ({ survey }: Pick<Found, 'survey'>): Promise<ListedTheme[]> =>
    besides(await allThemes(db), survey.serviceLineId).filter((theme) => isUsed(theme, dayOf(context.now())))

  const listed = async (found: Found, id: string): Promise<string | null> => (await listedFor(found)).find((theme) => theme.id === id)?.id ?? null

  const addressOf = (c: HonoContext, { round, question }: Found): string =>
    `${roundPath(round.id, '/texts')}?${new URLSearchParams({ question: question.id, which: c.req.query('which') === 'left' ? 'left' : 'all', page: c.req.query('page') ?? '1' })}`

  async function show(c: HonoContext, { round, survey, questions, question }: Found, { form, problems = [], stale = false, status = 200 }: Shown = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, roundPath(round.id, '/texts'))
    const { sorting: words } = frame.t.surveyResults
    const themes = (await themesOf(db, round.id)).filter((theme) => theme.question === question.id)
    const sorted = await sortedIn(db, round.id)
    const all = (await textsOfRound(db, keys, round.id, { few: false })).filter((text) => text.question === question.id)
    const left = all.filter(({ id }) => !sorted.has(id))
    const lemmas = lemmasOf(await context.nameTags())
    const marks = await quoteMarks(db, { round, survey, texts: all, themes, sorted })
    const onlyLeft = c.req.query('which') === 'left'
    const listed = onlyLeft ? left : all
    const pages = Math.max(1, Math.ceil(listed.length / textsOnPage))
    const number = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1))
    const here = listed.slice((number - 1) * textsOnPage, number * textsOnPage)
    if (here.length) await noteSeen(db, { what: 'survey-texts-read', by: actor, roundId: round.id }, context.now())
    const everyListed = await allThemes(db)
    const suggest = await suggester(
      themes.map(({ id, name, listedId }) => { const one = everyListed.find((each) => each.id === listedId); return { id, name, more: one ? [one.name, one.description] : [] } }),
      all.flatMap(({ id, text }) => { const of = sorted.get(id); return of ? [{ text, themeIds: of.filter((theme) => theme !== null) }] : [] }), lemmas)
    const isSorting = form?.text('step') === 'sort'
    const values: FormValues = form && !isSorting ? typed(form) : {}
    const done = (['saved', 'added', 'renamed', 'removed'] as const).find((one) => one === c.req.query('done'))
    return page(c, (
      <TextsPage
        noQuotes={survey.noQuotes} {...{ frame, actor, round, questions, question, themes, onlyLeft, pages, problems, stale, values }} page={number} unsorted={left.length} version={themesVersion(themes)} done={done && !form ? words[done] : null}
        common={await commonWords(all.map(({ text }) => text), lemmas)} pairs={await commonPairs(all.map(({ text }) => text), lemmas)} listed={await listedFor({ survey })}
        texts={here.map(({ id, text }) => ({
          id, text, number: all.findIndex((one) => one.id === id) + 1, likely: new Set(suggest(text)), quote: marks.get(id) ?? null,
          chosen: new Set(isSorting && textsShown(form).includes(id) ? form.all(boxesOf(id)) : (sorted.get(id) ?? []).map((theme) => theme ?? noTheme)),
        }))}
      />
    ), status)
  }

  return routes
}
