// What a choice is called: its own text, or that of the scale.
import { inLanguage, type Language } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Question } from './question.ts'

/** Of a recommendation the figure itself. */
export function choiceWords({ kind, options }: Pick<Question, 'kind' | 'options'>, value: string, { surveyScale }: Pick<Texts, 'surveyScale'>, language: Language): string {
  if (kind === 'agree' || kind === 'smileys') return (surveyScale[kind] as Record<string, string>)[value] ?? value
  if (kind === 'recommend') return value === 'cannot-say' ? surveyScale.recommend['cannot-say'] : value
  const option = options.find(({ id }) => id === value)
  return option ? inLanguage(option.text, language) : value
}
