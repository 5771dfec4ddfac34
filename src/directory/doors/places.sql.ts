// Places as clients know them: where a door is, what happens there, and who works behind it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'
import { placeKinds, type AccessibilityFeature, type PlaceKind } from '../place-kinds.ts'

export type ListedPlace = { id: string; name: Translated; kind: PlaceKind; address: Translated | null; description: Translated | null; municipality: { id: string; name: Translated } | null }

export type ShownPlace = ListedPlace & {
  latitude: number | null
  longitude: number | null
  directions: Translated | null
  transport: Translated | null
  accessibility: AccessibilityFeature[]
  accessibilityNote: Translated | null
  units: { id: string; name: Translated; phone: string | null; services: { id: string; name: Translated }[] }[]
}

/** Doors that people come to without being asked first, then the rest. */
export async function listPlaces(db: Db, today: Day): Promise<ListedPlace[]> {
  const { rows } = await sql<ListedPlace>`
    select ${columns} from place p left join municipality m on m.id = p.municipality_id
    where p.ended_on is null or p.ended_on > ${today}
    order by array_position(${placeKinds}::text[], p.kind), p.name ->> 'fi'`.execute(db)
  return rows
}

export async function shownPlace(db: Db, id: string, today: Day): Promise<ShownPlace | null> {
  if (!isId(id)) return null
  const { rows: [found] } = await sql<ShownPlace>`
    select ${columns}, p.latitude, p.longitude, p.directions, p.transport, to_json(p.accessibility) as accessibility, p.accessibility_note as "accessibilityNote",
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'phone', u.phone, 'services',
          (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by l.position, s.position), '[]')
            from service_unit su join service s on s.id = su.service_id join service_line l on l.id = s.service_line_id
            where su.unit_id = u.id and (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today}))) order by u.name ->> 'fi'), '[]')
        from unit u where u.place_id = p.id and (u.ended_on is null or u.ended_on > ${today})) as units
    from place p left join municipality m on m.id = p.municipality_id
    where p.id = ${id} and (p.ended_on is null or p.ended_on > ${today})`.execute(db)
  return found ?? null
}

const columns = sql`p.id, p.name, p.kind, p.address, p.description,
  case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as municipality`
