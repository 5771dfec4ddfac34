// How a place and a period are called in a report.
import { monthName } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { monthsOf, readPeriod, type PeriodName } from '../statistics/period.ts'
import type { NamedPlace } from './reports.sql.ts'

export const placeName = ({ name }: Pick<NamedPlace, 'name'>, t: Texts, language: Language): string => (name ? inLanguage(name, language) : t.monitoring.whole)

/** Of four months or a year, the only ones that are reported. */
export function periodTitle(period: PeriodName, t: Texts, language: Language): string {
  const { kind, year, number } = readPeriod(period)!
  if (kind !== 'four-months') return fill(t.monitoring.kinds.year, { year })
  const months = monthsOf(period)
  const name = (month: string): string => monthName(month, language).replace(/ 20\d\d$/, '')
  return fill(t.monitoring.kinds['four-months'], { year, number, first: name(months[0]!), last: name(months.at(-1)!) })
}
