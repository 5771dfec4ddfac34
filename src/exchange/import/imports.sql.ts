// Imports of earlier feedback, the pieces of their files, and what the directory calls its places.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Channel, OfferedKind } from '../../feedback/case.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Columns, Found } from './earlier.ts'
import type { Encoding, Separator } from './sent-file.ts'

export type ImportState = 'sent' | 'looking' | 'looked' | 'running' | 'done' | 'undoing' | 'undone' | 'failed' | 'dropped'

export type FeedbackImport = {
  id: string; broughtById: string; broughtByName: string; broughtAt: Date; name: string; channel: Channel; kind: OfferedKind | null; language: Language; withoutPlace: boolean
  encoding: Encoding; separator: Separator; keyVersion: number; pieces: number; columns: Columns | null; state: ImportState; rowsDone: number; found: Found; faults: number; endedAt: Date | null
}

type New = Pick<FeedbackImport, 'id' | 'name' | 'channel' | 'kind' | 'language' | 'withoutPlace' | 'encoding' | 'separator' | 'keyVersion'> & { by: string; fileMark: Buffer; pieces: readonly Buffer[] }

export async function addImport(tx: Tx, one: New, now: Date): Promise<void> {
  await tx.insertInto('feedback_import').values({
    id: one.id, brought_by: one.by, brought_at: now, name: one.name, channel: one.channel, kind: one.kind, language: one.language, without_place: one.withoutPlace, file_mark: one.fileMark,
    encoding: one.encoding, separator: one.separator, key_version: one.keyVersion, pieces: one.pieces.length,
  }).execute()
  for (const [at, ciphertext] of one.pieces.entries()) await tx.insertInto('feedback_import_piece').values({ import_id: one.id, number: at + 1, ciphertext }).execute()
}

/** The import by which a file with one of these marks has come in, or is coming. */
export const importOfFile = async (db: Db, marks: readonly Buffer[]): Promise<string | null> =>
  (await db.selectFrom('feedback_import').select('id').where('file_mark', 'in', [...marks]).where('state', 'in', ['running', 'done', 'undoing']).executeTakeFirst())?.id ?? null

/** The newest first. */
export const listImports = (db: Db): Promise<FeedbackImport[]> => imports(db).orderBy('i.brought_at', 'desc').orderBy('i.id').limit(100).execute() as Promise<FeedbackImport[]>

export const findImport = async (db: Db, id: string): Promise<FeedbackImport | null> => ((isId(id) ? await imports(db).where('i.id', '=', id).executeTakeFirst() : null) as FeedbackImport | undefined) ?? null

export async function lockImport(tx: Tx, id: string): Promise<FeedbackImport | null> {
  if (!isId(id)) return null
  await tx.selectFrom('feedback_import').select('id').where('id', '=', id).forUpdate().execute()
  return findImport(tx, id)
}

/** Whose turn it is: in the order in which they were brought. */
export const nextImport = async (tx: Tx): Promise<FeedbackImport | null> =>
  ((await imports(tx).where('i.state', 'in', ['looking', 'running', 'undoing']).orderBy('i.brought_at').orderBy('i.id').limit(1).forUpdate('i').executeTakeFirst()) as FeedbackImport | undefined) ?? null

type Change = { state?: ImportState; columns?: Columns; rowsDone?: number; found?: Found; faults?: number; endedAt?: Date | null }

export const changeImport = (tx: Tx, id: string, { state, columns, rowsDone, found, faults, endedAt }: Change): Promise<unknown> =>
  tx.updateTable('feedback_import').set({
    ...(state && { state }), ...(columns && { columns: JSON.stringify(columns) }), ...(rowsDone !== undefined && { rows_done: rowsDone }),
    ...(found && { found: JSON.stringify(found) }), ...(faults !== undefined && { faults }), ...(endedAt !== undefined && { ended_at: endedAt }),
  }).where('id', '=', id).execute()

/** Whether another of the same file came in meanwhile. */
export const isTakenFile = (error: unknown): boolean => (error as { constraint?: string }).constraint === 'feedback_import_once'

export const importPiece = async (db: Db, importId: string, number: number): Promise<Buffer | null> =>
  (await db.selectFrom('feedback_import_piece').select('ciphertext').where('import_id', '=', importId).where('number', '=', number).executeTakeFirst())?.ciphertext ?? null

export const erasePieces = (tx: Tx, importId: string): Promise<unknown> => tx.deleteFrom('feedback_import_piece').where('import_id', '=', importId).execute()

/** Files that nobody went on with. */
export const leftImports = async (tx: Tx, before: Date): Promise<string[]> =>
  (await tx.selectFrom('feedback_import').select('id').where('state', 'in', ['sent', 'looked']).where('brought_at', '<', before).execute()).map(({ id }) => id)

export type NamedPlace = { is: 'line' | 'service' | 'unit'; id: string; name: Translated; lineId: string | null }

/** Those that have ended, too: what was said long ago was said of them. */
export const namedPlaces = async (db: Db): Promise<NamedPlace[]> => (await sql<NamedPlace>`
  select 'line' as is, id, name, id as "lineId" from service_line union all select 'service', id, name, service_line_id from service union all select 'unit', id, name, null from unit`.execute(db)).rows

const imports = (db: Db) => db.selectFrom('feedback_import as i').innerJoin('person as p', 'p.id', 'i.brought_by').select([
  'i.id', 'i.brought_by as broughtById', 'p.name as broughtByName', 'i.brought_at as broughtAt', 'i.name', 'i.channel', 'i.kind', 'i.language', 'i.without_place as withoutPlace', 'i.encoding', 'i.separator',
  'i.key_version as keyVersion', 'i.pieces', 'i.columns', 'i.state', 'i.rows_done as rowsDone', 'i.found', 'i.faults', 'i.ended_at as endedAt',
])
