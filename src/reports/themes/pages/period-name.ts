// What a period of statistics is called: a year by its number, four months by their first and last.
import { monthName } from '../../../text/dates.ts'
import type { Language } from '../../../text/language.ts'
import { monthsOf, readPeriod, type PeriodName } from '../../statistics/period.ts'

export function periodName(period: PeriodName, language: Language): string {
  if (readPeriod(period)!.kind === 'year') return period
  const months = monthsOf(period)
  return `${monthName(months[0]!, language)} – ${monthName(months.at(-1)!, language)}`
}
