// What the form of an improvement begins with where it comes from the silence map: nobody wrote a case or answered a survey, and that is why.
import type { FormValues } from '../directory/forms/reading.ts'
import type { Named } from '../directory/services.sql.ts'
import { acts } from '../reports/silence/acts.ts'
import { fill } from '../text/fill.ts'
import { inLanguage, languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { ownerCode } from './owner.ts'

/** Null where it does not come from there, or from a line that is none. */
export function silenceFields(lineId: string | undefined, act: string | undefined, lines: readonly Named[]): FormValues | null {
  const line = lines.find(({ id }) => id === lineId)
  if (!line) return null
  const chosen = acts.find((one) => one === act)
  return {
    line: line.id, means: 'practice', owner: ownerCode({ role: 'line-manager', ofId: line.id }),
    ...Object.fromEntries(languages.flatMap((language) => {
      const { improvement, acts: words } = texts[language].silence
      return [
        [`said-${language}`, fill(improvement.said, { line: inLanguage(line.name, language) })], [`origin-${language}`, improvement.origin],
        ...(chosen ? [[`title-${language}`, words[chosen].name]] : []),
      ]
    })),
  }
}
