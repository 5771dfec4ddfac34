// Whoever holds the role that answers for an improvement is told by mail that it is theirs, unless it was their own hand.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import { isThemselves, type Doer } from '../staff/actor.ts'
import { dayOf } from '../text/dates.ts'
import { isLanguage } from '../text/language.ts'
import { findImprovement } from './improvements.sql.ts'

export async function tellHolder(tx: Tx, id: string, { by, now }: { by: Doer; now: Date }): Promise<void> {
  const holder = (await findImprovement(tx, id, dayOf(now)))?.holder
  if (!holder || isThemselves(by, holder.personId)) return
  await enqueue(tx, { kind: 'improvement-yours', personId: holder.personId, language: isLanguage(holder.language) ? holder.language : 'fi', now })
}
