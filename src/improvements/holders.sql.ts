// Who holds the role that answers for an improvement, as the directory and the roles say it on a day.
import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../text/dates.ts'
import type { Holder } from './owner.ts'

/** `without`: as if this grant of a role had ended, or this person had left. */
export type Without = { grantId?: string | undefined; personId?: string | undefined }

/**
 * Of improvement `i`; null where nobody does. Whoever supervises the unit or leads the line by the directory, if they have not left and
 * are trusted with the role: without it they could do nothing here. Of several coordinators, the one that the organisation names.
 */
export const holderOn = (today: Day, { grantId, personId }: Without = {}): RawBuilder<Holder | null> => sql<Holder | null>`(
  select json_build_object('personId', p.id, 'name', p.name, 'language', p.language)
  from role_grant g join person p on p.id = g.person_id
  where g.role = case when i.owner_role in ('coordinator', 'administrator') then i.owner_role else 'supervisor' end
    and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}) and (p.left_on is null or p.left_on > ${today})
    and g.id is distinct from ${grantId ?? null}::uuid and p.id is distinct from ${personId ?? null}::uuid
    and (i.owner_role in ('coordinator', 'administrator')
      or p.id = (select u.supervisor_id from unit u where u.id = i.owner_unit_id and (u.ended_on is null or u.ended_on > ${today}))
      or p.id = (select l.manager_id from service_line l where l.id = i.owner_line_id and (l.ended_on is null or l.ended_on > ${today})))
  order by (i.owner_role = 'coordinator' and p.id = (select o.coordinator_id from organisation o)) desc nulls last, g.granted_at, p.id limit 1)`
