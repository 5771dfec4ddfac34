// Whoever holds the role that answers for an improvement hears of its day by mail: two weeks before, once it has passed, and once a
// month as long as it is late; and that somebody who gave feedback on it sees no change. One mail each a day, in the hours of an office.
import type { Tx } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { inOfficeHours } from '../feedback/reminder.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { dayOf, daysAfter, type Day } from '../text/dates.ts'
import { isLanguage } from '../text/language.ts'
import type { Holder } from './owner.ts'
import { disputed, noteReminded, noteToldOfDispute, toRemind } from './remind.sql.ts'

const daysBefore = 14
const lateEveryDays = 30

export async function remindHolders(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const due = await toRemind(tx, { until: daysAfter(today, daysBefore), lateSince: daysAfter(today, -lateEveryDays), today })
  const late = (dueOn: Day) => dueOn < today
  await mail(tx, 'improvement-late', due.filter(({ dueOn }) => late(dueOn)), now)
  await mail(tx, 'improvement-due', due.filter(({ dueOn }) => !late(dueOn)), now)
  await noteReminded(tx, due.map(({ id }) => id), today)
  const seen = await disputed(tx, today)
  await mail(tx, 'improvement-disputed', seen, now)
  await noteToldOfDispute(tx, seen.map(({ id }) => id), today)
}

/** Where nobody holds the role nobody can be told: the coordinator's overview shows it. */
async function mail(tx: Tx, kind: 'improvement-late' | 'improvement-due' | 'improvement-disputed', of: { holder: Holder | null }[], now: Date): Promise<void> {
  const holders = new Map(of.flatMap(({ holder }) => (holder ? [[holder.personId, holder]] : [])))
  for (const { personId, language } of holders.values()) {
    await enqueue(tx, { kind, personId, language: isLanguage(language) ? language : 'fi', now })
  }
}
