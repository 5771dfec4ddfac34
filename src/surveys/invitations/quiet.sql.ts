// Who is not asked now: marks of addresses, each until a day, or without an end.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** Which of these marks are quiet on that day. As hexadecimal digits, so that they can be looked up. */
export async function quietMarks(db: Db, marks: readonly Buffer[], today: Day): Promise<ReadonlySet<string>> {
  if (!marks.length) return new Set()
  const rows = await db.selectFrom('quiet_address').select('address_hash').where((e) => e('address_hash', '=', e.fn.any(e.val([...marks]))))
    .where((e) => e.or([e('until_on', 'is', null), e('until_on', '>', today)])).execute()
  return new Set(rows.map(({ address_hash: mark }) => mark.toString('hex')))
}

export type Quiet = { mark: Buffer; untilOn: Day; wordsMark: Buffer }

/** From today on; a refusal stays one. */
export async function beQuiet(tx: Tx, quiet: readonly Quiet[]): Promise<void> {
  for (let from = 0; from < quiet.length; from += 1000) {
    await tx.insertInto('quiet_address')
      .values(quiet.slice(from, from + 1000).map(({ mark, untilOn, wordsMark }) => ({ address_hash: mark, until_on: untilOn, words_hash: wordsMark })))
      .onConflict((conflict) => conflict.column('address_hash').doUpdateSet((e) => ({ until_on: e.ref('excluded.until_on'), words_hash: e.ref('excluded.words_hash') }))
        .where('quiet_address.until_on', 'is not', null)).execute()
  }
}

/** The words of two invitations are never the same. */
export const takenWords = async (db: Db, wordsMarks: readonly Buffer[]): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('quiet_address').select('words_hash').where((e) => e('words_hash', '=', e.fn.any(e.val([...wordsMarks])))).execute()).map(({ words_hash: mark }) => mark.toString('hex')))

/** It was written to on another day than was thought. */
export const quietUntilDay = (tx: Tx, marks: readonly Buffer[], untilOn: Day): Promise<unknown> =>
  tx.updateTable('quiet_address').set({ until_on: untilOn }).where('address_hash', 'in', [...marks]).where('until_on', 'is not', null).execute()

/** Nobody was written to after all. */
export async function endQuiet(tx: Tx, marks: readonly Buffer[]): Promise<void> {
  if (marks.length) await tx.deleteFrom('quiet_address').where((e) => e('address_hash', '=', e.fn.any(e.val([...marks])))).where('until_on', 'is not', null).execute()
}

/** Without an end from now on. The marks of the words that were good for it, none where none were. */
export const refuseByWords = async (tx: Tx, wordsMarks: readonly Buffer[]): Promise<boolean> =>
  (await tx.updateTable('quiet_address').set({ until_on: null }).where('words_hash', 'in', [...wordsMarks]).returning('address_hash').execute()).length > 0

export const isRefused = async (db: Db, marks: readonly Buffer[]): Promise<boolean> =>
  await db.selectFrom('quiet_address').select('until_on').where('address_hash', 'in', [...marks]).where('until_on', 'is', null).limit(1).executeTakeFirst() !== undefined

export const forgetQuiet = (tx: Tx, today: Day): Promise<unknown> => tx.deleteFrom('quiet_address').where('until_on', '<=', today).execute()
