// That a form was sent. What it held is elsewhere, and nothing leads from here to there.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** False where it was sent before. One that is being sent just now is waited for. */
export async function claimSending(tx: Tx, tokenHash: Buffer, on: Day): Promise<boolean> {
  const added = await tx.insertInto('survey_sent').values({ token_hash: tokenHash, sent_on: on }).onConflict((conflict) => conflict.doNothing()).returning('sent_on').executeTakeFirst()
  return added !== undefined
}

/** Nothing was sent after all. */
export const takeBackClaim = (tx: Tx, tokenHash: Buffer): Promise<unknown> => tx.deleteFrom('survey_sent').where('token_hash', '=', tokenHash).execute()

export const forgetSent = (tx: Tx, before: Day): Promise<unknown> => tx.deleteFrom('survey_sent').where('sent_on', '<', before).execute()

export const wasSent = async (db: Db, tokenHash: Buffer): Promise<boolean> =>
  (await db.selectFrom('survey_sent').select('sent_on').where('token_hash', '=', tokenHash).executeTakeFirst()) !== undefined
