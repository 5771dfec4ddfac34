// Whoever wrote a note takes it back, within the day. Removed twice is removed.
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayNote, mayRemoveNote } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { deleteNote, notesOf } from './notes.sql.ts'

export async function removeNote(
  tx: Tx, { caseId, noteId }: { caseId: string; noteId: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found' | 'may-not'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayNote(actor, one)) return 'not-found'
  const note = (await notesOf(tx, caseId)).find(({ id }) => id === noteId)
  if (!note) return 'done'
  if (!mayRemoveNote(actor, note, dayOf(now))) return 'may-not'
  await deleteNote(tx, noteId)
  return 'done'
}
