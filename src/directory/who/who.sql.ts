// Who takes care of what, for the switchboard and all staff: people with their tasks and units, who is away and who stands in.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import type { Item } from '../overview.sql.ts'

export type Colleague = {
  id: string
  name: string
  title: Translated
  phone: string | null
  email: string
  tasks: Translated | null
  /** Units that they supervise, or have a role in. */
  units: Item[]
  /** Services that they handle feedback about, by unit or everywhere. */
  services: Item[]
  /** The last day of an absence that holds today. */
  absentUntil: Day | null
  deputy: { id: string; name: string; phone: string | null } | null
}

/** Everybody on the staff who has not left, by name. A member of the clients' council is a client: nobody looks them up here. */
export async function colleagues(db: Db, today: Day): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.title, p.phone, p.email, p.tasks,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name ->> 'fi'), '[]') from unit u
        where (u.ended_on is null or u.ended_on > ${today}) and (u.supervisor_id = p.id or exists (
          select from role_grant g where g.person_id = p.id and g.unit_id = u.id and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})))) as units,
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.position, s.name ->> 'fi'), '[]') from service s
        where (s.ended_on is null or s.ended_on > ${today}) and (s.handler_id = p.id or exists (
          select from service_unit su where su.service_id = s.id and su.handler_id = p.id))) as services,
      (select max(a.last_day) from absence a where a.person_id = p.id and a.first_day <= ${today} and a.last_day >= ${today}) as "absentUntil",
      case when d.id is not null then json_build_object('id', d.id, 'name', d.name, 'phone', d.phone) end as deputy
    from person p left join person d on d.id = p.deputy_id and (d.left_on is null or d.left_on > ${today})
    where not p.not_staff and (p.left_on is null or p.left_on > ${today}) and not coalesce((
      select every(g.role = 'council') from role_grant g where g.person_id = p.id and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})), false)
    order by p.name collate "fi-x-icu"`.execute(db)
  return rows
}

export type UnitWithPhone = Item & { phone: string | null; email: string | null; municipality: Translated | null; supervisor: string | null }

export async function unitsWithPhones(db: Db, today: Day): Promise<UnitWithPhone[]> {
  const { rows } = await sql<UnitWithPhone>`
    select u.id, u.name, u.phone, u.email, m.name as municipality, p.name as supervisor
    from unit u left join place on place.id = u.place_id left join municipality m on m.id = coalesce(u.municipality_id, place.municipality_id)
    left join person p on p.id = u.supervisor_id and (p.left_on is null or p.left_on > ${today})
    where u.ended_on is null or u.ended_on > ${today} order by u.name ->> 'fi'`.execute(db)
  return rows
}
