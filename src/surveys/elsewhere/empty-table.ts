// An empty table to write into: of cards that came out of a box, or of numbers that another tool shows. Its headings are our questions,
// so that it is read again without choosing anything.
import { byteOrderMark, csvLine } from '../../csv.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { choiceWords } from '../choice-words.ts'
import { isText, takesMany, valuesOf, type Question } from '../question.ts'
import { anyWords } from './read-numbers.ts'

/** One row for each answer. `hasUnits`: the first column says of which unit. */
export const emptyRows = (questions: readonly Question[], hasUnits: boolean, language: Language): string =>
  byteOrderMark + csvLine([...(hasUnits ? [texts[language].surveyElsewhere.table.unit] : []), ...questions.map(({ text }) => inLanguage(text, language))], ';')

/** Every choice of every question of which numbers can be brought, and how many chose it left open. */
export function emptyNumbers(questions: readonly Question[], language: Language): string {
  const { table } = texts[language].surveyElsewhere
  const countable = questions.filter((question) => !isText(question) && question.kind !== 'rank')
  return byteOrderMark + csvLine([table.question, table.choice, table.count], ';') + countable.flatMap((question) => [
    ...(takesMany(question) ? [anyWords[language]] : []), ...valuesOf(question).map((value) => choiceWords(question, value, texts[language], language)),
  ].map((words) => csvLine([inLanguage(question.text, language), words, ''], ';'))).join('')
}
