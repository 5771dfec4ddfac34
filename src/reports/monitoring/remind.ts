// Whoever is to write what was found in four months hears of it by mail: once its numbers are published, a week before the day by which it
// should be public, and once that has passed; then a coordinator too. Of whoever is away their deputy hears. One mail however many reports, in the hours of an office.
import type { Db, Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { has, type Actor } from '../../staff/actor.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import type { PeriodName } from '../statistics/period.ts'
import { coordinatorsAtWork, lackingIn, newestPeriod, noteReminded, untold, whoHears, type Step } from './lacking.sql.ts'
import { dueOn } from './report.ts'

const daysBefore = 7

/** Of the newest period alone: what was never written of an earlier one nobody is reminded of for ever. */
export async function remindWriters(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const period = await newestPeriod(tx)
  if (!period) return
  const lacking = await lackingIn(tx, period, today)
  if (!lacking.length) return
  const step = stepOn(period, today)
  const writers = lacking.flatMap(({ writerId }) => writerId ?? [])
  const hear = await whoHears(tx, [...new Set([...writers, ...(step === 'late' ? await coordinatorsAtWork(tx, today) : [])])], today)
  const told = await untold(tx, hear, period, step)
  if (!told.length) return
  for (const { id, language } of told) {
    await enqueue(tx, { kind: step === 'late' ? 'monitoring-late' : 'monitoring-due', personId: id, language: isLanguage(language) ? language : 'fi', now })
  }
  await noteReminded(tx, told.map(({ id }) => id), { period, step, on: today })
}

/** What waits of the newest period at the desk: for them to write, and of whomever, once it is late, for a coordinator. */
export type Owed = { own: number; late: number }

export async function owedBy(db: Db, actor: Actor, today: Day): Promise<Owed> {
  const isCoordinator = has(actor, 'coordinator')
  const period = isCoordinator || has(actor, 'supervisor') ? await newestPeriod(db) : null
  if (!period) return { own: 0, late: 0 }
  const lacking = await lackingIn(db, period, today)
  const own = lacking.filter(({ writerId }) => writerId === actor.personId).length
  return { own, late: isCoordinator && stepOn(period, today) === 'late' ? lacking.length - own : 0 }
}

function stepOn(period: PeriodName, today: Day): Step {
  const due = dueOn(period)
  return today > due ? 'late' : today >= daysAfter(due, -daysBefore) ? 'soon' : 'published'
}
