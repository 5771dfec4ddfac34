// The table of second factors.
import { sql, type Expression } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Passkey } from '../../privacy/passkey.ts'
import type { Day } from '../../text/dates.ts'
import type { Factor, FactorKind } from './factor.ts'
import type { SecondStanding } from './owed.ts'

/**
 * How a person stands with second factors in a session, as a column of a larger query. Required is one also by the roles of
 * somebody absent in whose name the session works.
 */
export const standingOf = (personId: Expression<string>, sessionId: string, day: Day) => sql<SecondStanding>`jsonb_build_object(
  'has', exists (select from second_factor where second_factor.person_id = ${personId}),
  'required', exists (
    select from role_grant join second_factor_rule rule on rule.role = role_grant.role
    where (role_grant.person_id = ${personId} or role_grant.person_id = (select acting_for_id from auth_session where auth_session.id = ${sessionId}))
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})),
  'proved', exists (select from auth_session where auth_session.id = ${sessionId} and second_factor_at is not null))`

export const findStanding = async (db: Db, personId: string, sessionId: string, day: Day): Promise<SecondStanding> =>
  (await db.selectFrom('person').select((row) => standingOf(row.ref('person.id'), sessionId, day).as('standing')).where('id', '=', personId)
    .executeTakeFirstOrThrow()).standing

/** Whoever adds or removes waits here for another who does: the last one is not removed twice over. */
export const holdPerson = (tx: Tx, personId: string) =>
  tx.selectFrom('person').select('id').where('id', '=', personId).forNoKeyUpdate().execute()

export const listFactors = async (db: Db, personId: string): Promise<Factor[]> =>
  (await db.selectFrom('second_factor')
    .select(['id', 'kind', 'name', 'created_at as createdAt', 'last_used_on as lastUsedOn'])
    .where('person_id', '=', personId).orderBy('created_at').orderBy('id').execute()).map((row) => ({ ...row, kind: row.kind as FactorKind }))

export type SealedApp = { id: string; ciphertext: Buffer; version: number }

export const appsOf = async (db: Db, personId: string): Promise<SealedApp[]> =>
  (await db.selectFrom('second_factor').select(['id', 'ciphertext', 'key_version'])
    .where('person_id', '=', personId).where('kind', '=', 'totp').orderBy('created_at').execute())
    .map((row) => ({ id: row.id, ciphertext: row.ciphertext!, version: row.key_version! }))

export const passkeysOf = async (db: Db, personId: string): Promise<(Passkey & { id: string })[]> =>
  (await db.selectFrom('second_factor').select(['id', 'credential', 'public_key', 'algorithm', 'counter', 'transports'])
    .where('person_id', '=', personId).where('kind', '=', 'passkey').orderBy('created_at').execute())
    .map((row) => ({
      id: row.id, credential: row.credential!, publicKey: row.public_key!, algorithm: row.algorithm!, counter: Number(row.counter), transports: row.transports!,
    }))

type NewFactor = { id: string; personId: string; name: string; now: Date; today: Day }

export const insertApp = (tx: Tx, { id, personId, name, now, today }: NewFactor, app: { ciphertext: Buffer; version: number; step: number }) =>
  tx.insertInto('second_factor').values({
    id, person_id: personId, kind: 'totp', name, created_at: now, last_used_on: today, ciphertext: app.ciphertext, key_version: app.version, last_step: app.step,
  }).execute()

/** False for a passkey that is somebody's already. */
export async function insertPasskey(tx: Tx, { id, personId, name, now, today }: NewFactor, passkey: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('second_factor').values({
    id, person_id: personId, kind: 'passkey', name, created_at: now, last_used_on: today,
    credential: passkey.credential, public_key: passkey.publicKey, algorithm: passkey.algorithm, counter: passkey.counter, transports: passkey.transports,
  }).onConflict((row) => row.column('credential').doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False where a code of this half minute, or of a later one, was taken already: of two at once, one gets in. */
export const useStep = async (tx: Tx, id: string, step: number, today: Day): Promise<boolean> =>
  (await tx.updateTable('second_factor').set({ last_step: step, last_used_on: today })
    .where('id', '=', id).where('last_step', '<', String(step)).executeTakeFirst()).numUpdatedRows > 0n

/** False where the counter has moved on meanwhile. A passkey that does not count stays at nought. */
export const useCounter = async (tx: Tx, id: string, counter: number, today: Day): Promise<boolean> =>
  (await tx.updateTable('second_factor').set({ counter, last_used_on: today }).where('id', '=', id)
    .where((row) => row.or([row('counter', '<', String(counter)), row.and([row('counter', '=', '0'), row.val(counter === 0)])]))
    .executeTakeFirst()).numUpdatedRows > 0n

export const renameFactor = (tx: Tx, personId: string, id: string, name: string) =>
  tx.updateTable('second_factor').set({ name }).where('person_id', '=', personId).where('id', '=', id).execute()

export const deleteFactor = async (tx: Tx, personId: string, id: string): Promise<boolean> =>
  (await tx.deleteFrom('second_factor').where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n

export const deleteFactorsOf = (tx: Tx, personId: string) => tx.deleteFrom('second_factor').where('person_id', '=', personId).execute()
