// Roles that open much and groups by which they come: those given lately, those that wait, and who could have a look at them.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Grant, Role } from '../actor.ts'
import { shownName } from '../shown-name.sql.ts'

export const watchers = ['administrator', 'coordinator', 'data-protection'] as const satisfies readonly Role[]

/** Who can sign in and has had a role of those that watch since a day, and has it today. */
const watching = (db: Db, { today, since }: { today: Day; since: Day }) =>
  db.selectFrom('role_grant as g').innerJoin('person as p', 'p.id', 'g.person_id').select('p.id')
    .where('g.role', 'in', watchers).where('g.valid_from', '<=', since).where((row) => row.or([row('g.valid_to', 'is', null), row('g.valid_to', '>=', today)]))
    .where('p.account_id', 'is not', null).where((row) => row.or([row('p.left_on', 'is', null), row('p.left_on', '>', today)]))

export const somebodyElseWatches = async (db: Db, { than, ...when }: { than: readonly string[]; today: Day; since: Day }): Promise<boolean> =>
  (await watching(db, when).where('p.id', 'not in', than).limit(1).executeTakeFirst()) !== undefined

export const watchesSince = async (db: Db, personId: string, when: { today: Day; since: Day }): Promise<boolean> =>
  (await watching(db, when).where('p.id', '=', personId).limit(1).executeTakeFirst()) !== undefined

/** `byIds`: who gave it, and by whose hand; none where it came with a group. `waits`: nobody has had a look yet, and it has not begun. */
export type RoleGiven = Grant & {
  id: string; personId: string; name: string; group: string | null; by: string | null; byIds: string[]; givenAt: Date
  validFrom: Day; validTo: Day | null; confirmedBy: string | null; waits: boolean; hadToWait: boolean
}

const given = (db: Db, { language, today }: { language: Language; today: Day }) =>
  db.selectFrom('role_grant as g').innerJoin('person as p', 'p.id', 'g.person_id').leftJoin('person as d', 'd.id', 'g.granted_by').leftJoin('person as s', 's.id', 'g.confirmed_by')
    .select([
      'g.id', 'g.role', 'g.unit_id as unitId', 'g.service_line_id as serviceLineId', 'p.id as personId', shownName('p', language).as('name'), 'g.from_group as group',
      sql<string | null>`case when d.id is not null then ${shownName('d', language)} end`.as('by'), sql<string[]>`array_remove(array[g.granted_by, g.given_hand_id], null)`.as('byIds'),
      'g.granted_at as givenAt', 'g.valid_from as validFrom', 'g.valid_to as validTo', sql<string | null>`case when s.id is not null then ${shownName('s', language)} end`.as('confirmedBy'),
      sql<boolean>`g.wanted_on is not null and g.confirmed_on is null and g.valid_from > ${today} and (g.valid_to is null or g.valid_to >= g.valid_from)`.as('waits'),
      sql<boolean>`g.wanted_on is not null`.as('hadToWait'),
    ])
    .$narrowType<{ role: Role }>()
    // As opensMuch says.
    .where((row) => row.or([row('g.role', 'in', watchers), row.and([row('g.role', '=', 'supervisor'), row('g.unit_id', 'is', null)])]))

/** That have begun since a day or are to begin, and those that were refused. Those that wait first, then the newest. */
export const rolesGiven = (db: Db, { since, ...reader }: { since: Day; language: Language; today: Day }): Promise<RoleGiven[]> =>
  given(db, reader).where('g.valid_from', '>=', since)
    .orderBy(sql`waits`, 'desc').orderBy('g.granted_at', 'desc').orderBy('g.id').execute()

/** Locked until the transaction ends. */
export const lockRole = async (tx: Tx, id: string, reader: { language: Language; today: Day }): Promise<(RoleGiven & { wantedOn: Day | null }) | null> =>
  (await given(tx, reader).select('g.wanted_on as wantedOn').where('g.id', '=', id).forUpdate('g').executeTakeFirst()) ?? null

export const letBegin = (tx: Tx, id: string, { from, by, on }: { from: Day; by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('role_grant').set({ valid_from: from, confirmed_by: by, confirmed_on: on }).where('id', '=', id).execute()

/** It holds on no day, as one that was ended before it began. */
export const letNeverBegin = (tx: Tx, id: string, today: Day): Promise<unknown> =>
  tx.updateTable('role_grant').set({ valid_to: sql<Day>`${today}::date - 1` }).where('id', '=', id).execute()

export type GroupGiven = Grant & { id: string; group: string; by: string; byIds: string[]; countsFrom: Day }

/** By which roles that open much come, once they count. */
export const groupsWaiting = (db: Db, { language, today }: { language: Language; today: Day }): Promise<GroupGiven[]> =>
  db.selectFrom('group_role as m').innerJoin('person as p', 'p.id', 'm.made_by')
    .select(['m.id', 'm.role', 'm.unit_id as unitId', 'm.service_line_id as serviceLineId', 'm.group_name as group', shownName('p', language).as('by'), sql<string[]>`array_remove(array[m.made_by, m.deputy_id], null)`.as('byIds')])
    .select('m.counts_from_on as countsFrom').$narrowType<{ role: Role; countsFrom: Day }>().where('m.counts_from_on', '>', today).orderBy('m.made_at').execute()

export const letCount = (tx: Tx, id: string, from: Day): Promise<unknown> => tx.updateTable('group_role').set({ counts_from_on: from }).where('id', '=', id).execute()

/** For the first page of whoever may look: how many wait that they neither gave nor got. */
export async function countWaiting(db: Db, { notOf, today }: { notOf: readonly string[]; today: Day }): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from role_grant g where g.wanted_on is not null and g.confirmed_on is null and g.valid_from > ${today} and (g.valid_to is null or g.valid_to >= g.valid_from)
        and not (array_remove(array[g.person_id, g.granted_by, g.given_hand_id], null) && ${[...notOf]}::uuid[]))::int
      + (select count(*) from group_role m where m.counts_from_on > ${today} and not (array_remove(array[m.made_by, m.deputy_id], null) && ${[...notOf]}::uuid[]))::int as count`.execute(db)
  return rows[0]!.count
}
