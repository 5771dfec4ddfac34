// Tells a giver by mail that something waits for them, if they left an address and it is still there.
import type { Tx } from '../db/db.ts'
import { enqueue } from '../post/outbox.sql.ts'
import type { Keys } from '../privacy/keys.ts'
import { spokenTo } from '../text/language.ts'
import type { Case } from './cases.sql.ts'
import { readContact } from './conversation.ts'
import { isMailAddress } from './draft.ts'
import { asTimeOf } from './time-of.ts'

export async function tellGiver(tx: Tx, one: Case, kind: 'answer-waits' | 'follow-up', { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const contact = await readContact(tx, keys, one)
  if (!contact || !isMailAddress(contact.address)) return
  await enqueue(tx, { kind, caseId: one.id, language: spokenTo(one.language), now: asTimeOf(one, now) })
}
