// Words that somebody wrote, as a name is: in the reader's language, or in Finnish where nobody has translated them. Then they say so, or a screen reader
// would read Finnish as if it were Swedish or English.
import type { JSX } from 'preact'
import { inLanguage, shownLanguage, type Language, type Translated } from '../text/language.ts'
import { usePage } from './page-data.ts'

export function Own({ of }: { of: Translated }): JSX.Element {
  const { language } = usePage().frame
  const lang = langOf(of, language)
  return lang ? <span lang={lang}>{inLanguage(of, language)}</span> : <>{inLanguage(of, language)}</>
}

/** For what holds the words and nothing else, as a heading or a link; undefined where they are in the reader's language. */
export function langOf(of: Translated, language: Language): Language | undefined {
  const shown = shownLanguage(of, language)
  return shown === language ? undefined : shown
}
