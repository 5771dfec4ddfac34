// Members of the staff as actors of today, to see who could join a case before they are brought in; and bringing them in.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { readingRoles, type Actor, type Grant } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'

/** Whoever reads feedback today, by name; or those of them who are named. */
export async function staffWhoRead(db: Db, today: Day, ids: string[] | null = null): Promise<Actor[]> {
  const { rows } = await sql<{ id: string; name: string; language: string; roles: Grant[] }>`
    select p.id, p.name, p.language, g.roles
    from person p cross join lateral (
      select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'serviceLineId', r.service_line_id)) as roles
      from role_grant r where r.person_id = p.id and r.role = any(${readingRoles}::text[])
        and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to >= ${today})) g
    where g.roles is not null and (p.left_on is null or p.left_on > ${today}) and (${ids}::uuid[] is null or p.id = any(${ids}::uuid[]))
    order by p.name collate "fi-x-icu"`.execute(db)
  return rows.map(({ id, name, language, roles }) => ({ personId: id, name, language: language as Language, roles }))
}

/** They read the case from a turn on; who is in it already keeps what they see. Nobody of the staff brought them in: the giver did. */
export const letJoin = (tx: Tx, party: { caseId: string; personId: string; fromNumber: number; day: Day }) => sql`
  insert into case_party as y (case_id, person_id, part, from_number, added_on)
  values (${party.caseId}, ${party.personId}, 'joined', ${party.fromNumber}, ${party.day})
  on conflict (case_id, person_id) do update set part = 'joined', ended_on = null,
    from_number = case when y.ended_on is null then least(y.from_number, excluded.from_number) else excluded.from_number end`.execute(tx)

export const leave = (tx: Tx, { caseId, personId, day }: { caseId: string; personId: string; day: Day }) =>
  tx.updateTable('case_party').set({ ended_on: day }).where('case_id', '=', caseId).where('person_id', '=', personId).execute()
