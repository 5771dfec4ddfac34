// The requests that everybody may read: what is published, as it is on the public pages, with the unit's place. Nothing else of a case is read here.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { OfferedKind, Outcome } from '../feedback/case.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { Filter } from './filter.ts'

/** `id`: of an item that came by this door the one under which it was sent, and else the item's own. */
export type PublishedRequest = {
  id: string; kind: OfferedKind; lineId: string | null; lineName: Translated | null; monthOn: Day; publishedOn: Day; text: string; answer: string; comment: string | null; cameOfIt: Outcome | null
  unitId: string | null; unitName: Translated | null; address: Translated | null; lat: number | null; long: number | null; ptvId: string | null
}

/** Newest first. `count`: of all pages together. */
export async function publishedRequests(db: Db, filter: Filter): Promise<{ rows: PublishedRequest[]; count: number }> {
  const matching = those(db, filter)
  const rows = await matching.orderBy('i.month_on', 'desc').orderBy('i.published_on', 'desc').orderBy('i.id').limit(filter.size).offset((filter.page - 1) * filter.size).execute()
  if (filter.page === 1 && rows.length < filter.size) return { rows, count: rows.length }
  const { n } = await matching.clearSelect().select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()
  return { rows, count: Number(n) }
}

export const publishedByIds = (db: Db, ids: readonly string[]): Promise<PublishedRequest[]> =>
  items(db).where(sql<boolean>`coalesce(r.id, i.id) = any(${ids}::uuid[])`)
    // Found first by each of the two ids it may have: with an OR every item would be looked at.
    .where('i.id', 'in', sql<string>`(select n.id from published_item n where n.id = any(${ids}::uuid[])
      union select n.id from open311_request q join published_item n on n.case_id = q.case_id and n.ended_on is null where q.id = any(${ids}::uuid[]))`)
    .orderBy('i.month_on', 'desc').orderBy('i.published_on', 'desc').orderBy('i.id').execute()

const those = (db: Db, { topics, given, published, circle, box, objectId, agency }: Filter) => items(db)
  .$if(topics !== null, (query) => query.where((e) => e.or(topics!.map(({ kind, lineId }) => e.and([e('i.kind', '=', kind), lineId ? e('i.service_line_id', '=', lineId) : e('i.service_line_id', 'is', null)])))))
  .$if(given.from !== null, (query) => query.where('i.month_on', '>=', given.from!)).$if(given.until !== null, (query) => query.where('i.month_on', '<=', given.until!))
  .$if(published.from !== null, (query) => query.where('i.published_on', '>=', published.from!)).$if(published.until !== null, (query) => query.where('i.published_on', '<=', published.until!))
  .$if(objectId !== null, (query) => query.where((e) => e.or([e('i.unit_id', '=', objectId!), e.exists(e.selectFrom('ptv_item as t').select('t.guid').where('t.guid', '=', objectId!.toLowerCase()).whereRef('t.unit_id', '=', 'i.unit_id'))])))
  .$if(agency !== null, (query) => query.where(sql<boolean>`exists (select from jsonb_each_text(u.name) n where lower(n.value) = lower(${agency}))`))
  .$if(box !== null, (query) => query.where(sql<boolean>`p.longitude between ${box?.west}::float8 and ${box?.east}::float8 and p.latitude between ${box?.south}::float8 and ${box?.north}::float8`))
  .$if(circle !== null, (query) => query.where(sql<boolean>`${metresFrom(circle!)} <= ${circle?.metres}::float8`))

/** On a sphere of the Earth's mean radius (the haversine formula): near enough for places of one county. */
const metresFrom = ({ lat, long }: NonNullable<Filter['circle']>) => sql<number>`2 * 6371008.8 * asin(least(1, sqrt(
  sin(radians(p.latitude - ${lat}::float8) / 2) ^ 2 + cos(radians(p.latitude)) * cos(radians(${lat}::float8)) * sin(radians(p.longitude - ${long}::float8) / 2) ^ 2)))`

const items = (db: Db) => db.selectFrom('published_item as i').leftJoin('open311_request as r', 'r.case_id', 'i.case_id')
  .leftJoin('service_line as l', 'l.id', 'i.service_line_id').leftJoin('unit as u', 'u.id', 'i.unit_id').leftJoin('place as p', 'p.id', 'u.place_id')
  .where('i.ended_on', 'is', null)
  .select(['l.name as lineName', 'i.service_line_id as lineId', 'i.month_on as monthOn', 'i.published_on as publishedOn', 'i.comment', 'i.unit_id as unitId', 'u.name as unitName', 'p.address', 'p.latitude as lat', 'p.longitude as long',
    sql<string>`coalesce(r.id, i.id)`.as('id'), sql<OfferedKind>`i.kind`.as('kind'), sql<string>`i.text`.as('text'), sql<string>`i.answer`.as('answer'), sql<Outcome | null>`i.came_of_it`.as('cameOfIt'),
    sql<string | null>`(select t.guid from ptv_item t where t.unit_id = i.unit_id and t.kind = 'location' order by t.guid limit 1)`.as('ptvId')])
