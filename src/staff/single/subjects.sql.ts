// Who of the staff is whom at the provider: a row of the sign-in library's own table of ways to sign in, and the account that it
// belongs to. Nothing of the provider's tokens is ever in it.
import type { Db, Tx } from '../../db/db.ts'

const provider = 'oidc'

type Subject = { issuer: string; subject: string }

/** A subject is somebody's only together with its issuer. An issuer is an address, and so holds no blank. */
const idOf = ({ issuer, subject }: Subject): string => `${issuer} ${subject}`

export const findBySubject = async (db: Db, who: Subject): Promise<{ personId: string; accountId: string } | null> =>
  (await db
    .selectFrom('auth_account')
    .innerJoin('person', 'person.account_id', 'auth_account.user_id')
    .select(['person.id as personId', 'auth_account.user_id as accountId'])
    .where('provider_id', '=', provider).where('auth_account.account_id', '=', idOf(who)).executeTakeFirst()) ?? null

/** Whether the account is somebody's at this provider, with or without a slash at its end. What it was at another counts no more. */
export async function hasSubject(db: Db, accountId: string, issuer: string): Promise<boolean> {
  const rows = await db.selectFrom('auth_account').select('account_id as id').where('user_id', '=', accountId).where('provider_id', '=', provider).execute()
  const ends = /\/$/
  return rows.some(({ id }) => id.split(' ')[0]!.replace(ends, '') === issuer.replace(ends, ''))
}

export const insertSubject = (tx: Tx, accountId: string, who: Subject, now: Date) =>
  tx
    .insertInto('auth_account')
    .values({ user_id: accountId, provider_id: provider, account_id: idOf(who), created_at: now, updated_at: now })
    .onConflict((row) => row.columns(['provider_id', 'account_id']).doUpdateSet((row) => ({
      user_id: accountId, updated_at: now,
      proven_at: row.case().when('auth_account.user_id', '=', accountId).then(row.ref('auth_account.proven_at')).else(null).end(),
    })))
    .execute()

/** Whether whoever comes this way has shown a second factor of ours. */
export const isSubjectProven = async (db: Db, who: Subject): Promise<boolean> =>
  (await db.selectFrom('auth_account').select('id').where('provider_id', '=', provider).where('account_id', '=', idOf(who)).where('proven_at', 'is not', null)
    .executeTakeFirst()) !== undefined

/** An account that no password opens. Returns its id. */
export const insertBareAccount = async (tx: Tx, { name, email }: { name: string; email: string }, now: Date): Promise<string> =>
  (await tx.insertInto('auth_user').values({ name, email: email.toLowerCase(), created_at: now, updated_at: now }).returning('id').executeTakeFirstOrThrow()).id

export const isFromProvider = async (db: Db, personId: string): Promise<boolean> =>
  (await db.selectFrom('person').select('from_provider').where('id', '=', personId).executeTakeFirst())?.from_provider ?? false

export const markFromProvider = (tx: Tx, personId: string) =>
  tx.updateTable('person').set({ from_provider: true }).where('id', '=', personId).execute()

export const updateNameAndEmail = (tx: Tx, personId: string, details: { name: string; email: string }) =>
  tx.updateTable('person').set(details).where('id', '=', personId).execute()
