// Whether two rounds asked the same question, so that what was answered can be compared.
import { languages, type Language, type Translated } from '../../text/language.ts'
import { wordParts, type WordPart } from '../making/differences.ts'
import type { Question } from '../question.ts'

/** Words that are not the same in one language. `part`: of a choice where it is of none of the question's own. */
export type Reworded = { part: WordPart | 'option'; language: Language; from: string; to: string }

/**
 * kind: answered in another way · options: between other choices · most: of more or of fewer at once · asked-of: of other people, since it
 * hangs on another answer · words: of another survey, in no language in the same words
 */
export type Otherness = 'kind' | 'options' | 'most' | 'asked-of' | 'words'

/** same: in the same words · reworded: the same, in words that are better or only others · other: it cannot be compared */
export type Sameness = { is: 'same' } | { is: 'reworded'; words: Reworded[] } | { is: 'other'; why: Otherness }

/**
 * Both have the same id, which says that whoever made the survey took them for the same. `sameSurvey`: that was said of these very words: a
 * question that was asked keeps its id only where somebody says so. Two surveys from one ready set have their ids from it, and changed
 * words before anybody was asked; so there one language must have kept them.
 */
export function sameness(was: Question, now: Question, { sameSurvey }: { sameSurvey: boolean }): Sameness {
  if (was.kind !== now.kind) return { is: 'other', why: 'kind' }
  if (was.options.length !== now.options.length || !was.options.every(({ id }) => optionOf(now, id))) return { is: 'other', why: 'options' }
  if ((was.most ?? null) !== (now.most ?? null)) return { is: 'other', why: 'most' }
  if (conditionOf(was) !== conditionOf(now)) return { is: 'other', why: 'asked-of' }
  const words = [
    ...wordParts.filter((part) => part !== 'prompt').flatMap((part) => changed(part, was[part], now[part])),
    ...was.options.flatMap((option) => changed('option', option.text, optionOf(now, option.id)!.text)),
  ]
  if (!words.length) return { is: 'same' }
  if (!sameSurvey && !languages.some((language) => was.text[language] !== undefined && was.text[language] === now.text[language])) return { is: 'other', why: 'words' }
  return { is: 'reworded', words }
}

const optionOf = ({ options }: Question, id: string) => options.find((option) => option.id === id)

/** The same whatever the order in which the answers stand. */
const conditionOf = ({ onlyIf }: Question): string => (onlyIf ? JSON.stringify([onlyIf.question, onlyIf.is.toSorted()]) : '')

function changed(part: Reworded['part'], was: Translated | undefined, now: Translated | undefined): Reworded[] {
  return languages.flatMap((language) => {
    const [from, to] = [was?.[language] ?? '', now?.[language] ?? '']
    return from === to ? [] : [{ part, language, from, to }]
  })
}
