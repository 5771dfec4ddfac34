// A person's own note. Every statement here takes the reader, and knows nobody else's.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'

export const ownNote = (db: Db, readerId: string): Promise<{ keyVersion: number; ciphertext: Buffer } | undefined> =>
  db.selectFrom('private_note').select(['key_version as keyVersion', 'ciphertext']).where('person_id', '=', readerId).executeTakeFirst()

export const keepNote = (tx: Tx, readerId: string, note: { keyVersion: number; ciphertext: Buffer; on: Day }) => {
  const content = { key_version: note.keyVersion, ciphertext: note.ciphertext, written_on: note.on }
  return tx.insertInto('private_note').values({ person_id: readerId, ...content }).onConflict((conflict) => conflict.column('person_id').doUpdateSet(content)).execute()
}

export const dropNote = (tx: Tx, readerId: string) => tx.deleteFrom('private_note').where('person_id', '=', readerId).execute()
