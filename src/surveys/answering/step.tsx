// What a button on the form of a survey does: on, back, to a question, later, or sent.
import { toldOf } from '../../feedback/warning/told.ts'
import { readSlipCode } from '../../privacy/slip-code.ts'
import { texts } from '../../text/texts.ts'
import { clientAddress } from '../../web/client-address.ts'
import { page } from '../../web/respond.tsx'
import { byToken } from '../tokens/fields.ts'
import { lookUpWithin } from './by-words.ts'
import { lastStop, placeStop, type Stop } from './course.ts'
import { erase, keep, keepHere, renewed } from './keeping.tsx'
import { LaterPage } from './pages/later.tsx'
import { groupNamed } from './place.ts'
import { sendOff, thankForToken } from './sending.tsx'
import { inForm, showFirst, showStop, stopAfter, type Visit } from './show.tsx'
import { problemsAt, showProblems, warningAt } from './show-problems.tsx'
import { isStop, isTongueStep, withMarks } from './typed.ts'

export async function takeStep(visit: Visit, step: string): Promise<Response> {
  const { opened, typed, language } = visit
  const { codes, pages } = texts[language].surveyAnswering
  const at = isStop(typed.at)
  if (!at) return step === 'switch' || step === 'back' || isTongueStep(step) ? showFirst(visit, {}) : start(visit)
  if (step === 'thanks' && opened.round.way === 'code') return thankForToken(visit)
  if (opened.round.way === 'code' && !(typed.way === byToken && keepsWords(step, at))) {
    const told = { ...visit, typed: withMarks(typed, { way: '' }) }
    if (readSlipCode(typed.code) === null) return showFirst(renewed(told), { status: 422, problems: [{ field: 'code', text: codes.missing }] })
    if (typed.way) return takeStep(told, step)
  }
  // They began with another round: whatever the button says, they see first what still fits.
  if (opened.changed) return showStop(renewed(visit), opened.groups.some(({ id }) => id === typed.group) ? at : placeStop, { news: pages.changed })
  if (step.startsWith('to:')) return showStop({ ...visit, typed: withMarks(typed, { look: 'yes' }) }, isStop(step.slice(3)) ?? lastStop)
  if (isTongueStep(step)) return showStop(visit, at)
  switch (step) {
    case 'switch': case 'on': return showStop(visit, at)
    case 'back': return back(visit, at)
    case 'later': return page(visit.c, <LaterPage {...await inForm(visit, {}, {})} />)
    case 'keep': return keep(visit, at)
    case 'here': return keepHere(visit, at)
    case 'erase': return erase(visit, at)
    case 'resume': return showStop(renewed(visit), at, { news: pages.resumed })
    case 'send': return at === lastStop ? sendOff(visit) : next(visit, at)
    // The browser, before it exchanges a slip for an answer that is none.
    case 'check': return showStop(visit, at, { problems: [{ field: 'survey', text: texts[language].surveyAnswering.last.problems.empty }], status: 422 })
    // Enter in a field names no button, and on the last page does not send.
    default: return at === lastStop ? showStop(visit, at) : next(visit, at)
  }
}

/** What was begun may go on in another browser, which knows no slip; and to be handed in here, an answer needs the words. */
const keepsWords = (step: string, at: Stop): boolean => step !== 'resume' && !(step === 'send' && at === lastStop)

/** With a slip its words are looked at first: nobody should answer in vain. */
async function start(visit: Visit): Promise<Response> {
  const { opened, typed, language } = visit
  if (opened.round.way === 'open') return showStop(visit, typed.group ? stopAfter(visit, placeStop, 'next')! : placeStop)
  // The browser has looked them up, and keeps them to itself.
  if (typed.way === byToken) {
    const group = groupNamed(opened.groups, { line: typed.form.text('line'), unit: typed.form.text('unit') })
    return showStop({ ...visit, typed: withMarks(typed, { group: group?.id ?? '' }) }, placeStop)
  }
  const slip = await lookUpWithin(visit.context, clientAddress(visit.c, visit.context.settings), typed.code)
  const { codes } = texts[language].surveyAnswering
  const problem = (text: string, status: 422 | 429 = 422) => showFirst(visit, { status, problems: [{ field: 'code', text }] })
  if (slip === 'busy') return problem(codes.busy, 429)
  if (!slip.ok) return problem(typed.code ? codes[slip.why] : codes.missing)
  if (slip.roundId !== opened.round.id) return problem(codes.otherRound)
  return showStop(visit, placeStop)
}

/** On to the next stop; where something cannot be, or has to be told first, on the same. */
export async function next(visit: Visit, at: Stop): Promise<Response> {
  const { typed } = visit
  const problems = problemsAt(visit, at)
  if (problems.length) return showProblems(visit, problems)
  const warning = await warningAt(visit, at)
  if (warning) return showStop({ ...visit, typed: withMarks(typed, { warned: toldOf(typed.warned, warning.kinds) }) }, at, { warning })
  if (typed.look) return showStop({ ...visit, typed: withMarks(typed, { look: '' }) }, lastStop)
  return showStop(visit, stopAfter(visit, at, 'next')!)
}

function back(visit: Visit, at: Stop): Promise<Response> {
  const before = stopAfter(visit, at, 'back')
  const onward = { ...visit, typed: withMarks(visit.typed, { look: '' }) }
  return before ? showStop(onward, before) : showFirst(onward, {})
}
