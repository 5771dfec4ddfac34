// Whoever looks after data protection says what came of reading that was unusual. Nobody does so of their own. What is under
// inquiry gets another outcome later, which takes the place of the first; both stand in the audit.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { handOf, type Actor } from '../actor.ts'
import { mayReadAudit, maySettleUnusual } from '../duties.ts'
import { record } from './audit.sql.ts'
import { isDiary } from './diary.ts'
import { lockUnusual, saveDiary, saveOutcome, type Unusual } from './unusual.sql.ts'
import { nextOutcomes, type Outcome } from './unusual.ts'

/** `version`: of what they had read; '' where it is not known. */
export type Settling = { id: string; outcome: Outcome; diary: string | null; version: string }

/** `changed`: somebody else has said something of it meanwhile. `settled`: nothing more is to be said. `diary`: that is no such number. */
export type Settled = 'done' | 'not-found' | 'own' | 'changed' | 'settled' | 'diary'

export const stateOf = ({ settled }: Unusual): string => versionOf({ outcome: settled?.outcome ?? '', diary: settled?.diary ?? '' })

export async function settle(tx: Tx, { id, outcome, diary, version }: Settling, { actor, now }: { actor: Actor; now: Date }): Promise<Settled> {
  const one = mayReadAudit(actor) ? await lockUnusual(tx, id) : null
  if (!one) return 'not-found'
  if (!maySettleUnusual(actor, one)) return 'own'
  if (diary !== null && !isDiary(diary)) return 'diary'
  if (one.settled?.outcome === outcome && one.settled.diary === diary) return 'done'
  const next = nextOutcomes(one.settled?.outcome ?? null)
  if (!next.length) return 'settled'
  if ((version !== '' && version !== stateOf(one)) || !next.includes(outcome)) return 'changed'
  // Whose number is put in or put right is still moved by who moved it.
  const number = one.settled?.outcome === outcome ? (one.settled.diary ? 'changed' : 'added') : null
  await (number ? saveDiary(tx, id, diary) : saveOutcome(tx, id, { by: handOf(actor), on: dayOf(now), outcome, diary }))
  await record(tx, { what: 'unusual-reading-settled', by: actor, subjectId: one.personId, detail: { kind: one.kind, outcome, on: one.day, ...(diary && { diary }), ...(number && { number }) } }, now)
  return 'done'
}
