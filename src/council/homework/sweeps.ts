// What time does to homework: once its day has passed nothing says any more whose part is whose, and three days before it whoever has a
// sign-in and has not done it is reminded, once, on a working day between nine and six.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { closeHomework } from './give.ts'
import { noteReminded, overdue, toRemind, whoHasNot } from './homework.sql.ts'

const daysBefore = 3

export async function closeOverdue(tx: Tx, keys: Keys, now: Date): Promise<void> {
  const today = dayOf(now)
  for (const one of await overdue(tx, today)) await closeHomework(tx, keys, one, today)
}

export async function remindOfHomework(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { closedDays } = await organisation(tx)
  if (!mayWriteNow(now, closedDays)) return
  for (const { id } of await toRemind(tx, today, daysAfter(today, daysBefore))) {
    for (const { personId, language } of await whoHasNot(tx, id, today)) await enqueue(tx, { kind: 'council-homework', personId, language: isLanguage(language) ? language : 'fi', now })
    await noteReminded(tx, id, today)
  }
}
