// Life situations: the doors of the front page, and what helps behind each.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'
import { inUse } from '../in-use.sql.ts'

export type Situation = { id: string; name: Translated; description: Translated | null; acute: boolean }

/** What somebody may turn to, of us or of others. */
export type Help = {
  id: string
  kind: 'service' | 'other-service'
  name: Translated
  description: Translated | null
  /** Null where it is ours. */
  organiser: Translated | null
  phone: string | null
  website: Translated | null
  /** Told in lists of what others give, as it has no page of its own. */
  howToBegin: Translated | null
  /** The units that give it. */
  units: { id: string; name: Translated }[]
}

export const situations = (db: Db, today: Day): Promise<Situation[]> =>
  db.selectFrom('life_situation').select(['id', 'name', 'description', 'acute'])
    .where(inUse(today, 'ended_on')).orderBy('acute', 'desc').orderBy('position').orderBy(sql`name ->> 'fi'`).execute()

export async function findSituation(db: Db, id: string, today: Day): Promise<(Situation & { help: Help[] }) | null> {
  if (!isId(id)) return null
  const found = await db.selectFrom('life_situation').select(['id', 'name', 'description', 'acute'])
    .where('id', '=', id).where(inUse(today, 'ended_on')).executeTakeFirst()
  if (!found) return null
  const { rows } = await sql<Help>`
    select h.* from life_situation_entry e join (${help(today)}) h on h.id = e.entry_id
    where e.life_situation_id = ${id} order by e.position, h.name ->> 'fi'`.execute(db)
  return { ...found, help: rows }
}

/** Of these entries what is in use, in no order. */
export async function helpOf(db: Db, ids: readonly string[], today: Day): Promise<Help[]> {
  return (await sql<Help>`select * from (${help(today)}) h where id = any (${ids}::uuid[])`.execute(db)).rows
}

/** What is given in a municipality, by a unit that is there. */
export async function helpIn(db: Db, municipalityId: string, today: Day): Promise<Help[]> {
  const { rows } = await sql<Help>`
    select h.* from (${help(today)}) h join service s on s.id = h.id join service_line l on l.id = s.service_line_id
    where exists (select from service_unit su join unit u on u.id = su.unit_id left join place p on p.id = u.place_id
      where su.service_id = h.id and coalesce(u.municipality_id, p.municipality_id) = ${municipalityId} and (u.ended_on is null or u.ended_on > ${today}))
    order by l.position, s.position, h.name ->> 'fi'`.execute(db)
  return rows
}

const help = (today: Day) => sql`
  select s.id, 'service' as kind, s.name, s.description, null::jsonb as organiser, null as phone, null::jsonb as website, null::jsonb as "howToBegin",
    (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name ->> 'fi'), '[]')
      from service_unit su join unit u on u.id = su.unit_id where su.service_id = s.id and (u.ended_on is null or u.ended_on > ${today})) as units
  from service s join service_line l on l.id = s.service_line_id
  where (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})
  union all
  select id, 'other-service', name, description, organiser, phone, website, how_to_begin, '[]' from other_service where ended_on is null or ended_on > ${today}`

export async function helpByLine(db: Db, today: Day): Promise<Map<string, Help[]>> {
  const { rows } = await sql<Help & { lineId: string }>`
    select h.*, s.service_line_id as "lineId" from (${help(today)}) h join service s on s.id = h.id order by s.position, h.name ->> 'fi'`.execute(db)
  return Map.groupBy(rows, ({ lineId }) => lineId)
}

/** Those in which some unit gives a service. */
export async function municipalitiesWithHelp(db: Db, today: Day): Promise<{ id: string; name: Translated }[]> {
  const { rows } = await sql<{ id: string; name: Translated }>`
    select id, name from municipality m where exists (
      select from unit u join service_unit su on su.unit_id = u.id left join place p on p.id = u.place_id
      where coalesce(u.municipality_id, p.municipality_id) = m.id and (u.ended_on is null or u.ended_on > ${today}))
    order by name ->> 'fi'`.execute(db)
  return rows
}
