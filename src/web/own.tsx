// Words that somebody wrote, as a name is: in the reader's language, or in Finnish where nobody has translated them. Then they say so, or a screen reader
// would read Finnish as if it were Swedish or English.
import type { JSX } from 'preact'
import { inLanguage, shownLanguage, type Translated } from '../text/language.ts'
import { usePage } from './page-data.ts'

export function Own({ of }: { of: Translated }): JSX.Element {
  const { language } = usePage().frame
  const shown = shownLanguage(of, language)
  return shown === language ? <>{inLanguage(of, language)}</> : <span lang={shown}>{inLanguage(of, language)}</span>
}
