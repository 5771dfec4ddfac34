// The form of a question. Choices are typed as lines, one for each choice, in three fields of one language each: the lines that
// stand beside each other are one choice.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../../directory/forms/reading.ts'
import { fill } from '../../text/fill.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import { most, takesMany, themes, type Question, type QuestionKind } from '../question.ts'
import { mostGroups, mostOptions, type Written } from './edit-questions.ts'
import type { OptionLine } from './kept-options.ts'

export const hasOptions = (kind: QuestionKind): boolean => kind === 'one' || takesMany({ kind })
/** Whether somebody may be kept from choosing more than so many. */
export const hasMost = (kind: QuestionKind): boolean => kind === 'many' || kind === 'cards'
/** Statements and smileys are compared over surveys by what they are about. */
export const hasTheme = (kind: QuestionKind): boolean => kind === 'agree' || kind === 'smileys'

export const poles = ['good', 'bad'] as const
/** The fields of choices: one set, or of word cards one for each side. */
export const optionSets = (kind: QuestionKind): { name: string; pole?: 'good' | 'bad' }[] =>
  !hasOptions(kind) ? [] : kind === 'cards' ? poles.map((pole) => ({ name: `options-${pole}`, pole })) : [{ name: 'options' }]

export const questionValues = (question: Question): FormValues => ({
  ...translatedValues('text', question.text), ...translatedValues('help', question.help ?? null), ...translatedValues('prompt', question.prompt ?? null),
  ...Object.fromEntries(optionSets(question.kind).flatMap(({ name, pole }) => languages.map((language) =>
    [`${name}-${language}`, linesOf(question.options.filter((option) => !pole || (option.pole ?? 'good') === pole), language)]))),
  most: question.most === undefined ? '' : String(question.most), theme: question.theme ?? '', background: question.background ? 'yes' : '',
})

/** Where none is translated, nothing stands there. */
const linesOf = (options: Question['options'], language: Language): string => {
  const lines = options.map(({ text }) => text[language] ?? '')
  return lines.some(Boolean) ? lines.map((line, n) => line || options[n]!.text.fi).join('\n') : ''
}

export function readQuestion(form: Form, kind: QuestionKind, t: Texts, language: Language): Read<Written> {
  const { question: words } = t.surveyMaking
  const reading = new Reading(form, t.directory, language)
  const text = reading.translated('text', words.text[kind === 'agree' ? 'statement' : 'question'], most.text)
  const help = reading.translatedOrNone('help', words.help, longest.sentence)
  const prompt = reading.translatedOrNone('prompt', words.prompt, longest.sentence)
  const background = kind === 'one' && form.text('background') === 'yes'
  const options = optionSets(kind).flatMap((set) => readLines(reading, set, words))
  const [first] = optionSets(kind)
  const told = (why: string) => { if (first && !reading.problems.some(({ field }) => field.startsWith(first.name))) reading.problems.push({ field: `${first.name}-fi`, text: why }) }
  if (first && options.length < 2) told(words.twoAtLeast)
  if (first && options.length > mostOptions({ kind, background })) told(fill(background ? words.fewGroups : words.tooManyOptions, { most: background ? mostGroups : mostOptions({ kind, background }) }))
  if (new Set(options.map((option) => option.text.fi.toLowerCase())).size !== options.length) told(words.twice)
  const number = hasMost(kind) && form.text('most') ? reading.number('most', words.most, 1, Math.max(1, options.length)) : null
  const theme = hasTheme(kind) ? themes.find((one) => one === form.text('theme')) : undefined
  return reading.result({ kind, text, options, background, ...(help && { help }), ...(prompt && { prompt }), ...(number && { most: number }), ...(theme && { theme }) })
}

function readLines(reading: Reading, { name, pole }: { name: string; pole?: 'good' | 'bad' }, words: Texts['surveyMaking']['question']): OptionLine[] {
  const lines = Object.fromEntries(languages.map((language) => [language, reading.form.text(`${name}-${language}`).split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter(Boolean)])) as Record<Language, string[]>
  for (const language of languages) {
    const long = lines[language].find((line) => line.length > most.name)
    if (long) reading.problem(`${name}-${language}`, 'tooLong', { label: long.slice(0, 30), limit: most.name })
    if (language !== 'fi' && lines[language].length && lines[language].length !== lines.fi.length) {
      reading.problems.push({ field: `${name}-${language}`, text: fill(words.unequal, { finnish: lines.fi.length, here: lines[language].length }) })
    }
  }
  return lines.fi.map((fi, n) => {
    const text: Translated = { fi, ...(lines.sv[n] && { sv: lines.sv[n] }), ...(lines.en[n] && { en: lines.en[n] }) }
    return { text, ...(pole && { pole }) }
  })
}
