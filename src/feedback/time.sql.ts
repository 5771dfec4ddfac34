// Statements that the sweeps run, and the passes that were ended on a device.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { inLockOrder } from '../db/lock-order.ts'
import type { Day } from '../text/dates.ts'
import { nameCases } from './named.sql.ts'

/** Closes what has been answered and silent since; what nobody has answered, or told what came of it, does not close, nor what waits to be told. A batch at a time, so that no sweep is long. */
export async function closeSilent(tx: Tx, silentSince: Date, now: Date): Promise<void> {
  await nameCases(tx, 'all')
  await sql`
    select close_case(id, ${now}, null) from (
      select c.id from feedback_case c
      where c.state = 'answered'
        and c.came_of_it is not null
        and not exists (select from case_way w where w.case_id = c.id and w.waits is not null)
        and (select max(b.written_at) from body b where b.case_id = c.id) < ${silentSince}
      limit 200 for update skip locked
    ) silent`.execute(tx)
}

/** Cases whose giver was asked something and has been silent since. A batch at a time: the longest silent, in the order in which cases are locked. */
export async function silentGivers(tx: Tx, silentSince: Date): Promise<string[]> {
  await nameCases(tx, 'all')
  const { rows } = await sql<{ id: string }>`
    select c.id from feedback_case c
    join keys.case_key k on k.case_id = c.id
    cross join lateral (select max(b.written_at) as at from body b where b.case_id = c.id) last_written
    where c.state = 'waiting-for-giver' and last_written.at < ${silentSince}
    order by last_written.at limit 50`.execute(tx)
  return inLockOrder(rows.map(({ id }) => id))
}

/** Cases that wait for their handler and whose day for a reminder has come. A batch at a time: the longest waiting, in the order in which cases are locked. Whose key was erased can be answered by nobody. */
export async function casesToRemindOf(tx: Tx, today: Day): Promise<string[]> {
  const rows = await tx.selectFrom('feedback_case as c').innerJoin('keys.case_key as k', 'k.case_id', 'c.id').select('c.id')
    .where('c.state', '=', 'waiting-for-handler').where('c.remind_on', '<=', today)
    .orderBy('c.remind_on').limit(50).execute()
  return inLockOrder(rows.map(({ id }) => id))
}

export async function eraseContacts(tx: Tx, closedBefore: Date, now: Date): Promise<void> {
  await sql`
    with erased as (
      delete from contact where case_id in (
        select id from feedback_case where state = 'closed' and closed_at < ${closedBefore} limit 500)
      returning case_id
    )
    insert into event (case_id, name, happened_at, number)
    select case_id, 'contact-erased', date_trunc('day', ${now}::timestamptz, 'Europe/Helsinki'),
      (select max(number) + 1 from event e where e.case_id = erased.case_id)
    from erased`.execute(tx)
}

export const endVisit = (db: Db, id: Buffer, expiresAt: Date) =>
  sql`insert into ended_visit (id, expires_at) values (${id}, ${expiresAt}) on conflict do nothing`.execute(db)

export const visitEnded = async (db: Db, id: Buffer): Promise<boolean> =>
  (await db.selectFrom('ended_visit').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

export const forgetVisits = (tx: Tx, now: Date) => tx.deleteFrom('ended_visit').where('expires_at', '<', now).execute()
