// What is kept no longer: how much it is, erasing it a batch at a time, and looking again whether anything is left.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { startOfDay, timeZone, type Day } from '../../text/dates.ts'
import type { Month } from '../period.ts'
import { emptied } from './emptied.ts'
import { receiptMonths, type KeptKind } from './retention.ts'

const there: Record<KeptKind, ReturnType<typeof sql<boolean>>> = {
  feedback: sql<boolean>`true`,
  files: sql<boolean>`exists (select from attachment a where a.case_id = c.id and a.pieces > 0)`,
  notes: sql<boolean>`exists (select from note n where n.case_id = c.id)`,
}

const over = (kind: KeptKind, before: Day) =>
  sql<boolean>`c.state = 'closed' and c.erased_on is null and c.closed_at < ${startOfDay(before)} and ${there[kind]}`
const keptBack = (today: Day) => sql<boolean>`is_kept_back(c.id, ${today}::date)`
const month = sql<Month>`to_char(c.closed_at at time zone ${sql.lit(timeZone)}, 'YYYY-MM')`

export type Batch = { id: string; month: Month }[]

/** The longest closed first. Whoever writes in one of them right now has it. */
export const dueBatch = async (tx: Tx, kind: KeptKind, before: Day, today: Day, most: number): Promise<Batch> =>
  (await sql<Batch[number]>`select c.id, ${month} as month from feedback_case c where ${over(kind, before)} and not ${keptBack(today)}
    order by c.closed_at, c.id limit ${most} for update of c skip locked`.execute(tx)).rows

export type InMonth = { month: Month; goes: number; kept: number }

/** By the month in which they closed: how many go, and how many stay because something keeps them. */
export const dueByMonth = async (db: Db, kind: KeptKind, before: Day, today: Day): Promise<InMonth[]> =>
  (await sql<InMonth>`select month, count(*) filter (where not back)::int as goes, count(*) filter (where back)::int as kept
    from (select ${month} as month, ${keptBack(today)} as back from feedback_case c where ${over(kind, before)}) d group by month order by month`.execute(db)).rows

/** Cases that are not closed and are older than that: nothing erases them, and somebody should deal with them. */
export const openSince = async (db: Db, before: Day): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from feedback_case where state <> 'closed' and created_at < ${startOfDay(before)}`.execute(db)).rows[0]!.n

export const closedAtOf = async (db: Db, caseId: string): Promise<Date | null> =>
  (await db.selectFrom('feedback_case').select('closed_at').where('id', '=', caseId).executeTakeFirst())?.closed_at ?? null

/** All that was written in these cases, and whatever hangs on it. Those that were erased. */
export async function eraseCases(tx: Tx, batch: Batch, today: Day): Promise<Batch> {
  const { rows } = await sql<{ id: string; done: boolean }>`select id, erase_case(id, ${today}::date) as done from unnest(${batch.map(({ id }) => id)}::uuid[]) id`.execute(tx)
  const done = new Set(rows.flatMap((row) => (row.done ? [row.id] : [])))
  return batch.filter(({ id }) => done.has(id))
}

/** Of cases that were erased this month: how many hold anything that a person wrote, or a way to it. */
export async function remnants(tx: Tx, thisMonth: Day): Promise<number> {
  // Of contacts the database shows nothing by itself, and of those of erased cases what should not be there.
  await sql`select set_config('vastakaiku.contact', 'erased', true)`.execute(tx)
  return (await sql<{ n: number }>`select count(*)::int as n from feedback_case c where c.erased_on = ${thisMonth}::date and (${sql.join(emptied.map((table) =>
    sql`exists (select from ${sql.table(table)} x where x.case_id = c.id)`), sql` or `)}
    or exists (select from follow_up f where f.case_id = c.id and f.ciphertext is not null)
    or exists (select from bring_request b where b.case_id = c.id and (b.ciphertext is not null or b.reason_ciphertext is not null))
    or exists (select from publication p where p.case_id = c.id and (p.note is not null or p.comment is not null))
    or exists (select from published_item i where i.case_id = c.id and i.ended_on is null)
    or exists (select from event e where e.case_id = c.id and (num_nonnulls(e.actor_id, e.deputy_id, e.body_id) > 0 or e.detail <> '{}')))`.execute(tx)).rows[0]!.n
}

/** The month in which the conversation of a receipt was erased, by its hashes under every key that is still held. */
export const erasedIn = async (db: Db, hashes: Buffer[]): Promise<Day | null> =>
  (await db.selectFrom('erased_receipt').select('erased_on').where('receipt_hash', 'in', hashes).executeTakeFirst())?.erased_on ?? null

export const forgetReceipts = (tx: Tx, today: Day): Promise<unknown> =>
  sql`delete from erased_receipt where erased_on < date_trunc('month', ${today}::date) - make_interval(months => ${receiptMonths}::int)`.execute(tx)
