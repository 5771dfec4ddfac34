// The course of somebody through a survey, stop by stop: which unit it is about, the pages of questions that are asked of them, and
// the last look before it is sent. Reckoned anew from what they have answered so far: the server keeps nothing of it.
import { asked, pagesOf, type Answers } from '../answers.ts'
import { isText, type Question } from '../question.ts'

/** place: which unit · a number: that page, counted from 1 · last: what was answered, and sending. */
export type Stop = string & { readonly stop?: never }
export const placeStop: Stop = 'place'
export const lastStop: Stop = 'last'

/** The questions of a page that are asked of who has answered so. None on another stop. */
export function questionsAt(questions: readonly Question[], answers: Answers, stop: Stop): Question[] {
  const shown = new Set(asked(questions, answers).map(({ id }) => id))
  return (pagesOf(questions)[Number(stop) - 1] ?? []).filter(({ id }) => shown.has(id))
}

/** Where a question stands. */
export const stopOf = (questions: readonly Question[], id: string): Stop =>
  String(pagesOf(questions).findIndex((page) => page.some((question) => question.id === id)) + 1)

/** Pages on which nothing is asked of them are left out. */
export function stopsOf(questions: readonly Question[], answers: Answers, asksPlace: boolean): Stop[] {
  const pages = pagesOf(questions).map((_, at) => String(at + 1)).filter((stop) => questionsAt(questions, answers, stop).length > 0)
  return [...(asksPlace ? [placeStop] : []), ...pages, lastStop]
}

/** Where it goes on from a stop, which may be one that is left out by now. Null before the first. */
export function goneTo(stops: readonly Stop[], from: Stop, way: 'next' | 'back'): Stop | null {
  const at = orderOf(from)
  return (way === 'next' ? stops.find((stop) => orderOf(stop) > at) ?? lastStop : stops.findLast((stop) => orderOf(stop) < at)) ?? null
}

/** The stop itself, or where there is none such the first that comes after it. */
export const nearest = (stops: readonly Stop[], wanted: Stop): Stop => stops.find((stop) => orderOf(stop) >= orderOf(wanted)) ?? lastStop

const orderOf = (stop: Stop): number => (stop === placeStop ? 0 : stop === lastStop ? Infinity : Number(stop) || 0)

/** About so many minutes, one at least: a choice takes ten seconds, words of one's own three quarters of a minute. */
export const minutesFor = (questions: readonly Question[]): number =>
  Math.max(1, Math.round(questions.reduce((seconds, question) => seconds + (isText(question) ? 45 : question.kind === 'cards' || question.kind === 'rank' ? 25 : 10), 0) / 60))
