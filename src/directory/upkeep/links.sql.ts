// The addresses of other servers that the directory leads to, and what was heard of them last.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { LinkCheck } from './link.ts'

/** Every address once, wherever it stands: of others' services, of other offices, and the organisation's own. */
export async function addressesToCheck(db: Db, today: Day): Promise<{ address: string; last: LinkCheck | null }[]> {
  const { rows } = await sql<{ address: string; last: LinkCheck | null }>`
    select a.address, case when c.address is not null then json_build_object('checkedOn', c.checked_on, 'trouble', c.trouble, 'failedSinceOn', c.failed_since_on) end as last
    from (select w.value as address from other_service o cross join lateral jsonb_each_text(o.website) w where o.ended_on is null or o.ended_on > ${today}
      union select website from other_office where ended_on is null or ended_on > ${today}
      union select website from organisation) a
    left join link_check c on c.address = a.address
    where a.address ~* '^https?://' order by a.address`.execute(db)
  return rows
}

export async function keepCheck(tx: Tx, address: string, { checkedOn, trouble, failedSinceOn }: LinkCheck): Promise<void> {
  const values = { checked_on: checkedOn, trouble, failed_since_on: failedSinceOn }
  await tx.insertInto('link_check').values({ address, ...values }).onConflict((conflict) => conflict.column('address').doUpdateSet(values)).execute()
}

/** What nothing leads to any more is forgotten. */
export async function forgetChecks(tx: Tx, except: readonly string[]): Promise<void> {
  await sql`delete from link_check where address <> all (${except}::text[])`.execute(tx)
}

/** By address. */
export async function checks(db: Db): Promise<Map<string, LinkCheck>> {
  const rows = await db.selectFrom('link_check').selectAll().execute()
  return new Map(rows.map(({ address, checked_on, trouble, failed_since_on }) => [address, { checkedOn: checked_on, trouble, failedSinceOn: failed_since_on }]))
}

/** The job that asks them, once however often it is asked for. */
export async function queueChecking(tx: Tx): Promise<void> {
  await sql`select graphile_worker.add_job('check-links', '{}'::json, max_attempts => 1, job_key => 'check-links')`.execute(tx)
}
