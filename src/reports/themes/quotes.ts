// Under each theme that is told, some of what everybody may read already.
import type { Translated } from '../../text/language.ts'
import type { PublicText, SurveyQuote } from './words.sql.ts'

/** `itemId`: of what is published. `survey`: in which survey it was said. */
export type ThemeQuote = { words: string; language: string; itemId?: string; survey?: { id: string; name: Translated } }

const mostOfEach = 2
/** In characters: what is longer is read where it is published. */
const longest = 280

/** The newest published ones that are short enough, and quotes of surveys after them. */
export function quotesByTheme(texts: readonly PublicText[], quotes: readonly SurveyQuote[], themeIds: readonly string[]): Map<string, ThemeQuote[]> {
  return new Map(themeIds.map((id) => [id, [
    ...texts.filter((text) => text.themeIds.includes(id) && text.text.length <= longest).slice(0, mostOfEach).map(({ id: itemId, text, language }) => ({ words: text, language, itemId })),
    ...quotes.filter(({ listedId }) => listedId === id).slice(0, mostOfEach).map(({ words, language, surveyId, surveyName }) => ({ words, language, survey: { id: surveyId, name: surveyName } })),
  ]]))
}
