// Where the survey of a slip is answered.
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'

/** The page of a survey lies beside the page for slips: /fi/kyselyt/lappu, /fi/kyselyt/<id>. */
export const surveyAddress = (language: Language, id: string): string => to('surveySlip', language).replace(/[^/]+$/, id)
