// Who opened one case, and who tried to. It is about reading, and of one case alone: how much anybody works is not in it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'
import { shownName } from '../shown-name.sql.ts'

export type CaseReader = { name: string; hand: string | null; opened: number; refused: number; first: Date; last: Date }

/** `without`: whose openings would tell what is not for who reads this. `language`: theirs. */
export async function readersOf(db: Db, caseId: string, { without, language }: { without: string[]; language: Language }): Promise<CaseReader[]> {
  const { rows } = await sql<CaseReader>`
    select ${shownName('p', language)} as name, ${shownName('d', language)} as hand, r.opened, r.refused, r.first, r.last from (
      select a.person_id, a.deputy_id, min(a.happened_at) as first, max(a.happened_at) as last,
        (count(*) filter (where a.what = 'case-opened'))::int as opened, (count(*) filter (where a.what = 'case-refused'))::int as refused
      from audit a where a.case_id = ${caseId} and a.what in ('case-opened', 'case-refused')
        and not (a.person_id = any(${without}::uuid[]) or (a.deputy_id is not null and a.deputy_id = any(${without}::uuid[]))) group by a.person_id, a.deputy_id) r
      join person p on p.id = r.person_id left join person d on d.id = r.deputy_id
    order by r.last desc, p.name`.execute(db)
  return rows
}
