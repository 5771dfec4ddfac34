// Who joins the conversation, or why not. Whoever joins could read the case by their role: nobody brings a worker into what was
// written past the workers.
import type { Db, Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayDecideWhoJoins, mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { tellGiver } from '../tell-giver.ts'
import { asTimeOf } from '../time-of.ts'
import type { Decision } from './bring.ts'
import { bringRequests, recordDecision, type BringRequest } from './bring.sql.ts'
import { letJoin, staffWhoRead } from './readers.sql.ts'

/** `reason`: read by the giver. */
export type Decided = { caseId: string; requestId: string; decision: Decision; personId: string | null; reason: string }

export async function decideSomeone(
  tx: Tx, { caseId, requestId, decision, personId, reason }: Decided, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'decided-already' | 'may-not-read'> {
  const one = await lockCase(tx, caseId)
  const asked = one && (await bringRequests(tx, caseId)).find(({ id }) => id === requestId)
  if (!asked || !mayDecideWhoJoins(actor, one, asked)) return 'not-found'
  if (asked.decidedOn) return asked.decision === decision && asked.joinsId === personId ? 'done' : 'decided-already'
  const day = dayOf(now)
  const joins = decision === 'joins' ? (await whoCouldJoin(tx, one, asked, now)).find((each) => each.personId === personId) : null
  if (joins === undefined) return 'may-not-read'

  await recordDecision(tx, asked.id, {
    decision, joinsId: joins?.personId ?? null, by: actor.personId, day,
    reasonCiphertext: reason ? seal(caseKey(keys, one), one.id, decidedPlace(asked.id), reason) : null,
  })
  const at = asTimeOf(one, now)
  if (joins) {
    await letJoin(tx, { caseId, personId: joins.personId, fromNumber: asked.fromNumber, day })
    await addEvent(tx, { caseId, name: 'joined', by: actor, detail: { handler: joins.personId }, now: at })
    if (joins.personId !== actor.personId) await enqueue(tx, { kind: 'someone-asked-for', caseId, personId: joins.personId, language: joins.language, now: at })
  } else await addEvent(tx, { caseId, name: 'someone-decided', by: actor, now: at })
  await tellGiver(tx, one, 'answer-waits', { keys, now })
  return 'done'
}

/** Whoever would be allowed to read the case once they are in it; but not its handler, who is in it already. */
export async function whoCouldJoin(db: Db, one: Case, { fromNumber, concernsId }: Pick<BringRequest, 'fromNumber' | 'concernsId'>, now: Date): Promise<Actor[]> {
  return (await staffWhoRead(db, dayOf(now))).filter((each) => each.personId !== one.handlerId && each.personId !== concernsId
    && mayReadCase(each, { ...one, parties: [{ personId: each.personId, part: 'joined', fromNumber }] }))
}

export const decidedPlace = (id: string) => `beside decided ${id}` as const
