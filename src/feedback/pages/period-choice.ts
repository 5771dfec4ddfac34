// Periods as they are chosen on a page, in words.
import { monthName, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { PageFrame } from '../../web/page.ts'
import { everything, monthOf, monthsIn, periodOf, recent, type Period } from '../period.ts'

type Choice = { value: string; label: string }
type Words = Pick<PageFrame, 't' | 'language'>

/** From the shortest back from now to all there is; `months` puts single months of two years after the years. */
export function periodChoices(
  { firstDay, today, chosen, months = false }: { firstDay: Day; today: Day; chosen: Period | null; months?: boolean }, words: Words,
): Choice[] {
  const years = [...new Set(monthsIn(everything, firstDay, today).map((month) => month.slice(0, 4)))]
  const singles = months ? monthsIn(periodOf('24-months', today)!, firstDay, today) : []
  const names = [...recent, ...years, ...singles]
  // A link may lead to a period that is not among those that are offered.
  if (chosen && chosen.name !== 'all' && !names.includes(chosen.name)) names.push(chosen.name)
  return names.map((name) => ({ value: name, label: nameOf(periodOf(name, today)!, words) }))
}

function nameOf({ name, from, until }: Period, { t, language }: Words): string {
  const { periods } = t.overview
  if (Object.hasOwn(periods, name)) return periods[name as (typeof recent)[number]]
  if (!from && until) return fill(periods.before, { day: shortDay(until, language) })
  return name.length === 4 ? name : monthName(monthOf(from!), language)
}
