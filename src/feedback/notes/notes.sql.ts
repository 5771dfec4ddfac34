// The notes of a case, as they lie sealed under its key.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type SealedNote = { id: string; writerId: string; writerName: string; writtenOn: Day; ciphertext: Buffer }

export const notesOf = (db: Db, caseId: string): Promise<SealedNote[]> =>
  db.selectFrom('note as n').innerJoin('person as p', 'p.id', 'n.written_by')
    .select(['n.id', 'n.written_by as writerId', 'p.name as writerName', 'n.written_on as writtenOn', 'n.ciphertext'])
    .where('n.case_id', '=', caseId).orderBy('n.number').execute()

/** The case must be locked: two notes at once would take the same place. */
export async function insertNote(
  tx: Tx, note: { id: string; caseId: string; writerId: string; writtenOn: Day; ciphertext: Buffer },
): Promise<void> {
  const last = await tx.selectFrom('note').select('number').where('case_id', '=', note.caseId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  await tx.insertInto('note').values({
    id: note.id, case_id: note.caseId, written_by: note.writerId, written_on: note.writtenOn, number: (last?.number ?? 0) + 1, ciphertext: note.ciphertext,
  }).execute()
}

export const deleteNote = (tx: Tx, id: string) => tx.deleteFrom('note').where('id', '=', id).execute()

/** Their time is over. */
export const eraseNotes = (tx: Tx, caseIds: readonly string[]) => tx.deleteFrom('note').where('case_id', 'in', [...caseIds]).execute()
