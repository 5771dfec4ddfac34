// The units that a council turns to, and who is told there: by their roles of today, whoever holds them.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import { isLanguage, type Language, type Translated } from '../text/language.ts'

/** `lineIds`: of the service lines whose services it gives. */
export type CouncilUnit = { id: string; name: Translated; supervisorId: string | null; endedOn: Day | null; lineIds: string[] }
export type ToTell = { personId: string; language: Language }

const rows = (db: Db) => db.selectFrom('unit as u').select([
  'u.id', 'u.name', 'u.supervisor_id as supervisorId', 'u.ended_on as endedOn',
  sql<string[]>`array(select distinct s.service_line_id from service_unit su join service s on s.id = su.service_id where su.unit_id = u.id)`.as('lineIds'),
])

/** Those that go on, by name. */
export const unitsThere = (db: Db, today: Day): Promise<CouncilUnit[]> =>
  rows(db).where((e) => e.or([e('u.ended_on', 'is', null), e('u.ended_on', '>', today)])).orderBy(sql`u.name ->> 'fi'`).orderBy('u.id').execute()

/** Whether a council ever asked one of these units to try something; and whether it greeted them, they greeted one, or it wrote to the coordinators. */
export const turnedTo = async (db: Db, { unitIds, coordinates }: { unitIds: readonly string[]; coordinates: boolean }): Promise<{ trials: boolean; greetings: boolean }> =>
  (await sql<{ trials: boolean; greetings: boolean }>`
    select exists (select from panel_trial_unit where unit_id = any(${unitIds}::uuid[])) as trials,
      exists (select from panel_greeting_to t join panel_greeting g on g.id = t.greeting_id where g.withdrawn_on is null and (t.unit_id = any(${unitIds}::uuid[]) or (${coordinates} and t.unit_id is null)))
        or exists (select from panel_greeting where from_unit_id = any(${unitIds}::uuid[])) as greetings`.execute(db)).rows[0]!

/** Also one that has ended. */
export const findCouncilUnit = async (db: Db, id: string): Promise<CouncilUnit | null> => (isId(id) ? await rows(db).where('u.id', '=', id).executeTakeFirst() : undefined) ?? null

export const linesThere = (db: Db, today: Day): Promise<{ id: string; name: Translated }[]> =>
  db.selectFrom('service_line').select(['id', 'name']).where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', today)])).orderBy(sql`name ->> 'fi'`).execute()

type Held = { personId: string; language: string; supervises: boolean; away: boolean }

/** By unit, in one statement for all of them: whoever works there or supervises it. */
async function holdersIn(db: Db, unitIds: readonly string[], today: Day): Promise<Map<string, Held[]>> {
  const { rows: held } = await sql<Held & { unitId: string }>`
    with asked as (select id, supervisor_id from unit where id = any(${unitIds}::uuid[])),
      holds as (select person_id, unit_id, role from role_grant where role in ('worker', 'supervisor') and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})),
      there as (
        select u.id, h.person_id, h.role from asked u join holds h on h.unit_id = u.id
        union all select u.id, h.person_id, h.role from asked u join holds h on h.role = 'supervisor' and h.person_id = u.supervisor_id
      )
    select t.id as "unitId", p.id as "personId", p.language, bool_or(t.role = 'supervisor') as supervises,
      exists (select from absence a where a.person_id = p.id and a.first_day <= ${today} and a.last_day >= ${today}) as away
    from there t join person p on p.id = t.person_id where p.left_on is null or p.left_on > ${today} group by t.id, p.id, p.language order by p.id`.execute(db)
  const found = new Map<string, Held[]>(unitIds.map((id) => [id, []]))
  for (const { unitId, ...one } of held) found.get(unitId)!.push(one)
  return found
}

const toTell = (held: readonly Held[]): ToTell[] => held.filter(({ away }) => !away).map(({ personId, language }) => ({ personId, language: isLanguage(language) ? language : 'fi' }))

/** `workers`: whoever works there or supervises it, and is not away. `supervisors`: nobody where all of them are away; where a unit has none, the coordinators. */
export type ToTellThere = { workers: ToTell[]; supervisors: ToTell[] }

/** By unit; what is of none is for the coordinators. */
export async function toTellIn(db: Db, unitIds: readonly (string | null)[], today: Day): Promise<Map<string | null, ToTellThere>> {
  const above = await coordinators(db, today)
  const holders = await holdersIn(db, [...new Set(unitIds.filter((id) => id !== null))], today)
  const ofUnits = [...holders].map(([id, held]): [string, ToTellThere] => {
    const supervisors = held.filter(({ supervises }) => supervises)
    return [id, { workers: toTell(held), supervisors: supervisors.length ? toTell(supervisors) : above }]
  })
  return new Map<string | null, ToTellThere>([[null, { workers: [], supervisors: above }], ...ofUnits])
}

export const coordinators = async (db: Db, today: Day): Promise<ToTell[]> => toTell((await sql<Held>`
  select distinct p.id as "personId", p.language, false as supervises,
    exists (select from absence a where a.person_id = p.id and a.first_day <= ${today} and a.last_day >= ${today}) as away
  from role_grant g join person p on p.id = g.person_id
  where g.role = 'coordinator' and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}) and (p.left_on is null or p.left_on > ${today}) order by p.id`.execute(db)).rows)

/** Who works in each, away or not: under how many of them nothing is told of what they did. */
export const staffOf = async (db: Db, unitIds: readonly string[], today: Day): Promise<Map<string, string[]>> =>
  new Map([...await holdersIn(db, unitIds, today)].map(([id, held]) => [id, held.map(({ personId }) => personId)]))
