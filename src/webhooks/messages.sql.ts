// Messages on their way to other systems, and what became of each: a status and a code of why, nothing of what was answered.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { WebhookEvent } from './event.ts'
import { lostAfter } from './schedule.ts'

export type Trouble = 'status' | 'timeout' | 'unreachable' | 'not-public'

export type Due = { id: string; endpointId: string; attempts: number; sealed: Buffer; keyVersion: number; event: WebhookEvent }

/** Of one address so many are under way at once: none waits long for others, and no address is flooded. */
const atOnce = 4

/**
 * Takes what is due, for as long as an attempt may last. Whoever takes at the same time gets others; what is not settled
 * until then, because the program was killed, is due again.
 */
export async function takeDue(tx: Tx, now: Date): Promise<Due[]> {
  type Row = { id: string; endpointId: string; attempts: number; sealed: Buffer; keyVersion: number; type: WebhookEvent['type']; on: Day; reference: string | null; page: string | null; serviceLineId: string | null }
  const { rows } = await sql<Row>`
    update webhook_message m set next_at = ${new Date(now.getTime() + lostAfter)}
    from webhook_endpoint e cross join lateral (
      select id from webhook_message where endpoint_id = e.id and next_at <= ${now} order by next_at, id limit ${atOnce} for update skip locked) due
    where m.id = due.id and e.ended_on is null and e.paused_on is null and e.stopped is null and (e.waits_until_at is null or e.waits_until_at <= ${now})
    returning m.id, m.endpoint_id as "endpointId", m.attempts, e.sealed, e.key_version as "keyVersion", m.type, m.happened_on as "on", m.reference, m.page, m.service_line_id as "serviceLineId"`.execute(tx)
  return rows.map(({ type, on, reference, page, serviceLineId, ...rest }) => ({ ...rest, event: { type, on, ...(reference && page && { of: { reference, page, serviceLineId } }) } }))
}

export async function noteTaken(tx: Tx, { id, endpointId }: Pick<Due, 'id' | 'endpointId'>, status: number, now: Date): Promise<void> {
  await tx.updateTable('webhook_message').set((e) => ({ attempts: e('attempts', '+', 1), next_at: null, failed_at: null, sent_at: now, status, trouble: null })).where('id', '=', id).execute()
  await tx.updateTable('webhook_endpoint').set({ taken_at: now }).where('id', '=', endpointId).execute()
}

/** `next`: null where it is not tried again by itself. */
export async function noteFailed(tx: Tx, { id }: Pick<Due, 'id'>, { trouble, status, next }: { trouble: Trouble; status: number | null; next: Date | null }, now: Date): Promise<void> {
  await tx.updateTable('webhook_message').set((e) => ({ attempts: e('attempts', '+', 1), next_at: next, failed_at: next ? null : now, status, trouble }))
    .where('id', '=', id).where('sent_at', 'is', null).execute()
}

/** Whether an address has taken anything since a moment. */
export const hasTakenSince = async (tx: Tx, endpointId: string, since: Date): Promise<boolean> =>
  await tx.selectFrom('webhook_endpoint').select('id').where('id', '=', endpointId).where('taken_at', '>=', since).executeTakeFirst() !== undefined

export type Logged = { id: string; type: WebhookEvent['type']; writtenAt: Date; attempts: number; nextAt: Date | null; sentAt: Date | null; failedAt: Date | null; status: number | null; trouble: Trouble | null }

export const listMessages = (db: Db, endpointId: string, { limit, offset }: { limit: number; offset: number }): Promise<Logged[]> =>
  db.selectFrom('webhook_message').select(['id', 'type', 'written_at as writtenAt', 'attempts', 'next_at as nextAt', 'sent_at as sentAt', 'failed_at as failedAt', 'status', 'trouble'])
    .$narrowType<{ type: WebhookEvent['type']; trouble: Trouble | null }>()
    .where('endpoint_id', '=', endpointId).orderBy('written_at', 'desc').orderBy('id').limit(limit).offset(offset).execute()

export const countMessages = async (db: Db, endpointId: string): Promise<{ all: number; failed: number }> =>
  db.selectFrom('webhook_message').select([sql<number>`count(*)::int`.as('all'), sql<number>`count(failed_at)::int`.as('failed')]).where('endpoint_id', '=', endpointId).executeTakeFirstOrThrow()

/** At once and from the beginning, under the same id; also one that was taken, since whoever took it may have lost it. False where there is none, or it waits to go out anyway. */
export const sendAgain = async (tx: Tx, endpointId: string, id: string, now: Date): Promise<boolean> =>
  isId(id) && (await tx.updateTable('webhook_message').set(again(now)).where('id', '=', id).where('endpoint_id', '=', endpointId)
    .where((e) => e.or([e('failed_at', 'is not', null), e('sent_at', 'is not', null), e('attempts', '>', 0)])).executeTakeFirst()).numUpdatedRows > 0n

/** How many. `since`: of what was written from then on. */
export const sendFailedAgain = async (tx: Tx, endpointId: string, since: Date, now: Date): Promise<number> =>
  Number((await tx.updateTable('webhook_message').set(again(now)).where('endpoint_id', '=', endpointId).where('failed_at', 'is not', null).where('written_at', '>=', since).executeTakeFirst()).numUpdatedRows)

const again = (now: Date) => ({ next_at: now, attempts: 0, sent_at: null, failed_at: null, status: null, trouble: null })

export const forgetMessages = (tx: Tx, before: Date): Promise<unknown> => tx.deleteFrom('webhook_message').where('written_at', '<', before).execute()
