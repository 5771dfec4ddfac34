// What time does to homework: once its day has passed nothing says any more whose part is whose, and three days before it whoever has a
// sign-in and has not done it is reminded, once, on a working day between nine and six.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { isLanguage } from '../../text/language.ts'
import { closeAll } from './give.ts'
import { lockOverdue, noteReminded, toRemind, whoHasNot } from './homework.sql.ts'

const daysBefore = 3

export async function closeOverdue(tx: Tx, keys: Keys, now: Date): Promise<void> {
  const today = dayOf(now)
  await closeAll(tx, keys, await lockOverdue(tx, today), today)
}

export async function remindOfHomework(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { closedDays } = await organisation(tx)
  if (!mayWriteNow(now, closedDays)) return
  const ids = (await toRemind(tx, today, daysAfter(today, daysBefore))).map(({ id }) => id)
  if (!ids.length) return
  for (const { personId, language } of await whoHasNot(tx, ids, today)) await enqueue(tx, { kind: 'council-homework', personId, language: isLanguage(language) ? language : 'fi', now })
  await noteReminded(tx, ids, today)
}
