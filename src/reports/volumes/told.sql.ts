// What everybody has been told of how many clients service lines had, and what was entered since.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { toldBefore, type Shown } from '../disclosure/publishable.ts'
import type { Entered, Told } from './telling.ts'

export type LineAndPeriod = { lineId: string; year: number; quarter: number | null }
type WithKey<T> = LineAndPeriod & T

/** As the organisation has them now. */
export const enteredVolumes = async (tx: Tx): Promise<WithKey<Entered>[]> =>
  (await sql<WithKey<Entered>>`select service_line_id as "lineId", year::int, quarter::int, municipality_id as "municipalityId", people as clients
    from client_volume where unit_id is null order by service_line_id, year, quarter nulls first, municipality_id nulls first`.execute(tx)).rows

/** The oldest first. */
export const toldVolumes = async (tx: Tx): Promise<WithKey<Told & { number: number }>[]> =>
  (await sql<WithKey<Told & { number: number }>>`select t.service_line_id as "lineId", t.year::int, t.quarter::int, t.number, o.municipality_id as "municipalityId", o.people as clients, o.shown
    from volume_telling t join volume_told o on o.telling_id = t.id order by t.service_line_id, t.year, t.quarter nulls first, t.number, o.municipality_id nulls first`.execute(tx)).rows

export const heldVolumes = async (db: Db): Promise<WithKey<{ entered: string }>[]> =>
  (await sql<WithKey<{ entered: string }>>`select service_line_id as "lineId", year::int, quarter::int, entered from volume_held`.execute(db)).rows

export async function addTelling(tx: Tx, { lineId, year, quarter }: LineAndPeriod, number: number, told: readonly Told[], today: Day): Promise<void> {
  const { id } = await tx.insertInto('volume_telling').values({ service_line_id: lineId, year, quarter, number, told_on: today }).returning('id').executeTakeFirstOrThrow()
  await tx.insertInto('volume_told').values(told.map(({ municipalityId, clients, shown }) => ({ telling_id: id, municipality_id: municipalityId, people: clients, shown }))).execute()
}

/** `entered`: null: nothing is held any more. */
export async function hold(tx: Tx, { lineId, year, quarter }: LineAndPeriod, entered: string | null, today: Day): Promise<void> {
  await tx.deleteFrom('volume_held').where('service_line_id', '=', lineId).where('year', '=', year).where('quarter', 'is not distinct from', quarter).execute()
  if (entered !== null) await tx.insertInto('volume_held').values({ service_line_id: lineId, year, quarter, entered, held_on: today }).execute()
}

/** `municipalityId`: null for all of them together. `isFew`: all together are told as fewer than are ever shown. */
export type ToldVolume = WithKey<{ line: Translated; municipalityId: string | null; municipality: Translated | null; clients: Shown; isFew: boolean }>

/** As it was told last, of what is still entered, in an order that stays; what was told under fewer than are shown now is shown no more. */
export async function volumesToldIn(db: Db, year: number): Promise<ToldVolume[]> {
  const { rows } = await sql<Omit<ToldVolume, 'clients'> & { shown: number | null }>`
    select t.year::int, t.quarter::int, l.id as "lineId", l.name as line, m.id as "municipalityId", m.name as municipality,
      case when o.shown and o.people >= fewest_told then o.people end as shown, m.id is null and o.people < fewest_told as "isFew"
    from ${tellings} where t.year = ${year} and ${stands} order by t.quarter nulls first, l.position, l.id, m.name ->> 'fi' nulls first, m.id`.execute(db)
  return rows.map(({ shown, ...row }) => ({ ...row, clients: shown === null ? null : toldBefore(shown) }))
}

export const yearsOfVolumes = async (db: Db): Promise<number[]> =>
  (await sql<{ year: number }>`select distinct t.year::int as year from ${tellings} where ${stands} order by 1`.execute(db)).rows.map(({ year }) => year)

export async function countVolumes(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${tellings} where ${stands}`.execute(db)
  return rows[0]!.n
}

/** Another one whenever something else is told. */
export async function volumesVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string | null }>`
    select md5(string_agg(concat_ws(' ', t.id, l.name::text, m.id, m.name::text), ',' order by t.id, m.id nulls first) || max(fewest_told)) as version from ${tellings} where ${stands}`.execute(db)
  return rows[0]!.version ?? ''
}

const tellings = sql`volume_telling t join volume_told o on o.telling_id = t.id join service_line l on l.id = t.service_line_id left join municipality m on m.id = o.municipality_id
  cross join (select fewest_told from organisation limit 1) f`
/** The last of its line and period, and its numbers have not been removed. */
const stands = sql`not exists (select from volume_telling n where n.service_line_id = t.service_line_id and n.year = t.year and n.quarter is not distinct from t.quarter and n.number > t.number)
  and exists (select from client_volume v where v.unit_id is null and v.service_line_id = t.service_line_id and v.municipality_id is not distinct from o.municipality_id and v.year = t.year and v.quarter is not distinct from t.quarter)`
