// The notes of a case, opened.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { unseal } from '../../privacy/sealing.ts'
import type { Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import type { Note } from './note.ts'
import { notesOf } from './notes.sql.ts'

export async function readNotes(db: Db, keys: Keys, one: Case): Promise<Note[]> {
  const key = caseKey(keys, one)
  return (await notesOf(db, one.id)).map(({ ciphertext, ...note }) => (
    { ...note, text: unseal(key, one.id, { note: note.id, writtenBy: note.writerId }, ciphertext) }))
}
