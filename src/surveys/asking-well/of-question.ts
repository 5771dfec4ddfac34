// The hints of a whole question in one language, and of a whole survey.
import type { Language } from '../../text/language.ts'
import { isText, type Question } from '../question.ts'
import type { Hint } from './hint.ts'
import { hintsIn } from './look.ts'

/** Of its text. */
export const hintsOf = ({ kind, text, help }: Pick<Question, 'kind' | 'text' | 'help'>, language: Language): Hint[] =>
  hintsIn({ text: text[language] ?? '', language, as: isText({ kind }) ? 'words' : 'choosing', explained: !!help?.[language] })

/** Of what stands beside it. */
export const hintsOfHelp = ({ help }: Pick<Question, 'help'>, language: Language): Hint[] =>
  hintsIn({ text: help?.[language] ?? '', language, as: 'beside', explained: true })

/** many: more questions than somebody answers who did not ask for them · no-words: nowhere can anything be said in one's own words. */
export type SurveyHint = 'many' | 'no-words'

/** More than this, and many stop before the end. */
export const manyQuestions = 12

export const hintsOfSurvey = (questions: readonly Question[]): SurveyHint[] => [
  ...(questions.length > manyQuestions ? ['many' as const] : []),
  ...(questions.length && !questions.some(isText) ? ['no-words' as const] : []),
]
