// What somebody does with an import: sends a file, says what its columns are, brings it in once it was looked through, lets it be, or takes it back.
import type { Tx } from '../../db/db.ts'
import type { Channel, OfferedKind } from '../../feedback/case.ts'
import { fileMarks } from '../../privacy/import-mark.ts'
import type { Keys } from '../../privacy/keys.ts'
import { importKey, sealPiece } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { mayImportFeedback } from '../../staff/exchange-duties.ts'
import type { Language } from '../../text/language.ts'
import { nothingFound, type Columns } from './earlier.ts'
import { addImport, changeImport, erasePieces, importOfFile, lockImport, type FeedbackImport } from './imports.sql.ts'
import type { Known } from './sent-file.ts'

type By = { actor: Actor; now: Date; keys: Keys }
export type About = { name: string; channel: Channel; kind: OfferedKind | null; language: Language; withoutPlace: boolean }
export type Done = 'done' | 'not-found' | 'too-late' | 'same-file'

const bytesInPiece = 262_144

export async function sendFile(tx: Tx, about: About, { bytes, known }: { bytes: Buffer; known: Known }, { actor, now, keys }: By): Promise<{ id: string } | { sameAs: string }> {
  const marks = fileMarks(keys, bytes)
  const sameAs = await importOfFile(tx, marks)
  if (sameAs) return { sameAs }
  const id = crypto.randomUUID()
  const key = importKey(keys, id, keys.current)
  const pieces = Array.from({ length: Math.ceil(bytes.length / bytesInPiece) }, (_, at) => sealPiece(key, id, at + 1, bytes.subarray(at * bytesInPiece, (at + 1) * bytesInPiece)))
  await addImport(tx, { id, ...about, by: actor.personId, encoding: known.encoding, separator: known.separator, keyVersion: keys.current, fileMark: marks[0]!, pieces }, now)
  await told(tx, 'sent', { actor, now })
  return { id }
}

/** It is looked through anew, whatever was found before. */
export async function chooseColumns(tx: Tx, id: string, columns: Columns, { actor }: By): Promise<Done> {
  const one = await lockImport(tx, id)
  if (!one || !mayImportFeedback(actor)) return 'not-found'
  if (one.state !== 'sent' && one.state !== 'looked') return 'too-late'
  await changeImport(tx, id, { state: 'looking', columns, rowsDone: 0, found: nothingFound, faults: 0 })
  return 'done'
}

export async function bring(tx: Tx, id: string, { actor, now }: By): Promise<Done> {
  const one = await lockImport(tx, id)
  if (!one || !mayImportFeedback(actor)) return 'not-found'
  if (!mayBring(one)) return 'too-late'
  await changeImport(tx, id, { state: 'running', rowsDone: 0, found: nothingFound, faults: 0 })
  await told(tx, 'brought', { actor, now }, { rows: one.found.right })
  return 'done'
}

/** A file that is no table from some row on is mended first: nobody would know which rows were missing. */
export const mayBring = ({ state, found }: FeedbackImport): boolean => state === 'looked' && found.right > 0 && found.broken === undefined

export async function letBe(tx: Tx, id: string, { actor, now }: By): Promise<Done> {
  const one = await lockImport(tx, id)
  if (!one || !mayImportFeedback(actor)) return 'not-found'
  if (one.state !== 'sent' && one.state !== 'looked') return 'too-late'
  await dropImport(tx, id, now)
  return 'done'
}

export async function dropImport(tx: Tx, id: string, now: Date): Promise<void> {
  await changeImport(tx, id, { state: 'dropped', endedAt: now })
  await erasePieces(tx, id)
}

/** Also of one that failed on its way: what came before stays otherwise, with nothing that takes it back. */
export const mayUndo = ({ state, found }: FeedbackImport): boolean => state === 'done' || (state === 'failed' && found.right > 0)

export async function undo(tx: Tx, id: string, { actor, now }: By): Promise<Done> {
  const one = await lockImport(tx, id)
  if (!one || !mayImportFeedback(actor)) return 'not-found'
  if (!mayUndo(one)) return 'too-late'
  await changeImport(tx, id, { state: 'undoing', endedAt: null })
  await told(tx, 'taken-back', { actor, now })
  return 'done'
}

const told = (tx: Tx, step: string, { actor, now }: { actor: Actor; now: Date }, detail: Record<string, number> = {}) =>
  record(tx, { what: 'feedback-import', by: actor, detail: { step, ...detail } }, now)
