// The form in which the clients' council says whether something has changed.
import { tooLong } from '../../feedback/draft.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { saysOf, type Says } from '../verdicts.sql.ts'
import { hasUnmistakable, longestWhy } from './council-mark.ts'

export type ReadWord = { ok: true; says: Says; why: string | null } | { ok: false; problems: Problem[] }

export function readWord(form: Form, { council: { problems: words } }: Texts, language: Language): ReadWord {
  const problems: Problem[] = []
  const says = saysOf.find((one) => one === form.text('says'))
  const why = form.text('why')
  if (!says) problems.push({ field: 'says', text: words.says })
  if (says === 'not-changed' && !why) problems.push({ field: 'why', text: words.why })
  if (tooLong(why, longestWhy)) problems.push({ field: 'why', text: fill(words.long, { limit: inFigures(longestWhy, language) }) })
  else if (hasUnmistakable(why)) problems.push({ field: 'why', text: words.shape })
  return problems.length || !says ? { ok: false, problems } : { ok: true, says, why: why || null }
}
