// How an answer is to come is put right while its giver's six words are at hand. What was left before to reach them goes with it.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { tellGiver } from '../answer.ts'
import type { Contact } from '../case.ts'
import { addEvent, lockCase } from '../cases.sql.ts'
import { sealContact } from '../contact.ts'
import { caseKey } from '../conversation.ts'
import { recordOfCase } from '../record-of-case.ts'
import { counts } from './tell.ts'
import type { AnswerBy } from './way.ts'
import { setWay, wasTold } from './ways.sql.ts'

/** closed: there is no answer to come. Of feedback that its giver sent themselves nothing is changed here. */
export async function changeWay(
  tx: Tx, { caseId, answerBy, contact }: { caseId: string; answerBy: AnswerBy; contact: Contact | null }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed'> {
  const one = await lockCase(tx, caseId)
  if (!one) return 'not-found'
  if (one.state === 'closed') return 'closed'
  const sealed = contact && sealContact(caseKey(keys, one), one.id, contact)
  if (!(await setWay(tx, one.id, answerBy, sealed))) return 'not-found'
  await addEvent(tx, { caseId: one.id, name: 'way-changed', by: actor, detail: { way: answerBy }, now })
  const waited = answerBy === 'page' ? await wasTold(tx, one.id) : null
  if (waited) {
    await counts(tx, one, { waits: waited, how: null }, { by: actor, now })
    await tellGiver(tx, one, { kind: waited === 'question-back' ? 'question-waits' : 'answer-waits', now, keys })
  }
  await recordOfCase(tx, one, { what: 'case-changed', by: actor, detail: { step: 'way-changed' } }, now)
  return 'done'
}
