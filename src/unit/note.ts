// What somebody takes from feedback, for themselves: sealed under a key of their own, read by them alone.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { ownKey, seal, unseal } from '../privacy/sealing.ts'
import type { Actor } from '../staff/actor.ts'
import { dayOf } from '../text/dates.ts'
import { dropNote, keepNote, ownNote } from './note.sql.ts'

export async function readNote(db: Db, keys: Keys, { personId }: Actor): Promise<string> {
  const note = await ownNote(db, personId)
  return note ? unseal(ownKey(keys, personId, note.keyVersion), personId, 'private-note', note.ciphertext) : ''
}

/** An emptied note is gone. */
export async function writeNote(tx: Tx, text: string, { actor: { personId }, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<void> {
  if (!text) return void (await dropNote(tx, personId))
  const ciphertext = seal(ownKey(keys, personId, keys.current), personId, 'private-note', text)
  await keepNote(tx, personId, { keyVersion: keys.current, ciphertext, on: dayOf(now) })
}
