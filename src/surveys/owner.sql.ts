// Who is to hear of something about a survey: whoever did it, while they may still ask; else who supervises the unit or leads the line, or
// the coordinator.
import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../text/dates.ts'

export type Owner = { id: string; language: string }

/** As one JSON value, null where there is nobody. The statement knows `u`, the unit of the survey, and `l`, its service line. */
export const ownerOf = (doer: RawBuilder<unknown>, today: Day): RawBuilder<Owner | null> => sql`
  (select json_build_object('id', p.id, 'language', p.language) from person p
    where p.id = coalesce(
      (select m.id from person m join role_grant g on g.person_id = m.id
        where m.id = ${doer} and (m.left_on is null or m.left_on > ${today}) and g.role in ('supervisor', 'coordinator')
          and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}) limit 1),
      u.supervisor_id, l.manager_id, (select coordinator_id from organisation)) and (p.left_on is null or p.left_on > ${today}))`
