// What was learnt of words that were erased from what a giver wrote first is unlearnt, for each theme of its case.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { themeMark } from '../../privacy/theme-marks.ts'
import type { Lemmas } from '../../themes/words/roots.ts'
import type { Content } from '../case.ts'
import type { Case } from '../cases.sql.ts'
import { addCounts } from './learnt.sql.ts'
import { markedOf } from './marked.sql.ts'
import { caseTerms } from './suggest.ts'

export async function unlearn(tx: Tx, { id, language }: Pick<Case, 'id' | 'language'>, { before, after }: { before: Content; after: Content }, { keys, lemmas }: { keys: Keys; lemmas: Lemmas | null }): Promise<void> {
  const marked = (await markedOf(tx, [id])).get(id) ?? []
  if (!marked.length) return
  const [were, stay] = [caseTerms([before], language, lemmas), caseTerms([after], language, lemmas)]
  const themes = [...new Set([...marked.filter((theme) => theme !== null), null])]
  await addCounts(tx, themes.flatMap((theme) => [...were].filter((term) => !stay.has(term)).map((term) => ({ theme, mark: themeMark(keys, theme, term), cases: -1 }))))
}
