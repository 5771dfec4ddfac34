// "Go on later": with us under four words, or in the browser alone; erased at once where they wish.
import { to } from '../../paths.ts'
import { readFormToken } from '../../privacy/form-token.ts'
import { draftCodeFor, draftWords, readDraftCode } from '../../privacy/survey-draft.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import { page } from '../../web/respond.tsx'
import { checked } from '../answers.ts'
import type { Stop } from './course.ts'
import { eraseKept, keepDraft } from './keep.ts'
import { KeptPage } from './pages/later.tsx'
import { inForm, showStop, type Visit } from './show.tsx'
import { showProblems } from './show-problems.tsx'
import { answersIn, asBody, draftDays, formLivesSeconds, withMarks } from './typed.ts'
import { within } from './within.ts'

export async function keep(visit: Visit, at: Stop): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const { db, keys } = context
  const now = context.now()
  const token = readFormToken(keys, typed.token, now)
  const code = readDraftCode(typed.kept) ?? (token && draftCodeFor(keys, token))
  const { later, last } = texts[language].surveyAnswering
  if (!code) return showStop({ ...visit, typed: withMarks(typed, { token: '' }) }, at, { news: last.problems.notOurs })
  // What is too long to be an answer is too long to be kept, and said so where it stands.
  const { problems } = checked(opened.questions, answersIn(typed, opened.questions))
  if (problems.length) return showProblems(visit, problems)
  if (!(await within(context, clientAddress(c, context.settings)))) {
    c.header('Retry-After', '60')
    return showStop(visit, at, { status: 429, news: later.busy })
  }
  const words = draftWords(code, language)
  const kept = { ...visit, typed: withMarks(typed, { kept: words.join(' ') }) }
  const until = await keepDraft(db, keys, code, asBody(kept.typed, opened.questions), now)
  const address = `${context.settings.PUBLIC_URL ?? new URL(c.req.url).origin}${to('surveys', language)}`
  return page(c, <KeptPage {...await inForm(kept, {}, {})} words={words} until={until} address={address} />)
}

/** The browser keeps it by itself: all that it gets from here are the words. */
export async function keepHere(visit: Visit, at: Stop): Promise<Response> {
  const { context, c, language, typed } = visit
  const token = readFormToken(context.keys, typed.token, context.now())
  const words = typed.here || (token ? draftWords(draftCodeFor(context.keys, token), language).join(' ') : '')
  if (!words) return showStop({ ...visit, typed: withMarks(typed, { token: '' }) }, at, { news: texts[language].surveyAnswering.last.problems.notOurs })
  const here = { ...visit, typed: withMarks(typed, { here: words }) }
  return page(c, <KeptPage {...await inForm(here, {}, {})} words={words.split(' ')} until={daysAfter(dayOf(context.now()), draftDays)} address={null} />)
}

export async function erase(visit: Visit, at: Stop): Promise<Response> {
  const { context, c, typed, language } = visit
  const code = readDraftCode(typed.kept)
  if (code && (await within(context, clientAddress(c, context.settings)))) await eraseKept(context.db, context.keys, code, context.now())
  return showStop({ ...visit, typed: withMarks(typed, { kept: '' }) }, at, { news: texts[language].surveyAnswering.later.erased })
}

/** What was begun on another day goes on with a form of today. */
export const renewed = (visit: Visit): Visit => {
  const token = readFormToken(visit.context.keys, visit.typed.token, visit.context.now())
  return token && token.secondsOpen < formLivesSeconds / 2 ? visit : { ...visit, typed: withMarks(visit.typed, { token: '' }) }
}
