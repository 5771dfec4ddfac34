// Of which kind a case is, corrected: a mail and an SMS do not say what they are, and somebody may have pressed the wrong one. What was promised to the
// giver stays, whatever the kind; and no word of it goes to them, as it is about our counting and not about what they wrote.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayCorrectKind, mayTellKind } from '../../staff/roles.ts'
import { isForEverybody, type Channel, type OfferedKind } from '../case.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { setKind } from './kind.sql.ts'

/** By these nobody chooses a kind. */
const unasked: readonly Channel[] = ['email', 'sms']

export const isUnasked = ({ channel }: Pick<Case, 'channel'>): boolean => unasked.includes(channel)

/** What the giver chose is corrected by nobody of whom it may be told: it is theirs, and whom it blames could make thanks of it. */
export const mayChangeKind = (actor: Actor, one: Case): boolean => isForEverybody(one.kind) && (isUnasked(one) ? mayTellKind : mayCorrectKind)(actor, one)

export async function correctKind(tx: Tx, { caseId, kind }: { caseId: string; kind: OfferedKind }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'closed'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayChangeKind(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (one.kind === kind) return 'done'
  await setKind(tx, caseId, kind)
  await addEvent(tx, { caseId, name: 'kind-corrected', by: actor, detail: { from: one.kind, kind }, now })
  return 'done'
}
