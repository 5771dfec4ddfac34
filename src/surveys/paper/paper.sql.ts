// Batches of printed sheets, and what has been typed of them.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { Tongue } from '../tongues/tongue.ts'

export type Batch = {
  id: string; roundId: string; groupId: string; number: number; language: Language; tongue: Tongue | null; sheets: number; madeOn: Day
  serviceLineId: string | null; unitId: string | null; lineName: Translated | null; unitName: Translated | null
  once: number; done: number
}

const rows = (db: Db) => db.selectFrom('paper_batch as b').innerJoin('round_group as g', 'g.id', 'b.group_id').leftJoin('service_line as l', 'l.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
  .select(['b.id', 'b.round_id as roundId', 'b.group_id as groupId', 'b.number', 'b.language', 'b.tongue', 'b.sheets', 'b.made_on as madeOn',
    'g.service_line_id as serviceLineId', 'g.unit_id as unitId', 'l.name as lineName', 'u.name as unitName'])
  .select((e) => (['once', 'done'] as const).map((state) =>
    e.selectFrom('paper_sheet as s').select((each) => each.fn.countAll<string>().as('n')).whereRef('s.batch_id', '=', 'b.id').where('s.state', '=', state).as(state)))
  .$narrowType<{ language: Language; tongue: Tongue | null }>()

const asBatch = ({ once, done, ...batch }: Omit<Batch, 'once' | 'done'> & { once: string | null; done: string | null }): Batch => ({ ...batch, once: Number(once), done: Number(done) })

/** The newest first. */
export const batchesOf = async (db: Db, roundId: string): Promise<Batch[]> => (await rows(db).where('b.round_id', '=', roundId).orderBy('b.number', 'desc').execute()).map(asBatch)

export async function findBatch(db: Db, id: string): Promise<Batch | null> {
  const found = isId(id) ? await rows(db).where('b.id', '=', id).executeTakeFirst() : undefined
  return found ? asBatch(found) : null
}

export async function addBatch(tx: Tx, { roundId, groupId, language, tongue, sheets }: Pick<Batch, 'roundId' | 'groupId' | 'language' | 'tongue' | 'sheets'>, { by, on }: { by: string; on: Day }): Promise<string> {
  const { number } = await tx.selectFrom('paper_batch').select((e) => e.fn.coalesce(e.fn.max('number'), e.lit(0)).as('number')).where('round_id', '=', roundId).executeTakeFirstOrThrow()
  const { id } = await tx.insertInto('paper_batch')
    .values({ round_id: roundId, group_id: groupId, number: number + 1, language, tongue, sheets, made_by: by, made_on: on }).returning('id').executeTakeFirstOrThrow()
  return id
}

export type TypedSheet = { number: number; state: 'once' | 'done'; ciphertext: Buffer | null; keyVersion: number | null; typedBy: string | null }

const sheets = (db: Db) => db.selectFrom('paper_sheet').select(['batch_id as batchId', 'number', 'state', 'ciphertext', 'key_version as keyVersion', 'typed_by as typedBy']).$narrowType<Pick<TypedSheet, 'state'>>()

export const typedSheets = (db: Db, batchId: string): Promise<TypedSheet[]> => sheets(db).where('batch_id', '=', batchId).orderBy('number').execute()

/** Locked until the transaction ends. */
export const lockSheet = async (tx: Tx, batchId: string, number: number): Promise<TypedSheet | null> =>
  (await sheets(tx).where('batch_id', '=', batchId).where('number', '=', number).forUpdate().executeTakeFirst()) ?? null

/** Of a whole round, what was typed once only. */
export const typedOnce = (tx: Tx, roundId: string): Promise<(TypedSheet & { batchId: string; groupId: string })[]> =>
  sheets(tx).innerJoin('paper_batch as b', 'b.id', 'paper_sheet.batch_id').select('b.group_id as groupId').clearSelect()
    .select(['paper_sheet.batch_id as batchId', 'paper_sheet.number', 'paper_sheet.state', 'paper_sheet.ciphertext', 'paper_sheet.key_version as keyVersion', 'paper_sheet.typed_by as typedBy', 'b.group_id as groupId'])
    .$narrowType<Pick<TypedSheet, 'state'>>().where('b.round_id', '=', roundId).where('paper_sheet.state', '=', 'once').orderBy('paper_sheet.batch_id').orderBy('paper_sheet.number').execute()

/** False where somebody else typed it at the same moment. */
export async function addSheet(tx: Tx, batchId: string, number: number, sheet: Pick<TypedSheet, 'state' | 'ciphertext' | 'keyVersion' | 'typedBy'>): Promise<boolean> {
  const added = await tx.insertInto('paper_sheet').values({ batch_id: batchId, number, state: sheet.state, ciphertext: sheet.ciphertext, key_version: sheet.keyVersion, typed_by: sheet.typedBy })
    .onConflict((on) => on.columns(['batch_id', 'number']).doNothing()).returning('number').executeTakeFirst()
  return added !== undefined
}

/** What was typed is in the hand of the caller now; the row says only that the sheet is in. */
export const finishSheet = (tx: Tx, batchId: string, number: number): Promise<unknown> =>
  tx.updateTable('paper_sheet').set({ state: 'done', ciphertext: null, key_version: null, typed_by: null }).where('batch_id', '=', batchId).where('number', '=', number).execute()
