// Which themes a case may be about, for whoever reads its text: by the words of the themes, and by what was learnt from cases that others have marked. A word
// tells only once it stood in as many of them as are ever told of, so that no suggestion says what one other person wrote.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { themeMark } from '../../privacy/theme-marks.ts'
import { isLanguage } from '../../text/language.ts'
import { likelyThemes, ownWordsOf, type Learnt } from '../../themes/words/likely.ts'
import type { Lemmas } from '../../themes/words/roots.ts'
import { termsOf, type Terms } from '../../themes/words/terms.ts'
import type { Theme } from '../../themes/theme.ts'
import type { Content } from '../case.ts'
import { countsFor } from './learnt.sql.ts'

/** In so many cases of a theme a word must have stood. */
export const leastLearnt = 5

/** What of a turn may tell: what somebody wrote, and not the questions. */
export const wordsIn = ({ text, answers = [] }: Content): string => [text, ...answers.map(({ answer }) => answer)].join('\n')

/** Stems always, and base forms where there is a dictionary: what was learnt stays good when one is installed, or taken away. */
export function caseTerms(contents: readonly Content[], language: string, lemmas: Lemmas | null): Terms {
  const [text, as] = [contents.map(wordsIn).join('\n'), isLanguage(language) ? language : null]
  return new Set([...termsOf(text, as, null), ...(lemmas ? termsOf(text, as, lemmas) : [])])
}

/** For each of some texts, the ids of themes, the likeliest first. Of all of them in one look. */
export async function suggestThemes(db: Db, keys: Keys, texts: readonly Terms[], themes: readonly Theme[], lemmas: Lemmas | null): Promise<string[][]> {
  if (!themes.length) return texts.map(() => [])
  const terms = [...new Set(texts.flatMap((each) => [...each]))]
  const ids = [null, ...themes.map(({ id }) => id)]
  const marks = new Map(ids.map((id) => [id, new Map(terms.map((term) => [term, themeMark(keys, id, term)]))]))
  const counts = await countsFor(db, ids, [...marks.values()].flatMap((of) => [...of.values()]))
  const known = new Map([...Map.groupBy(counts, ({ theme }) => theme)].map(([theme, of]) => [theme, new Map(of.map(({ mark, cases }) => [mark, cases]))]))
  const learnt = (id: string | null): Learnt => {
    const [of, mine] = [known.get(id), marks.get(id)!]
    return { texts: of?.get(null) ?? 0, with: (term) => of?.get(mine.get(term)!) ?? 0 }
  }
  const all = learnt(null)
  const words = themes.map((theme) => ({ id: theme.id, own: ownWordsOf(theme, lemmas), learnt: learnt(theme.id) }))
  return texts.map((each) => likelyThemes(each, words, { all, least: leastLearnt }).map(({ id }) => id))
}
