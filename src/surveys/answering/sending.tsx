// The answers are handed in, and what follows: thanks, or why not, with everything still there.
import { transact } from '../../db/db.ts'
import { trapField } from '../../feedback/pages/trap.tsx'
import { toldOf } from '../../feedback/warning/told.ts'
import { publicFrame } from '../../frame.ts'
import { readFormToken, type FormToken } from '../../privacy/form-token.ts'
import { readDraftCode } from '../../privacy/survey-draft.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import { page } from '../../web/respond.tsx'
import { checked } from '../answers.ts'
import { saysYes } from '../quotes/permission.ts'
import { lookUpWithin } from './by-words.ts'
import { lastStop, stopOf } from './course.ts'
import { fewChoicesFor, fewOf } from './few.ts'
import { eraseKept, lookupOf } from './keep.ts'
import { ThanksPage } from './pages/thanks.tsx'
import { groupChosen, placeOf } from './place.ts'
import { send } from './send.ts'
import { dangerIn, showFirst, showStop, type Visit } from './show.tsx'
import { sendOnOf, showOver } from './show-over.tsx'
import { showProblems, warningAt } from './show-problems.tsx'
import { answersIn, formLivesSeconds, withMarks } from './typed.ts'
import { within } from './within.ts'

export async function sendOff(visit: Visit): Promise<Response> {
  const { context, c, language, opened, typed } = visit
  const { db, keys } = context
  const now = context.now()
  const t = texts[language].surveyAnswering
  const again = (why: keyof typeof t.last.problems) => showStop(
    why === 'notOurs' || why === 'stale' ? { ...visit, typed: withMarks(typed, { token: '' }) } : visit, lastStop,
    { problems: [{ field: 'survey', text: t.last.problems[why] }], status: why === 'busy' ? 429 : 422 },
  )
  const token = openedForm(visit, now)
  if (typeof token === 'string') return again(token)
  const { answers, problems } = checked(opened.questions, answersIn(typed, opened.questions))
  if (problems.length) return showProblems(visit, problems)
  const warning = await warningAt(visit, null)
  if (warning) {
    const told = { ...visit, typed: withMarks(typed, { warned: toldOf(typed.warned, warning.kinds), look: 'yes' }) }
    return showStop(told, stopOf(opened.questions, warning.parts[0]!.field.replace(/^a-/, '')), { warning })
  }
  if (!(await within(context, clientAddress(c, context.settings)))) {
    c.header('Retry-After', '60')
    return again('busy')
  }
  if (opened.round.way === 'code' && (await lookUpWithin(context, clientAddress(c, context.settings), typed.code)) === 'busy') {
    c.header('Retry-After', '600')
    return again('busy')
  }
  const group = groupChosen(opened.groups, typed.group)
  const code = readDraftCode(typed.kept)
  const draft = code && (await lookupOf(db, keys, code, now))
  const sent = await transact(db, (tx) => send(tx, keys, {
    token, roundId: opened.round.id, code: opened.round.way === 'code' ? typed.code : null, place: placeOf(group), few: fewOf(fewChoicesFor(opened.groups, group), typed.few), answers, mayQuote: saysYes(typed.quote), draft,
  }, now))
  if (sent.ok) return thank(visit, sent.before)
  switch (sent.why) {
    case 'empty': return again('empty')
    case 'problems': return showProblems(visit, sent.problems)
    case 'closed': return showOver(visit, 'while')
    case 'slip': return showFirst({ ...visit, typed: withMarks(typed, { at: '' }) }, { status: 422, problems: [{ field: 'code', text: t.codes[sent.slip === 'other-round' ? 'otherRound' : sent.slip] }] })
  }
}

/** The form's token, or why it is shown again: of the three only what was too fast keeps its token. */
function openedForm({ context: { keys, settings }, typed }: Visit, now: Date): FormToken | 'notOurs' | 'stale' | 'fast' {
  const token = readFormToken(keys, typed.token, now)
  if (!token) return 'notOurs'
  if (token.secondsOpen > formLivesSeconds) return 'stale'
  return typed.form.text(trapField) !== '' || token.secondsOpen < settings.FORM_MINIMUM_SECONDS ? 'fast' : token
}

/** The answer went in with a token, by another way: what was kept of it goes, and nothing is handed in here. */
export async function thankForToken(visit: Visit): Promise<Response> {
  const { context, c, typed } = visit
  const { db, keys, now, settings } = context
  const code = readDraftCode(typed.kept)
  // To find it is slow: whoever asks too often is thanked all the same, and the draft goes when its days are over.
  if (code && (await within(context, clientAddress(c, settings)))) await eraseKept(db, keys, code, now())
  return thank(visit, false)
}

export async function thank(visit: Visit, before: boolean): Promise<Response> {
  const { context, c, language, opened: { survey, round }, typed } = visit
  return page(c, (
    <ThanksPage
      {...{ survey, round, before }} frame={await publicFrame(context, language, 'survey', { id: survey.id })} sendOn={sendOnOf(visit)} danger={await dangerIn(visit)}
      token={typed.token} keptHere={typed.here !== ''}
    />
  ))
}
