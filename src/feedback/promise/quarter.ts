// Quarters of a calendar year in Finland. Figures that everybody may see are of whole quarters that have ended.
import type { Day } from '../../text/dates.ts'
import { addMonths, firstOf, monthOf } from '../period.ts'

/** Its first day. */
export type Quarter = Day

export const startOfQuarter = (day: Day): Quarter =>
  firstOf(`${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}`)

export const afterQuarter = (quarter: Quarter): Day => firstOf(addMonths(monthOf(quarter), 3))

/** Which of the year, 1 to 4. */
export const numberOf = (quarter: Quarter): number => Math.floor((Number(quarter.slice(5, 7)) - 1) / 3) + 1

/** Those that have ended, of this year and the last, newest first. */
export function endedQuarters(today: Day): Quarter[] {
  const current = startOfQuarter(today)
  const first = `${Number(today.slice(0, 4)) - 1}-01-01`
  const quarters: Quarter[] = []
  for (let one = first; one < current; one = afterQuarter(one)) quarters.unshift(one)
  return quarters
}
