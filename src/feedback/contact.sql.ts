// The contact that a giver left, and its own half of the key, which goes with it.
import { sql } from 'kysely'
import { transact, type Db, type Tx } from '../db/db.ts'
import type { SealedContact } from './contact.ts'

/** None whose own half of the key has gone, as in a backup that was brought back. The database shows that of the case which was named, and no other. */
export const contactRow = (db: Db, caseId: string): Promise<SealedContact | undefined> =>
  transact(db, async (tx) => {
    await sql`select set_config('vastakaiku.contact', ${caseId}, true)`.execute(tx)
    return row(tx, caseId)
  })

const row = (tx: Tx, caseId: string): Promise<SealedContact | undefined> =>
  tx.selectFrom('contact as c').innerJoin('keys.contact_key as k', 'k.case_id', 'c.case_id').select(['c.ciphertext', 'c.shared', 'k.half']).where('c.case_id', '=', caseId).executeTakeFirst()

/** In place of the one that was left before, if there was one. */
export async function putContact(tx: Tx, caseId: string, contact: SealedContact | null): Promise<void> {
  await tx.deleteFrom('contact').where('case_id', '=', caseId).execute()
  if (!contact) return
  const { half, ...row } = contact
  await tx.insertInto('contact').values({ case_id: caseId, ...row }).execute()
  await tx.insertInto('keys.contact_key').values({ case_id: caseId, half }).execute()
}
