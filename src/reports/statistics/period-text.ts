// What a period is called: the year 2026; July to September 2026; September 2026; and short, as it stands under a picture.
import { monthName } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { monthsOf, readPeriod, type PeriodName } from './period.ts'

export function periodText(name: PeriodName, { t: { feedbackReport: { periods } }, language }: { t: Pick<Texts, 'feedbackReport'>; language: Language }): string {
  const { kind, year, number } = readPeriod(name)!
  if (kind === 'month') return monthName(name, language)
  return fill(kind === 'year' ? periods.year : (kind === 'quarter' ? periods.quarters : periods.thirds)[number - 1]!, { year })
}

/** 2026; 7–9/26; 9/26 */
export function shortPeriod(name: PeriodName): string {
  const { kind, year } = readPeriod(name)!
  if (kind === 'year') return year
  const months = monthsOf(name).map((month) => Number(month.slice(5)))
  return `${months.length > 1 ? `${months[0]}–${months.at(-1)}` : months[0]}/${year.slice(2)}`
}
