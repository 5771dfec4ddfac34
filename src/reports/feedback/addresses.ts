// Fixed views of the desk's report: each has an address that can be kept and shared.
import { desk } from '../../paths.ts'
import type { PeriodName } from '../statistics/period.ts'

/** `place`: whole, line.<id> or unit.<id>. Without a period the newest that says something. */
export const feedbackReportPath = (place: string, period?: PeriodName): string =>
  `${desk.feedbackReport}?${new URLSearchParams({ place, ...(period !== undefined && { period }) })}`

export const feedbackFilePath = (base: string, of: { place: string; period: PeriodName; form: 'pdf' | 'xlsx' | 'excel' | 'standard'; sheet?: string }): string => `${base}?${new URLSearchParams(of)}`
