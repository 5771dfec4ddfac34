// Every entry of the directory with what keeps it true: who owns it, when it was last confirmed, and what it tells.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { isId } from '../id.ts'
import type { Content } from './missing.ts'
import type { EntryKind, HoursTold } from './wrong-hours.ts'

export type Owner = { id: string; name: string }

export type Entry = HoursTold & {
  id: string
  kind: EntryKind
  name: Translated
  content: Content
  website: Translated | null
  endedOn: Day | null
  confirmedOn: Day | null
  /** Null: nobody, and so whoever coordinates. */
  owner: Owner | null
  /** As it was chosen; of nobody chosen the owner is a supervisor. */
  chosenId: string | null
  /** Somebody was chosen who has left. */
  ownerLeft: boolean
}

/** Of all that is in use. */
export const entriesInUse = (db: Db, today: Day): Promise<Entry[]> => entries(db, today, sql`thing.ended_on is null or thing.ended_on > ${today}`)

/** In use or not. */
export const findEntry = async (db: Db, id: string, today: Day): Promise<Entry | null> =>
  (isId(id) ? (await entries(db, today, sql`thing.id = ${id}`))[0] ?? null : null)

async function entries(db: Db, today: Day, which: RawBuilder<unknown>): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select thing.id, thing.kind, thing.name, thing.content, thing.website, thing.ended_on as "endedOn", e.confirmed_on as "confirmedOn",
      ${ownerOf(today)} as owner, e.owner_id as "chosenId", coalesce(chosen.left_on <= ${today}, false) as "ownerLeft",
      thing.place_ended_on as "placeEndedOn", thing.last_day as "lastDay",
      (select coalesce(json_agg(last_day), '[]') from opening where entry_id = thing.id) as "openingsUntil",
      (select max(last_day) from opening_exception where entry_id = thing.id) as "exceptionsUntil"
    ${fromThings} where ${which}`.execute(db)
  return rows
}

/** How much of what somebody takes care of is stale: of what they own, and of what nobody owns where they coordinate. */
export async function countStaleOf(db: Db, personId: string, { since, today }: { since: Day; today: Day }): Promise<number> {
  const { rows: [found] } = await sql<{ count: number }>`
    select count(*)::int as count ${fromThings}
    where (thing.ended_on is null or thing.ended_on > ${today}) and (e.confirmed_on is null or e.confirmed_on < ${since})
      -- Only of what could be theirs it is asked whose it is.
      and (((e.owner_id = ${personId} or (e.owner_id is null and thing.id in (
        select u.id from unit u where u.supervisor_id = ${personId}
        union all select u.place_id from unit u where u.supervisor_id = ${personId} and u.place_id is not null
        union all select su.service_id from unit u join service_unit su on su.unit_id = u.id where u.supervisor_id = ${personId}
        union all select t.id from unit u join telephone t on t.unit_id = u.id where u.supervisor_id = ${personId}
        union all select d.id from unit u join drop_in d on d.unit_id = u.id where u.supervisor_id = ${personId})))
      and ${ownerOf(today)} ->> 'id' = ${personId})
      or (${coordinates(sql`${personId}::uuid`, today)} and ${ownerOf(today)} is null))`.execute(db)
  return found!.count
}

export type StaleOwner = { id: string; language: 'fi' | 'sv' | 'en' }

/** Who takes care of something stale, can look at it, and was not reminded since the day. What nobody owns is of whoever coordinates. */
export async function ownersToRemind(db: Db, { since, notSince, today }: { since: Day; notSince: Day; today: Day }): Promise<StaleOwner[]> {
  const { rows } = await sql<StaleOwner>`
    with owner as materialized (select distinct (${ownerOf(today)} ->> 'id')::uuid as id ${fromThings}
      where (thing.ended_on is null or thing.ended_on > ${today}) and (e.confirmed_on is null or e.confirmed_on < ${since}))
    select p.id, p.language from person p where ${canLook('p', today)}
      and not exists (select from owner_reminded r where r.person_id = p.id and r.reminded_on >= ${notSince})
      and (p.id in (select id from owner) or (exists (select from owner where id is null) and ${coordinates(sql`p.id`, today)}))
    order by p.id`.execute(db)
  return rows
}

export async function noteReminded(tx: Tx, personId: string, today: Day): Promise<void> {
  await tx.insertInto('owner_reminded').values({ person_id: personId, reminded_on: today })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ reminded_on: today })).execute()
}

export async function confirmEntry(tx: Tx, id: string, today: Day): Promise<void> {
  await tx.updateTable('entry').set({ confirmed_on: today }).where('id', '=', id).execute()
}

export async function chooseOwner(tx: Tx, id: string, ownerId: string | null): Promise<void> {
  await tx.updateTable('entry').set({ owner_id: ownerId }).where('id', '=', id).execute()
}

/** What the page about one entry is called, whatever it is; null where there is none. */
export async function entryNamed(db: Db, id: string | null, today: Day): Promise<{ id: string; kind: EntryKind; name: Translated } | null> {
  const entry = id === null ? null : await findEntry(db, id, today)
  return entry && { id: entry.id, kind: entry.kind, name: entry.name }
}

const grantedOn = (today: Day) => sql`g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})`

/** Is here, and finds the list when they follow a link to it: they sign in, and are of the staff by a role of today. */
const canLook = (person: 'p' | 'chosen', today: Day) => sql`(${sql.ref(`${person}.account_id`)} is not null
  and (${sql.ref(`${person}.left_on`)} is null or ${sql.ref(`${person}.left_on`)} > ${today})
  and exists (select from role_grant g where g.person_id = ${sql.ref(`${person}.id`)} and g.role <> 'council' and ${grantedOn(today)}))`

const coordinates = (personId: RawBuilder<unknown>, today: Day) =>
  sql`exists (select from role_grant g where g.person_id = ${personId} and g.role = 'coordinator' and ${grantedOn(today)})`

/** Whoever was chosen, while they can look at it; where nobody was, whoever supervises the first of the units that give it, and can. */
const ownerOf = (today: Day) => sql`(case
  when chosen.id is null then (
    select json_build_object('id', p.id, 'name', p.name)
    from (select su.unit_id as id from service_unit su where thing.kind = 'service' and su.service_id = thing.id
      union all select at.id from unit at where thing.kind = 'place' and at.place_id = thing.id
      union all select thing.unit_id where thing.unit_id is not null) giving
    join unit u on u.id = giving.id and (u.ended_on is null or u.ended_on > ${today})
    join person p on p.id = u.supervisor_id and ${canLook('p', today)}
    order by u.name ->> 'fi', u.id limit 1)
  when ${canLook('chosen', today)} then json_build_object('id', chosen.id, 'name', chosen.name) end)`

/** Content has the names of the fields on the forms of the desk. A service ends with its line. */
const fromThings = sql`
  from (
    select s.id, 'service' as kind, s.name, least(s.ended_on, l.ended_on) as ended_on, null::uuid as unit_id, null::jsonb as website, null::date as place_ended_on, null::date as last_day,
      jsonb_build_object('name', s.name, 'description', s.description, 'words', s.everyday_words, 'for-whom', s.for_whom, 'how-to-begin', s.how_to_begin, 'cost', s.cost, 'easy', s.easy_language) as content
    from service s join service_line l on l.id = s.service_line_id
    union all select u.id, 'unit', u.name, u.ended_on, u.id, null, p.ended_on, null, jsonb_build_object('name', u.name)
    from unit u left join place p on p.id = u.place_id
    union all select id, 'place', name, ended_on, null, null, null, null,
      jsonb_build_object('name', name, 'description', description, 'address', address, 'directions', directions, 'transport', transport, 'note', accessibility_note) from place
    union all select id, 'telephone', name, ended_on, unit_id, null, null, null, jsonb_build_object('name', name, 'description', description, 'cost', cost) from telephone
    union all select d.id, 'drop-in', d.name, d.ended_on, d.unit_id, null, p.ended_on, d.last_day, jsonb_build_object('name', d.name, 'description', d.description)
    from drop_in d join place p on p.id = d.place_id
    union all select id, 'other-service', name, ended_on, null, website, null, null,
      jsonb_build_object('organiser', organiser, 'name', name, 'description', description, 'how-to-begin', how_to_begin, 'words', everyday_words) from other_service
  ) thing
  join entry e on e.id = thing.id left join person chosen on chosen.id = e.owner_id`
