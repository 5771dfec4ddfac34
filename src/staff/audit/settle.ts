// Whoever looks after data protection says what came of reading that was unusual. Nobody does so of their own.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { handOf, type Actor } from '../actor.ts'
import { mayReadAudit, maySettleUnusual } from '../duties.ts'
import { record } from './audit.sql.ts'
import { findUnusual, saveOutcome } from './unusual.sql.ts'
import type { Outcome } from './unusual.ts'

export async function settle(tx: Tx, { id, outcome }: { id: string; outcome: Outcome }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'own' | 'settled'> {
  const one = await findUnusual(tx, id)
  if (!one || !mayReadAudit(actor)) return 'not-found'
  if (!maySettleUnusual(actor, one)) return 'own'
  if (!(await saveOutcome(tx, id, { by: handOf(actor), on: dayOf(now), outcome }))) return 'settled'
  await record(tx, { what: 'unusual-reading-settled', by: actor, subjectId: one.personId, detail: { kind: one.kind, outcome, on: one.day } }, now)
  return 'done'
}
