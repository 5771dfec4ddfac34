// Shows a stop of the course through a survey, from what the form has brought along.
import type { Context as HonoContext } from 'hono'
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText } from '../../directory/organisation-texts.ts'
import type { Warning } from '../../feedback/warning/warning.ts'
import { publicFrame } from '../../frame.ts'
import { signalsDanger } from '../../lanes/danger.ts'
import { issueFormToken } from '../../privacy/form-token.ts'
import { dayOf, daysAfter, startOfDay } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { asked, checked, fieldOf } from '../answers.ts'
import { groupWords } from '../group-words.ts'
import { isText } from '../question.ts'
import { wroteSome } from '../quotes/permission.ts'
import { goneTo, lastStop, nearest, placeStop, questionsAt, stopOf, stopsOf, type Stop } from './course.ts'
import { aroundOf, fateOf, fewChoicesFor, fewOf } from './few.ts'
import { asksPlace, type Opened } from './opened.ts'
import { FirstPage } from './pages/first.tsx'
import type { Around, InForm } from './pages/form.tsx'
import { LastPage } from './pages/last.tsx'
import { PlacePage, QuestionsPage } from './pages/questions.tsx'
import { groupChosen } from './place.ts'
import { remindDays } from './reminder.ts'
import { answersIn, carried, draftDays, textsIn, withMarks, type Typed } from './typed.ts'

/** `aroundOf`: what stands around the form instead of the public page, by what is typed on it. */
export type Visit = { context: Context; c: HonoContext; language: Language; opened: Opened; typed: Typed; aroundOf?: (typed: Typed) => Around }
type Said = { problems?: Problem[]; status?: 200 | 409 | 422 | 429; news?: string | null; warning?: Warning | null }

/** What every page of the form has. `shown`: what the page itself asks. */
export async function inForm({ context, language, opened, typed, aroundOf }: Visit, shown: Parameters<typeof carried>[2], { problems = [], news = null }: Said): Promise<InForm> {
  const { survey, questions } = opened
  const today = dayOf(context.now())
  const around = aroundOf?.(typed) ?? null
  const frame = around?.frame ?? await publicFrame(context, language, 'survey', { id: survey.id })
  return {
    frame, survey, problems, news, fields: carried(typed, questions, shown), danger: await dangerIn({ context, language, opened, typed }),
    keptHere: typed.here ? { today, until: daysAfter(today, draftDays) } : null, asked: opened.asked, around,
  }
}

/** How urgent help is reached, where something that they have written may tell that it is needed. */
export async function dangerIn({ context, language, opened, typed }: Omit<Visit, 'c'>): Promise<string | null> {
  const words = textsIn(typed, opened.questions).map(({ text }) => text).join('\n')
  return words && signalsDanger(words) ? organisationText(await organisation(context.db), texts[language], 'urgentHelp', language) : null
}

export async function showFirst(visit: Visit, { problems = [], status = 200 }: Said & { status?: 200 | 422 | 429 }, query: { line?: string | undefined; unit?: string | undefined } = {}): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const { survey, round, questions, groups } = opened
  const now = context.now()
  const byCode = round.way === 'code'
  const known = byCode && typed.code !== '' && !problems.length && typed.group !== ''
  const group = typed.group && groups.length > 1 ? groupChosen(groups, typed.group) : null
  const token = typed.token || issueFormToken(context.keys, now)
  const frame = await publicFrame(context, language, 'survey', { id: survey.id }, query)
  const fields = carried(withMarks(typed, { token, round: round.id, at: '' }), questions, { marks: byCode && !known ? ['code'] : [] })
  return page(c, (
    <FirstPage
      {...{ frame, opened, fields, problems, query }} group={group && groupWords(group, frame.t.surveyAnswering.pages.whole, language)} code={byCode ? { typed: typed.code, known } : null}
      remindOn={remindDays(dayOf(now), round.lastOn)} today={dayOf(now)}
    />
  ), status)
}

/** The page of a stop, or of the next that there is. */
export async function showStop(visit: Visit, wanted: Stop, said: Said = {}): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const { questions, groups, changed } = opened
  const answers = answersIn(typed, questions)
  const stops = stopsOf(questions, answers, asksPlace(opened))
  const stop = nearest(stops, wanted)
  const at = { ...visit, typed: withMarks(typed, { at: stop, round: opened.round.id, token: typed.token || issueFormToken(context.keys, context.now()) }) }
  const t = texts[language].surveyAnswering
  const news = said.news ?? (changed ? t.pages.changed : null)
  const progress = { at: stops.indexOf(stop) + 1, count: stops.length }
  if (stop === lastStop) return showLast(at, progress, { ...said, news })
  if (stop === placeStop) return page(c, <PlacePage {...await inForm(at, { marks: ['group'] }, { ...said, news })} groups={groups} chosen={typed.group} progress={progress} />, said.status)
  const here = questionsAt(questions, answers, stop)
  const own = await inForm(at, { questions: here }, { ...said, news })
  return page(c, (
    <QuestionsPage
      {...own} questions={here} form={typed.form} seed={at.typed.token} progress={progress} warning={said.warning ?? null}
      urgentHelp={organisationText(await organisation(context.db), texts[language], 'urgentHelp', language)}
    />
  ), said.status)
}

async function showLast(visit: Visit, progress: { at: number; count: number }, said: Said): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const { survey, questions, groups, round } = opened
  const secondsLeft = Math.floor((startOfDay(daysAfter(round.lastOn, 1)).getTime() - context.now().getTime()) / 1000)
  const t = texts[language]
  const group = groupChosen(groups, typed.group)
  const around = aroundOf(groups, group)
  const choices = fewChoicesFor(groups, group)
  const answers = answersIn(typed, questions)
  const asksQuote = !survey.noQuotes && wroteSome(questions, checked(questions, answers).answers)
  return page(c, (
    <LastPage
      {...await inForm(visit, { marks: ['few', ...(asksQuote ? ['quote' as const] : []), ...(round.way === 'code' ? ['code' as const] : [])] }, said)} quote={asksQuote ? typed.quote : null} slip={round.way === 'code' ? typed.code : null} texts={questions.filter(isText).map(fieldOf)} secondsLeft={secondsLeft} progress={progress} group={asksPlace(opened) ? groupWords(group, t.surveyAnswering.pages.whole, language) : null}
      questions={asked(questions, answers).map((question) => ({ question, answered: question.id in answers, stop: stopOf(questions, question.id) }))}
      few={choices.length > 1 ? {
        choices, chosen: fewOf(choices, typed.few), fewest: round.fewest, unit: groupWords(group, t.surveyAnswering.pages.whole, language), around: around ? groupWords(around, t.surveyAnswering.pages.whole, language) : '', fate: fateOf(groups, group, round.leftover),
      } : null}
    />
  ), said.status)
}

export const stopAfter = ({ opened, typed }: Visit, from: Stop, way: 'next' | 'back'): Stop | null =>
  goneTo(stopsOf(opened.questions, answersIn(typed, opened.questions), asksPlace(opened)), from, way)
