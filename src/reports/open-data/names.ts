// What figures and their values are called, by the codes that stand in files.
import { inLanguage, languageName, type Language, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { unmarked } from '../statistics/themes.ts'

/** The code itself where there are no words for it. */
export const figureName = (figure: string, language: Language): string => named(texts[language].openData.figureNames, figure)?.name ?? figure

/** Of all together there is none. */
export function valueName(figure: string, value: string, language: Language): string {
  if (!value) return ''
  const { feedback, overview, answering, openData } = texts[language]
  const names: Record<string, (value: string) => string | undefined> = {
    'kind': (kind) => named(feedback.kinds, kind)?.name,
    'channel': (channel) => named<string>(overview.channels, channel),
    'language': (tag) => (tag === 'other' ? openData.values.otherLanguage : languageName(tag, language)),
    'in-time': (is) => named(openData.values.inTime, is),
    'came-of-it': (is) => named<string>(answering.cameOf.options, is),
    'heard': (is) => named(openData.values.heard, is),
  }
  return named(names, figure)?.(value) ?? value
}

/** What a theme is called, and what of it are thanks or criticism. */
export function themeName(value: string, name: Translated | null, language: Language): string {
  const { openData: { values }, feedback } = texts[language]
  if (!name) return value === unmarked ? values.unmarked : value
  const kind = (['thanks', 'criticism'] as const).find((tells) => value.endsWith(`.${tells[0]}`))
  return kind ? `${inLanguage(name, language)}: ${feedback.kinds[kind].name}` : inLanguage(name, language)
}

const named = <T>(names: Record<string, T>, code: string): T | undefined => (Object.hasOwn(names, code) ? names[code] : undefined)
