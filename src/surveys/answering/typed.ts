// What the form of a survey carries from page to page: the answers of the other pages and a few marks. All of it travels with the
// form, so that the browser's back button and a second window do no harm, and nobody has to be recognised.
import { parseForm, type Form } from '../../web/form.ts'
import { fieldOf, rankFieldOf, readAnswers, type Answers } from '../answers.ts'
import { isText, type Question } from '../question.ts'
import type { Stop } from './course.ts'

/**
 * round, group: what it is an answer to, and about which unit · few: where too few answer · quote: whether a sentence of it may be shown · code: the words of a slip · way: whether
 * the browser keeps them to itself (../tokens/fields.ts) · warned: of
 * what in their texts they have been told · kept, here: the words under which it is kept with us, or on their device · at: the stop
 * that the page shows · look: they came back from the last look, and return there · tongue: in which further language they read it
 */
const marks = ['token', 'round', 'group', 'few', 'quote', 'code', 'way', 'warned', 'kept', 'here', 'at', 'look', 'tongue'] as const
type Mark = (typeof marks)[number]
export type Typed = Record<Mark, string> & { form: Form }

const longestMark = 300

/** So long is kept what somebody has begun, with us or on their device. */
export const draftDays = 30

/** A form is good for a day. That it was sent is remembered longer, so that it is never taken in twice. */
export const formLivesSeconds = 86_400

export function typedIn(form: Form): Typed {
  const given = Object.fromEntries(marks.map((name) => [name, form.text(name).slice(0, longestMark)])) as Record<Mark, string>
  const words = (text: string) => (/^[a-z]+( [a-z]+){3}$/.test(text) ? text : '')
  return { ...given, kept: words(given.kept), here: words(given.here), form }
}

export const nothingTyped = (given: Partial<Record<Mark, string>> = {}): Typed => typedIn(parseForm(new URLSearchParams(given).toString()))

export const answersIn = ({ form }: Pick<Typed, 'form'>, questions: readonly Question[]): Answers => readAnswers(questions, form)

export type Field = readonly [name: string, value: string]

/** The fields that a question has in the form. */
export const fieldsOf = (question: Question): string[] =>
  question.kind === 'rank' ? question.options.map((option) => rankFieldOf(question, option)) : [fieldOf(question)]

/** What goes along unseen: as it was typed, with whatever is wrong about it. `shown`: what the page itself asks. */
export function carried(typed: Typed, questions: readonly Question[], shown: { questions?: readonly Question[]; marks?: readonly Mark[] } = {}): Field[] {
  const hidden = new Set(questions.filter(({ id }) => !shown.questions?.some((question) => question.id === id)).flatMap(fieldsOf))
  return [
    ...marks.filter((name) => typed[name] && !shown.marks?.includes(name)).map((name) => [name, typed[name]] as const),
    ...typed.form.entries.filter(([name, value]) => hidden.has(name) && value.trim() !== ''),
  ]
}

/** For a draft, and for what is given back. */
export const asBody = (typed: Typed, questions: readonly Question[]): string => new URLSearchParams(carried(typed, questions).map(([name, value]) => [name, value])).toString()

export type WrittenText = { question: Question; text: string }

/** What was written in one's own words, whether it is too long or not. */
export const textsIn = ({ form }: Pick<Typed, 'form'>, questions: readonly Question[]): WrittenText[] =>
  questions.filter(isText).map((question) => ({ question, text: form.text(fieldOf(question)) })).filter(({ text }) => text !== '')

export const withMarks = (typed: Typed, changed: Partial<Record<Mark, string>>): Typed => ({ ...typed, ...changed })

/** The buttons with which a further language is chosen, and left again. */
export const tongueStep = (tag: string): string => `tongue:${tag}`
export const isTongueStep = (step: string): boolean => step.startsWith(tongueStep(''))
export const withTongue = (typed: Typed, step: string): Typed => (isTongueStep(step) ? withMarks(typed, { tongue: step.slice(tongueStep('').length) }) : typed)

export const isStop = (text: string): Stop | null => (/^(place|last|[1-9]\d?)$/.test(text) ? text : null)
