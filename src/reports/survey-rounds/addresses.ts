// Fixed views of the report of surveys: each has an address that can be kept and shared.
import type { PeriodName } from '../statistics/period.ts'
import type { SurveyReport } from './report.ts'

/** `place`: all, line.<id> or unit.<id>. `period`: the newest year without it. */
export type Of = { place?: string | undefined; period?: PeriodName | undefined }

/** Of what is shown, also where the page was opened without a place or a period. */
export const atOf = ({ place, period }: SurveyReport): Of => ({ place: place.code, period: period.name })

export const reportQuery = ({ place, period }: Of): Record<string, string> => ({ ...(place && place !== 'all' && { place }), ...(period && { period }) })

export const fileQuery = (of: Of, form: 'pdf' | 'xlsx' | 'excel' | 'standard', sheet?: 'rounds' | 'questions'): Record<string, string> => ({ ...reportQuery(of), form, ...(sheet && { sheet }) })
