// Which reports of a period are not public yet, who is to write them, and who was told of that.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { readPeriod, type PeriodName } from '../statistics/period.ts'

/** One that is not public. `unitId` null: of the whole organisation. `writerId`: null where there is nobody, not even a coordinator. */
export type Lacking = { unitId: string | null; writerId: string | null }

/** The newest four months of which numbers are published. */
export const newestPeriod = async (db: Db): Promise<PeriodName | null> =>
  (await db.selectFrom('published_period').select('period').where('period', 'like', '%-T_').orderBy('period', 'desc').limit(1).executeTakeFirst())?.period ?? null

const atWork = (today: Day) => sql`(p.left_on is null or p.left_on > ${today}) and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`

/** The coordinator whom the organisation names, or another. */
const coordinator = (today: Day) => sql`(select p.id from role_grant g join person p on p.id = g.person_id where g.role = 'coordinator' and ${atWork(today)}
  order by (p.id = (select coordinator_id from organisation)) desc nulls last, g.granted_at, p.id limit 1)`

/** Of each unit in use that there was in the period, and of the whole: the unit's supervisor while they are trusted with the role, else a coordinator. */
export async function lackingIn(db: Db, period: PeriodName, today: Day): Promise<Lacking[]> {
  const { rows } = await sql<Lacking>`
    with boss as materialized (select ${coordinator(today)} as id)
    select u.id as "unitId", coalesce((select p.id from role_grant g join person p on p.id = g.person_id where p.id = u.supervisor_id and g.role = 'supervisor' and ${atWork(today)} limit 1), boss.id) as "writerId"
    from unit u, boss where (u.ended_on is null or u.ended_on > ${today}) and (u.made_on is null or u.made_on < ${readPeriod(period)!.until})
      and not exists (select from monitoring_report r where r.period = ${period} and r.unit_id = u.id and r.public_on is not null)
    union all
    select null, boss.id from boss where not exists (select from monitoring_report r where r.period = ${period} and r.unit_id is null and r.service_line_id is null and r.public_on is not null)`.execute(db)
  return rows
}

export const coordinatorsAtWork = async (db: Db, today: Day): Promise<string[]> =>
  (await sql<{ id: string }>`select distinct p.id from role_grant g join person p on p.id = g.person_id where g.role = 'coordinator' and ${atWork(today)}`.execute(db)).rows.map(({ id }) => id)

/** Of these people whoever hears of it today: in the place of somebody who is away their deputy, who works in their name meanwhile, if the deputy is there. */
export const whoHears = async (db: Db, personIds: readonly string[], today: Day): Promise<string[]> =>
  (await sql<{ id: string }>`select distinct coalesce(d.id, p.id) as id from person p
    left join person d on d.id = p.deputy_id and ${isAway(sql`p.id`, today)} and not ${isAway(sql`d.id`, today)} and d.account_id is not null and (d.left_on is null or d.left_on > ${today})
    where p.id = any(${personIds}::uuid[]) order by 1`.execute(db)).rows.map(({ id }) => id)

const isAway = (personId: RawBuilder<unknown>, today: Day) => sql`exists (select from absence a where a.person_id = ${personId} and ${today} between a.first_day and a.last_day)`

export type Step = 'published' | 'soon' | 'late'

/** Of these people those who were not told yet at this step. */
export const untold = async (tx: Tx, personIds: readonly string[], period: PeriodName, step: Step): Promise<{ id: string; language: string }[]> =>
  (await sql<{ id: string; language: string }>`select p.id, p.language from person p where p.id = any(${personIds}::uuid[])
    and not exists (select from monitoring_reminded d where d.person_id = p.id and d.period = ${period} and d.step = ${step}) order by p.id`.execute(tx)).rows

export const noteReminded = (tx: Tx, personIds: readonly string[], { period, step, on }: { period: PeriodName; step: Step; on: Day }): Promise<unknown> =>
  tx.insertInto('monitoring_reminded').values(personIds.map((personId) => ({ person_id: personId, period, step, reminded_on: on }))).execute()
