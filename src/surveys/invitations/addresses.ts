// Where an invitation leads: to the survey, and to the page on which somebody refuses the next.
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'

const surveys: Record<Language, string> = { fi: 'kyselyt', sv: 'enkater', en: 'surveys' }

export const surveyAddress = (publicUrl: string, language: Language, surveyId: string): string => `${publicUrl}/${language}/${surveys[language]}/${surveyId}`

export const refusalAddress = (publicUrl: string, language: Language): string => publicUrl + to('noInvitations', language)
