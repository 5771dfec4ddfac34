// A sentence that says from which council's meeting something came: of a month, and without anybody's name.
import { monthName } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

export function originIn(language: Language, { panelName, month }: { panelName: Translated; month: string | null }): string {
  const { origin } = texts[language].panelChanges
  const panel = inLanguage(panelName, language)
  return month ? fill(origin.of, { panel, month: monthName(month, language) }) : fill(origin.undated, { panel })
}
