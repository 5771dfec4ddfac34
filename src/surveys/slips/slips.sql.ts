// Blocks of slips, and of each slip whether it was used. Never when, and never for what.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'

export const occasions = ['meeting', 'end', 'change'] as const
/** Besides those of slips on paper: codes that are sent to those on a list, and printed never. */
export type PaperOccasion = (typeof occasions)[number]
export type Occasion = PaperOccasion | 'invited'
export type NewBlock = { roundId: string; groupId: string; occasion: Occasion; monthOn: Day; language: Language; slips: number; validUntilOn: Day; keyVersion: number }

export async function addBlock(tx: Tx, block: NewBlock, { by, on }: { by: string; on: Day }): Promise<string> {
  const { number } = await tx.selectFrom('slip_block').select((e) => e.fn.coalesce(e.fn.max('number'), e.lit(0)).as('number')).where('round_id', '=', block.roundId).executeTakeFirstOrThrow()
  const { id } = await tx.insertInto('slip_block').values({
    round_id: block.roundId, group_id: block.groupId, number: number + 1, occasion: block.occasion, month_on: block.monthOn, language: block.language, slips: block.slips,
    valid_until_on: block.validUntilOn, key_version: block.keyVersion, made_by: by, made_on: on,
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

export type Block = Omit<NewBlock, 'occasion'> & { occasion: PaperOccasion; id: string; number: number; unused: number; madeOn: Day; lineName: Translated | null; unitName: Translated | null }

const rows = (db: Db) => db.selectFrom('slip_block as b').innerJoin('round_group as g', 'g.id', 'b.group_id').leftJoin('service_line as l', 'l.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
  .select(['b.id', 'b.round_id as roundId', 'b.group_id as groupId', 'b.number', 'b.occasion', 'b.month_on as monthOn', 'b.language', 'b.slips', 'b.unused', 'b.valid_until_on as validUntilOn',
    'b.key_version as keyVersion', 'b.made_on as madeOn', 'l.name as lineName', 'u.name as unitName']).$narrowType<{ occasion: PaperOccasion; language: Language }>()
  // What is sent to those on a list is on no paper.
  .where('b.occasion', '<>', 'invited')

/** The newest first. */
export const blocksOf = (db: Db, roundId: string): Promise<Block[]> => rows(db).where('b.round_id', '=', roundId).orderBy('b.number', 'desc').execute()

export const findBlock = async (db: Db, id: string): Promise<Block | null> => (isId(id) ? await rows(db).where('b.id', '=', id).executeTakeFirst() : undefined) ?? null

/** The numbers of its slips, from which their words come. Which of them were used is asked by nobody. */
export const numbersOf = async (db: Db, blockId: string): Promise<number[]> =>
  (await db.selectFrom('slip').select('number').where('block_id', '=', blockId).orderBy('number').execute()).map(({ number }) => number)

/** False where somebody else has changed it since it was `seen`. */
export const setUnused = async (tx: Tx, id: string, unused: number, seen: number): Promise<boolean> =>
  (await tx.updateTable('slip_block').set({ unused }).where('id', '=', id).where('unused', '=', seen).returning('id').executeTakeFirst()) !== undefined

/** How many were added: where another slip has the same code, the number of the block stays empty. */
export async function addSlips(tx: Tx, blockId: string, slips: readonly { number: number; codeHash: Buffer }[]): Promise<number> {
  const added = await tx.insertInto('slip').values(slips.map(({ number, codeHash }) => ({ block_id: blockId, number, code_hash: codeHash }))).onConflict((on) => on.column('code_hash').doNothing()).returning('number').execute()
  return added.length
}

export type FoundSlip = { codeHash: Buffer; used: boolean; exchangedFor: Buffer | null; roundId: string; validUntilOn: Day; serviceLineId: string | null; unitId: string | null }

/** Locked until the transaction ends: of two who use it at once one waits, and finds it used. */
export async function lockSlip(tx: Tx, hashes: readonly Buffer[]): Promise<FoundSlip | null> {
  const found = await tx.selectFrom('slip as s').innerJoin('slip_block as b', 'b.id', 's.block_id').innerJoin('round_group as g', 'g.id', 'b.group_id')
    .select(['s.code_hash as codeHash', 's.used', 's.exchanged_for as exchangedFor', 'b.round_id as roundId', 'b.valid_until_on as validUntilOn', 'g.service_line_id as serviceLineId', 'g.unit_id as unitId'])
    .where('s.code_hash', 'in', [...hashes]).forUpdate('s').executeTakeFirst()
  return found ?? null
}

/** What slips were exchanged for: counted, and forgotten. */
export async function forgetExchanges(tx: Tx, roundId: string): Promise<number> {
  const { numUpdatedRows } = await tx.updateTable('slip as s').from('slip_block as b').set({ exchanged_for: null }).whereRef('b.id', '=', 's.block_id').where('b.round_id', '=', roundId).where('s.exchanged_for', 'is not', null).executeTakeFirst()
  return Number(numUpdatedRows)
}

export const markUsed = (tx: Tx, codeHash: Buffer, exchangedFor: Buffer | null = null): Promise<unknown> =>
  tx.updateTable('slip').set({ used: true, exchanged_for: exchangedFor }).where('code_hash', '=', codeHash).execute()
