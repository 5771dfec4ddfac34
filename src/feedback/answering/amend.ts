// Puts a new content in the place of a turn's, sealed in the same place of the conversation, and tells of it in the story.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { Content } from '../case.ts'
import { addEvent, type Body, type Case } from '../cases.sql.ts'
import { amendedUse, caseKey } from '../conversation.ts'
import { toBeIndexed } from '../finding/turn-index.sql.ts'
import { addAmendment } from './amendments.sql.ts'

/** The case must be locked. */
export async function amend(
  tx: Tx, one: Case, body: Body, content: Content, event: { name: 'corrected' | 'came-of-it'; detail?: Record<string, string> },
  { by, now, keys }: { by: Doer; now: Date; keys: Keys },
): Promise<void> {
  const version = (body.amended?.version ?? 0) + 1
  const ciphertext = seal(caseKey(keys, one), one.id, amendedUse(body, { version, writerId: by.personId }), JSON.stringify(content))
  await addAmendment(tx, { caseId: one.id, number: body.number, version, by: by.personId, ciphertext, on: dayOf(now) })
  // What was corrected is found by what stands there now, and no longer by what did.
  await toBeIndexed(tx, one.id)
  await addEvent(tx, { caseId: one.id, name: event.name, by, bodyId: body.id, ...(event.detail ? { detail: event.detail } : {}), now })
}
