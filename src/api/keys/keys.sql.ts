// The keys of the organisation's other systems. What ended stays: numbers say by which key they came.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Scope } from './scope.ts'

/** `perMinute`: requests that may come with it; null: as many as the settings say. `lastsUntilOn`: another was made in its place, and it goes on up to that day. */
export type ApiKey = { id: string; name: string; begins: string; scopes: Scope[]; perMinute: number | null; madeOn: Day; maker: string; lastUsedOn: Day | null; lastsUntilOn: Day | null; endedOn: Day | null }

const rows = (db: Db) => db.selectFrom('api_key as k').innerJoin('person as p', 'p.id', 'k.made_by')
  .select(['k.id', 'k.name', 'k.begins', 'k.scopes', 'k.per_minute as perMinute', 'k.made_on as madeOn', 'p.name as maker', 'k.last_used_on as lastUsedOn', 'k.lasts_until_on as lastsUntilOn', 'k.ended_on as endedOn']).$narrowType<{ scopes: Scope[] }>()

/** Those in use first, by name, and of one name the newest. */
export const listKeys = (db: Db): Promise<ApiKey[]> => rows(db).orderBy(sql`k.ended_on is not null`).orderBy('k.name').orderBy('k.made_on', 'desc').orderBy('k.id').execute()

export const findKey = async (db: Db, id: string): Promise<ApiKey | null> => (isId(id) ? await rows(db).where('k.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Locked until the transaction ends. */
export const lockKey = async (tx: Tx, id: string): Promise<ApiKey | null> => (isId(id) ? await rows(tx).where('k.id', '=', id).forUpdate('k').executeTakeFirst() : undefined) ?? null

export const addKey = (tx: Tx, { name, begins, hash, scopes, perMinute }: { name: string; begins: string; hash: Buffer; scopes: readonly Scope[]; perMinute: number | null }, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('api_key').values({ name, begins, key_hash: hash, scopes: [...scopes], per_minute: perMinute, made_by: by, made_on: on }).execute()

export const endKey = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('api_key').set({ ended_by: by, ended_on: on }).where('id', '=', id).where('ended_on', 'is', null).execute()

export const letLast = (tx: Tx, id: string, until: Day): Promise<unknown> => tx.updateTable('api_key').set({ lasts_until_on: until }).where('id', '=', id).execute()

/** That somebody made, and that still open something. Locked until the transaction ends. */
export const keysInUseOf = (tx: Tx, personId: string): Promise<{ id: string; begins: string }[]> =>
  tx.selectFrom('api_key').select(['id', 'begins']).where('made_by', '=', personId).where('ended_on', 'is', null).orderBy('name').orderBy('id').forUpdate().execute()

/** Null where there is none that is in use today. */
export async function keyByHash(db: Db, hashes: readonly Buffer[], today: Day): Promise<Pick<ApiKey, 'id' | 'name' | 'scopes' | 'perMinute' | 'lastUsedOn'> | null> {
  const found = hashes.length ? await db.selectFrom('api_key').select(['id', 'name', 'scopes', 'per_minute as perMinute', 'last_used_on as lastUsedOn']).$narrowType<{ scopes: Scope[] }>()
    .where('key_hash', 'in', [...hashes]).where('ended_on', 'is', null).where((e) => e.or([e('lasts_until_on', 'is', null), e('lasts_until_on', '>=', today)])).executeTakeFirst() : undefined
  return found ?? null
}

/** Written once a day. */
export const noteUsed = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('api_key').set({ last_used_on: on }).where('id', '=', id).execute()
