// Answers that were begun and wait for their giver, each under what only its words find.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export type SealedDraft = { lookup: Buffer; ciphertext: Buffer; expiresOn: Day }

/** The same words once more: what was kept under them before is gone. */
export const putDraft = (tx: Tx, { lookup, ciphertext, expiresOn }: SealedDraft): Promise<unknown> =>
  tx.insertInto('survey_draft').values({ lookup, ciphertext, expires_on: expiresOn })
    .onConflict((conflict) => conflict.column('lookup').doUpdateSet({ ciphertext, expires_on: expiresOn })).execute()

export const findDraft = async (db: Db, lookup: Buffer, today: Day): Promise<{ ciphertext: Buffer; expiresOn: Day } | null> =>
  await db.selectFrom('survey_draft').select(['ciphertext', 'expires_on as expiresOn']).where('lookup', '=', lookup).where('expires_on', '>=', today).executeTakeFirst() ?? null

export const eraseDraft = (tx: Tx, lookup: Buffer): Promise<unknown> => tx.deleteFrom('survey_draft').where('lookup', '=', lookup).execute()

export const forgetDrafts = (tx: Tx, today: Day): Promise<unknown> => tx.deleteFrom('survey_draft').where('expires_on', '<', today).execute()
