// Whom a giver sees as the writer of an answer: a person with their title, or the unit, as the writer chose.
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'

type Frame = { language: Language; organisation: { name: string } }

/** What the unit is called; the organisation where none is known. */
export const unitShown = ({ unitName }: Pick<Case, 'unitName'>, { language, organisation }: Frame): string =>
  unitName ? inLanguage(unitName, language) : organisation.name

/** Somebody absent, and who did it in their name. */
export const byHand = (name: string, deputy: string | null, language: Language): string =>
  deputy ? fill(texts[language].acting.byDeputy, { deputy, name }) : name

/** Null where the writer is not known. */
export function writerShown(turn: Turn, one: Pick<Case, 'unitName'>, frame: Frame): string | null {
  if (turn.content.as === 'unit') return unitShown(one, frame)
  if (!turn.writerName) return null
  if (turn.deputyName) return byHand(turn.writerName, turn.deputyName, frame.language)
  return turn.writerTitle ? `${turn.writerName}, ${inLanguage(turn.writerTitle, frame.language)}` : turn.writerName
}
