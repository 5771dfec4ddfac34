// What is compared, in words: a question with its theme, or a theme.
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Thing } from '../things.ts'

export function thingName({ questions, theme }: Thing, { t, language }: PageFrame): string {
  if (questions.length > 1 && theme) return fill(t.surveyCompared.theme, { theme: t.surveyMaking.themes[theme], count: inFigures(questions.length, language) })
  const words = inLanguage(questions[0]!.text, language)
  return theme ? `${t.surveyMaking.themes[theme]}: ${words}` : words
}
