// What stands in one cell of another tool's table, as an answer to one of our questions: by the words of a choice in any language, by
// its id, or by the number of its step.
import { inLanguage, languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { choiceWords } from '../choice-words.ts'
import { isText, valuesOf, type Question } from '../question.ts'
import { fold } from './fold.ts'

/** Of one question; null: what stands there is no answer to it. [] where somebody said nothing. */
export type CellReader = (cell: string) => string[] | null

export function readerOf(question: Question): CellReader {
  if (isText(question)) return (cell) => (cell ? [cell] : [])
  const values = valueReader(question)
  const one = (cell: string): string[] | null => {
    const value = values(cell)
    return value === null ? null : [value]
  }
  if (question.kind === 'many' || question.kind === 'cards') return (cell) => (cell ? one(cell) ?? several(cell, [/[;|\n]/, /,/], values) : [])
  if (question.kind === 'rank') return (cell) => (cell ? one(cell) ?? several(cell, [/[>;|\n]/, /,/], values) : [])
  return (cell) => (cell ? one(cell) : [])
}

/** One value by what stands for it; null where nothing of the question does. */
export function valueReader(question: Pick<Question, 'kind' | 'options'>): (cell: string) => string | null {
  const known = new Map<string, string | null>()
  // Words that stand for two choices stand for none.
  const add = (words: string, value: string): void => { known.set(words, known.has(words) && known.get(words) !== value ? null : value) }
  for (const value of valuesOf(question)) {
    for (const words of new Set(languages.flatMap((language) => wordsFor(question, value, language).map(fold)))) add(words, value)
    for (const faces of question.kind === 'smileys' ? drawn[value] ?? [] : []) add(faces, value)
  }
  // The id last: where it is another's word, the word is meant.
  for (const value of valuesOf(question)) if (!known.has(fold(value))) known.set(fold(value), value)
  if (valuesOf(question).includes('cannot-say')) for (const words of unsure) if (!known.has(words)) known.set(words, 'cannot-say')
  return (cell) => {
    // A minus is no punctuation.
    if (/^[-−]\s*\d/.test(cell)) return null
    const whole = /^(\d{1,2})[.,]0+$/.exec(cell)?.[1] ?? cell
    return known.get(fold(whole)) ?? known.get(whole.replace(/\ufe0f/gu, '')) ?? null
  }
}

function wordsFor(question: Pick<Question, 'kind' | 'options'>, value: string, language: (typeof languages)[number]): string[] {
  const option = question.options.find(({ id }) => id === value)
  if (option) return [inLanguage(option.text, language)]
  const words = choiceWords(question, value, texts[language], language)
  // Some tools write the step and its words together.
  return question.kind === 'agree' && /^\d$/.test(value) ? [words, `${value} ${words}`, `${words} ${value}`] : [words]
}

/** Each part is a value, and none comes twice. */
function several(cell: string, separators: readonly RegExp[], values: (cell: string) => string | null): string[] | null {
  for (const separator of separators) {
    const parts = cell.split(separator).map((part) => part.trim()).filter(Boolean)
    const read = parts.map(values)
    if (parts.length > 1 && read.every((value) => value !== null) && new Set(read).size === read.length) return read as string[]
  }
  return null
}

const drawn: Record<string, string[]> = { good: ['🙂', '😀', '😊', '😃', '☺'], middle: ['😐', '😶'], bad: ['🙁', '☹', '😞', '😟', '😢'] }

/** As `fold` leaves them. Words that tools and people write where they cannot say. */
const unsure = [
  'en osaa sanoa', 'eos', 'en tiedä', 'ei osaa sanoa', 'ei koske minua', 'jag kan inte säga', 'kan inte säga', 'vet inte', 'vet ej', 'gäller inte mig', 'ingen åsikt', 'i can t say', 'can t say', 'cannot say', 'don t know',
  'i don t know', 'do not know', 'does not apply', 'not applicable', 'n a',
]

/** In a column of its own for each choice: whether it was chosen. Null where it cannot be told. */
export function readTick(cell: string, words: readonly string[]): boolean | null {
  const folded = fold(cell)
  if (!cell || ['0', '', 'ei', 'e', 'nej', 'no', 'n', 'false', 'epätosi', 'not selected', 'unchecked'].includes(folded)) return false
  return ['1', 'x', 'kyllä', 'k', 'ja', 'j', 'yes', 'y', 'true', 'tosi', 'selected', 'checked', ...words].includes(folded) ? true : null
}
