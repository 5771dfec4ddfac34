// Where an invitation leads: to the survey, and to the page on which somebody refuses the next.
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'

export const surveyAddress = (publicUrl: string, language: Language, surveyId: string): string => publicUrl + to('survey', language, { id: surveyId })

export const refusalAddress = (publicUrl: string, language: Language): string => publicUrl + to('noInvitations', language)
