// Somebody notes something about a case for their colleagues. What was pressed twice is one note.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal } from '../../privacy/sealing.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayNote } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { insertNote } from './notes.sql.ts'
import { readNotes } from './read-notes.ts'

export async function writeNote(
  tx: Tx, { caseId, text }: { caseId: string; text: string }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayNote(actor, one)) return 'not-found'
  const last = (await readNotes(tx, keys, one)).at(-1)
  const writtenOn = dayOf(now)
  if (last?.text === text && last.writerId === handOf(actor) && last.writtenOn === writtenOn) return 'done'
  const id = crypto.randomUUID()
  const ciphertext = seal(caseKey(keys, one), caseId, { note: id, writtenBy: handOf(actor) }, text)
  await insertNote(tx, { id, caseId, writerId: handOf(actor), writtenOn, ciphertext })
  return 'done'
}
