// At the start of a month whoever supervises a unit is told once that a number of the month before is missing, or that there were fewer
// slips than people; in the hours of an office. Nobody is told before anybody of the organisation has begun to count.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { countsOfMonths, isCounted, slipsGiven } from './changes.sql.ts'
import { isToAskAbout } from './counted.ts'
import { monthBefore, monthOf, monthsOver, monthsShown } from './months.ts'
import { isOfMonth } from './named.ts'
import { noteReminded, supervisorsToTell } from './remind.sql.ts'
import { countedUnits } from './units.sql.ts'
import { viewOf } from './view.ts'

/** Days of the month: first there is time to enter the number, and later it is no start any more. */
const [from, to] = [3, 10]

export async function remindOfEnds(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const day = Number(today.slice(8))
  if (day < from || day > to) return
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const month = monthBefore(monthOf(today))
  if (!(await isCounted(tx, monthsOver(today, monthsShown).at(-1)!))) return
  const units = (await countedUnits(tx, { since: month, today })).filter((unit) => isOfMonth(unit, month))
  const views = viewOf(units, await countsOfMonths(tx, [month]), await slipsGiven(tx, { from: month, to: month }), [month])
  const toAsk = views.filter(({ months }) => months.some(({ against }) => isToAskAbout([against.end, against.change])))
  const ids = [...new Set(toAsk.flatMap(({ unit }) => unit.supervisorId ?? []))]
  for (const { id, language } of await supervisorsToTell(tx, ids, { month, today })) {
    await noteReminded(tx, { personId: id, month, on: today })
    await enqueue(tx, { kind: 'ends-asked', personId: id, language: isLanguage(language) ? language : 'fi', now })
  }
}
