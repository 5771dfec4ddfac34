// Where the results of a survey are shown to everybody.
import type { Language } from '../../text/language.ts'
import { to } from '../../paths.ts'

const last: Record<Language, string> = { fi: 'tulokset', sv: 'resultat', en: 'results' }

export const resultsOf = (surveyId: string, language: Language): string => `${to('survey', language, { id: surveyId })}/${last[language]}`
