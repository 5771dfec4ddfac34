// A ready set: questions that a survey may begin from. Whoever takes one changes it as they like; the set itself stays as it is.
// These build questions as question.ts has them, with all three languages.
import type { Translated } from '../../text/language.ts'
import type { Option, Question, Theme } from '../question.ts'

/** `check`: its words have to be held against those of somebody else before they are called so. `noQuotes`: it is for children, of whose words nothing is shown. */
export type ReadySet = { key: string; name: Translated; about: Translated; forWhom: Translated; check?: 'thl'; noQuotes?: true; questions: readonly Question[] }

/** Finnish, Swedish, English. */
export type Words = readonly [fi: string, sv: string, en: string]

export const in3 = ([fi, sv, en]: Words): Translated => ({ fi, sv, en })

type More = { help?: Words; prompt?: Words; background?: boolean; most?: number; onlyIf?: Question['onlyIf'] }

export const agree = (id: string, theme: Theme, words: Words, more: More = {}): Question => build(id, 'agree', words, { ...more, theme })
export const smileys = (id: string, theme: Theme, words: Words, more: More = {}): Question => build(id, 'smileys', words, { ...more, theme })
export const recommend = (id: string, words: Words): Question => build(id, 'recommend', words)
export const one = (id: string, words: Words, options: Record<string, Words>, more: More = {}): Question => build(id, 'one', words, { ...more, options: choices(options) })
export const many = (id: string, words: Words, options: Record<string, Words>, more: More = {}): Question => build(id, 'many', words, { ...more, options: choices(options) })
export const rank = (id: string, words: Words, options: Record<string, Words>, more: More = {}): Question => build(id, 'rank', words, { ...more, options: choices(options) })
export const cards = (id: string, words: Words, { good, bad, ...more }: { good: Record<string, Words>; bad: Record<string, Words> } & More): Question =>
  build(id, 'cards', words, { ...more, options: [...choices(good).map((option) => ({ ...option, pole: 'good' as const })), ...choices(bad).map((option) => ({ ...option, pole: 'bad' as const }))] })
export const short = (id: string, words: Words, more: More = {}): Question => build(id, 'short', words, more)
export const long = (id: string, words: Words, more: More = {}): Question => build(id, 'long', words, more)

const choices = (options: Record<string, Words>): Option[] => Object.entries(options).map(([id, words]) => ({ id, text: in3(words) }))

function build(id: string, kind: Question['kind'], words: Words, { help, prompt, options = [], background = false, ...more }: More & { theme?: Theme; options?: Option[] } = {}): Question {
  return { id, kind, text: in3(words), ...(help && { help: in3(help) }), ...(prompt && { prompt: in3(prompt) }), options, background, ...more }
}
