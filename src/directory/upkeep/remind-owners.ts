// Whoever owns what nobody has confirmed lately is told so by mail, once a quarter and in the hours of an office, however much
// it is: the mail leads to their list.
import type { Tx } from '../../db/db.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { organisation } from '../organisation.sql.ts'
import { noteReminded, ownersToRemind } from './entries.sql.ts'
import { quarterOf, staleSince } from './stale.ts'

export async function remindOwners(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const today = dayOf(now)
  for (const { id, language } of await ownersToRemind(tx, { since: staleSince(today), notSince: quarterOf(today), today })) {
    await enqueue(tx, { kind: 'upkeep', personId: id, language, now })
    await noteReminded(tx, id, today)
  }
}
