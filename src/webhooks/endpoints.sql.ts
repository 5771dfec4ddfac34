// The addresses of other systems that are told of events. One that has ended stays, without its address and its secrets.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Keys } from '../privacy/keys.ts'
import { openTarget, sealTarget, type Target } from '../privacy/webhook-secret.ts'
import type { Day } from '../text/dates.ts'
import type { EventType } from './event.ts'

export type Stopped = 'failing' | 'gone'
export type Endpoint = {
  id: string; name: string; host: string; events: EventType[]; madeOn: Day; maker: string
  pausedOn: Day | null; stopped: Stopped | null; stoppedOn: Day | null; endedOn: Day | null
  /** It wants to be left alone until then. */
  waitsUntil: Date | null
}

const rows = (db: Db) => db.selectFrom('webhook_endpoint as e').innerJoin('person as p', 'p.id', 'e.made_by')
  .select(['e.id', 'e.name', 'e.host', 'e.events', 'e.made_on as madeOn', 'p.name as maker', 'e.paused_on as pausedOn', 'e.stopped', 'e.stopped_on as stoppedOn', 'e.ended_on as endedOn', 'e.waits_until_at as waitsUntil'])
  .$narrowType<{ events: EventType[]; stopped: Stopped | null }>()

/** Those that have not ended, by name, each with how many of its messages wait and failed. */
export const listEndpoints = (db: Db): Promise<(Endpoint & { waiting: number; failed: number })[]> =>
  rows(db).where('e.ended_on', 'is', null).orderBy('e.name').orderBy('e.id')
    .select([
      sql<number>`(select count(*)::int from webhook_message m where m.endpoint_id = e.id and m.next_at is not null)`.as('waiting'),
      sql<number>`(select count(*)::int from webhook_message m where m.endpoint_id = e.id and m.failed_at is not null)`.as('failed'),
    ]).execute()

export const findEndpoint = async (db: Db, id: string): Promise<Endpoint | null> =>
  (isId(id) ? await rows(db).where('e.id', '=', id).where('e.ended_on', 'is', null).executeTakeFirst() : undefined) ?? null

/** Locked until the transaction ends; null once it has ended. */
export async function lockEndpoint(tx: Tx, keys: Keys, id: string): Promise<(Endpoint & { target: Target }) | null> {
  const row = isId(id) ? await rows(tx).select(['e.sealed', 'e.key_version']).where('e.id', '=', id).where('e.ended_on', 'is', null).forUpdate('e').executeTakeFirst() : undefined
  if (!row) return null
  const { sealed, key_version: version, ...endpoint } = row
  return { ...endpoint, target: openTarget(keys, id, sealed!, version) }
}

export const addEndpoint = (tx: Tx, keys: Keys, { id, target, ...values }: Kept & { id: string }, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('webhook_endpoint').values({ ...values, id, sealed: sealTarget(keys, id, target), key_version: keys.current, made_by: by, made_on: on }).execute()

export type Kept = { name: string; host: string; events: EventType[]; target: Target }

export const changeEndpoint = (tx: Tx, keys: Keys, id: string, { target, ...values }: Kept): Promise<unknown> =>
  tx.updateTable('webhook_endpoint').set({ ...values, sealed: sealTarget(keys, id, target), key_version: keys.current }).where('id', '=', id).execute()

export const pauseEndpoint = (tx: Tx, id: string, on: Day): Promise<unknown> => tx.updateTable('webhook_endpoint').set({ paused_on: on }).where('id', '=', id).execute()

/** At once, whatever it said before. */
export const resumeEndpoint = (tx: Tx, id: string): Promise<unknown> =>
  tx.updateTable('webhook_endpoint').set({ paused_on: null, stopped: null, stopped_on: null, waits_until_at: null }).where('id', '=', id).execute()

/** The latest of what it said counts, as several messages are under way at once. */
export const letWait = (tx: Tx, id: string, until: Date): Promise<unknown> =>
  tx.updateTable('webhook_endpoint').set({ waits_until_at: sql<Date>`greatest(waits_until_at, ${until}::timestamptz)` }).where('id', '=', id).execute()

/** What one address said is nothing that another did. */
export const waitNoMore = (tx: Tx, id: string): Promise<unknown> => tx.updateTable('webhook_endpoint').set({ waits_until_at: null }).where('id', '=', id).execute()

/** False where it was stopped already. */
export const stopEndpoint = async (tx: Tx, id: string, stopped: Stopped, on: Day): Promise<boolean> =>
  (await tx.updateTable('webhook_endpoint').set({ stopped, stopped_on: on }).where('id', '=', id).where('stopped', 'is', null).where('ended_on', 'is', null).executeTakeFirst()).numUpdatedRows > 0n

/** With all that was to be sent there, and what was. */
export async function endEndpoint(tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<void> {
  await tx.deleteFrom('webhook_message').where('endpoint_id', '=', id).execute()
  await tx.updateTable('webhook_endpoint').set({ ended_by: by, ended_on: on, sealed: null }).where('id', '=', id).execute()
}
