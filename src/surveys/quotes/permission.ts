// Whether a sentence of what somebody wrote may be shown to everybody, as they said before they handed it in. It waits sealed with
// their answers. When these are counted it stands with a text, and only ever with texts to one question of a batch: if it stood with all
// that somebody wrote it would tell which of it is theirs, wherever few allowed it.
import type { Answers } from '../answers.ts'
import { isText, type Question } from '../question.ts'
import type { Shuffle } from '../release.ts'

/** Of the field of a form (../tokens/fields.ts), where anything else is a no. */
export const saysYes = (typed: string): boolean => typed === 'yes'

/** No id of a question begins so (question.ts), and nothing counts it. */
const permits = '~quote'

/** The questions from which quotes may come: longer texts. Where a survey has none, the lines. */
export function quotedQuestions<Asked extends Pick<Question, 'kind'>>(questions: readonly Asked[]): Asked[] {
  const longer = questions.filter(({ kind }) => kind === 'long')
  return longer.length ? longer : questions.filter(isText)
}

/** Whether givers of a survey are asked at all. */
export const asksQuotes = ({ noQuotes }: { noQuotes: boolean }, questions: readonly Question[]): boolean => !noQuotes && quotedQuestions(questions).length > 0

/** Whether there is anything to be asked about: they wrote something that could be quoted. */
export const wroteSome = (questions: readonly Question[], answers: Answers): boolean => quotedQuestions(questions).some(({ id }) => answers[id]?.length)

/** Of a survey that quotes nobody, or where nothing was written, there is no permission to keep. */
export const withPermission = (answers: Answers, { permitted, noQuotes, questions }: { permitted: boolean; noQuotes: boolean; questions: readonly Question[] }): Answers =>
  (permitted && !noQuotes && wroteSome(questions, answers) ? { ...answers, [permits]: ['yes'] } : answers)

export const isPermitted = (answers: Answers): boolean => permits in answers

/** The question of a batch from which quotes may come: by lot, whatever was answered. */
export const drawnFrom = (questions: readonly Question[], shuffle: Shuffle): string | null => shuffle(quotedQuestions(questions))[0]?.id ?? null
