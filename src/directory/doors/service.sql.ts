// All that a client is told of one service: what it is, how it begins, and each unit that gives it with whoever may be named there.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'

/** Telephone and address only where the person lets them be told. */
export type Named = { name: string; title: Translated; phone: string | null; email: string | null; tasks: Translated | null }

export type UnitOfService = {
  id: string
  name: Translated
  phone: string | null
  email: string | null
  place: { id: string; name: Translated; address: Translated | null } | null
  municipality: Translated | null
  /** Null where nobody may be named. */
  supervisor: Named | null
  handler: Named | null
}

export type ShownService = {
  id: string
  name: Translated
  lineId: string
  lineName: Translated
  description: Translated | null
  forWhom: Translated | null
  howToBegin: Translated | null
  cost: Translated | null
  easyLanguage: Translated | null
  /** As BCP 47 tags. */
  languages: string[]
  /** To ring first. */
  telephone: { id: string; name: Translated; number: string; cost: Translated | null } | null
  units: UnitOfService[]
}

/** Null where it is unknown, or has ended. */
export async function shownService(db: Db, id: string, today: Day): Promise<ShownService | null> {
  if (!isId(id)) return null
  const { rows: [found] } = await sql<ShownService>`
    select s.id, s.name, l.id as "lineId", l.name as "lineName", s.description, s.for_whom as "forWhom", s.how_to_begin as "howToBegin",
      s.cost, s.easy_language as "easyLanguage", to_json(s.languages) as languages,
      (select json_build_object('id', t.id, 'name', t.name, 'number', t.number, 'cost', t.cost) from telephone t
        where t.id = s.telephone_id and (t.ended_on is null or t.ended_on > ${today})) as telephone,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'phone', u.phone, 'email', u.email,
          'place', case when p.id is not null and (p.ended_on is null or p.ended_on > ${today}) then json_build_object('id', p.id, 'name', p.name, 'address', p.address) end,
          'municipality', m.name, 'supervisor', ${listed('u.supervisor_id', today)}, 'handler', ${listed('su.handler_id', today)}) order by m.name ->> 'fi', u.name ->> 'fi'), '[]')
        from service_unit su join unit u on u.id = su.unit_id left join place p on p.id = u.place_id
        left join municipality m on m.id = coalesce(u.municipality_id, p.municipality_id)
        where su.service_id = s.id and (u.ended_on is null or u.ended_on > ${today})) as units
    from service s join service_line l on l.id = s.service_line_id
    where s.id = ${id} and (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})`.execute(db)
  return found ?? null
}

/** A person as the public may know them: who agreed to it, and has not left. */
export const listed = (whom: 'u.supervisor_id' | 'su.handler_id', today: Day) => sql`(
  select json_build_object('name', person.name, 'title', person.title, 'tasks', person.tasks,
    'phone', case when person.phone_listed then person.phone end, 'email', case when person.email_listed then person.email end)
  from person where person.id = ${sql.ref(whom)} and person.listed and (person.left_on is null or person.left_on > ${today}))`
