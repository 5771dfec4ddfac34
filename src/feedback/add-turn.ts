// Adds a turn to the conversation, sealed in its place and found by its words, and tells of it in the case's story.
import type { Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { seal } from '../privacy/sealing.ts'
import type { Doer } from '../staff/actor.ts'
import type { CameOf, Content, Purpose } from './case.ts'
import { addBody, nextNumber, type Case } from './cases.sql.ts'
import { caseKey } from './conversation.ts'
import { toBeIndexed } from './finding/turn-index.sql.ts'

export const eventOf = { answer: 'answered', 'question-back': 'asked-back', interim: 'interim', reply: 'replied' } as const

export type NewTurn = {
  purpose: Exclude<Purpose, 'feedback'>; text: string; cameOf?: CameOf | undefined; as?: 'unit' | undefined
  /** Its giver has to be told, and until then it is no answer. */
  waits?: boolean
}

/** The case must be locked: two who write at once would take the same place. `by` is null for the giver. */
export async function addTurn(
  tx: Tx, one: Case, { purpose, text, cameOf, as, waits = false }: NewTurn, { by, now, keys }: { by: Doer | null; now: Date; keys: Keys },
): Promise<void> {
  const number = await nextNumber(tx, 'body', one.id)
  const content: Content = { text, ...(cameOf ? { cameOf } : {}), ...(as ? { as } : {}) }
  const ciphertext = seal(caseKey(keys, one), one.id, { number, purpose, writtenBy: by?.personId ?? null }, JSON.stringify(content))
  await toBeIndexed(tx, one.id)
  await addBody(tx, { caseId: one.id, number, purpose, by, ciphertext, now }, waits ? 'waits-to-be-told' : eventOf[purpose])
}
