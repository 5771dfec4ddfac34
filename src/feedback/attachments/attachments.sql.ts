// Every statement on pictures and sound that givers added.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { KeptType } from './kinds.ts'

export type AttachmentState = 'waiting' | 'kept' | 'harmful' | 'taken-back' | 'thrown-away' | 'erased'
export type Gone = Exclude<AttachmentState, 'waiting' | 'kept' | 'erased'>
export type Attachment = { id: string; caseId: string; number: number; turn: number; type: KeptType; state: AttachmentState; pieces: number; addedOn: Day; reasonCiphertext: Buffer | null }

const attachments = (db: Db) => db.selectFrom('attachment').select([
  'id', 'case_id as caseId', 'number', 'turn', 'type', 'state', 'pieces', 'added_on as addedOn', 'reason_ciphertext as reasonCiphertext'])

type Row = Awaited<ReturnType<ReturnType<typeof attachments>['executeTakeFirstOrThrow']>>
const asAttachment = (row: Row): Attachment => ({ ...row, type: row.type as KeptType, state: row.state as AttachmentState })

export const attachmentsOf = async (db: Db, caseId: string): Promise<Attachment[]> =>
  (await attachments(db).where('case_id', '=', caseId).orderBy('number').execute()).map(asAttachment)

export async function findAttachment(db: Db, caseId: string, id: string): Promise<Attachment | null> {
  const row = isId(id) ? await attachments(db).where('case_id', '=', caseId).where('id', '=', id).executeTakeFirst() : null
  return row ? asAttachment(row) : null
}

/** Of what is still there: a file that was taken back may be sent again. */
export const hasMark = async (db: Db, caseId: string, marks: Buffer[]): Promise<boolean> =>
  (await db.selectFrom('attachment').select('id').where('case_id', '=', caseId).where('content_mark', 'in', marks).executeTakeFirst()) !== undefined

type New = Pick<Attachment, 'id' | 'caseId' | 'number' | 'turn' | 'type' | 'state' | 'addedOn'> & { mark: Buffer | null; pieces: Buffer[] }

/** The case must be locked: two at once would take the same number. */
export async function addAttachment(tx: Tx, { id, caseId, number, turn, type, state, addedOn, mark, pieces }: New): Promise<void> {
  await tx.insertInto('attachment').values({ id, case_id: caseId, number, turn, type, state, pieces: pieces.length, content_mark: mark, added_on: addedOn }).execute()
  for (const [n, ciphertext] of pieces.entries()) await tx.insertInto('attachment_piece').values({ attachment_id: id, number: n, ciphertext }).execute()
}

export const piecesOf = async (db: Db, id: string): Promise<Buffer[]> =>
  (await db.selectFrom('attachment_piece').select('ciphertext').where('attachment_id', '=', id).orderBy('number').execute()).map(({ ciphertext }) => ciphertext)

/** What was in it goes, and that it was there stays. False when it had gone before. */
export async function removeAttachment(tx: Tx, id: string, { state, reasonCiphertext = null }: { state: Gone; reasonCiphertext?: Buffer | null }): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('attachment').set({ state, reason_ciphertext: reasonCiphertext, pieces: 0, content_mark: null })
    .where('id', '=', id).where('state', 'in', ['waiting', 'kept']).executeTakeFirstOrThrow()
  if (numUpdatedRows) await tx.deleteFrom('attachment_piece').where('attachment_id', '=', id).execute()
  return numUpdatedRows > 0n
}

/** In any order: one of which the scanner says nothing must not keep the others waiting behind it. */
export const waitingAttachments = async (db: Db, most: number): Promise<Attachment[]> =>
  (await attachments(db).where('state', '=', 'waiting').orderBy(sql`random()`).limit(most).execute()).map(asAttachment)

export const letOpen = (tx: Tx, id: string): Promise<unknown> =>
  tx.updateTable('attachment').set({ state: 'kept' }).where('id', '=', id).where('state', '=', 'waiting').execute()

/** Of these cases: their time is over. That there was one stays, as long as its case does. */
export async function eraseAttachments(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await sql`with gone as (
      update attachment set state = 'erased', pieces = 0, content_mark = null where case_id = any(${caseIds}::uuid[]) and state in ('waiting', 'kept') returning id
    ) delete from attachment_piece where attachment_id in (select id from gone)`.execute(tx)
}
