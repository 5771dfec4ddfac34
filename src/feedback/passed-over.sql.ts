// Whether feedback goes past somebody who has not confirmed their details, or whom mail does not reach: as if they were away.
import { sql } from 'kysely'
import type { Day } from '../text/dates.ts'

/**
 * A condition for the routing, on a person `p`, their roles `held` and a `topic`. Only where their deputy or somebody
 * near above them can be reached: our own rule makes no dead end, and nobody is skipped for the coordinator alone.
 */
export const isPassedOver = (today: Day) => sql<boolean>`exists (
  select from contact_check k where k.person_id = p.id and k.unreachable_from <= ${today} and exists (
    select from person near where near.id <> p.id
      and near.id in (p.deputy_id, topic.supervisor_id, topic.manager_id, case when p.id = topic.supervisor_id then p.superior_id end)
      and (near.left_on is null or near.left_on > ${today})
      and not exists (select from absence a where a.person_id = near.id and ${today}::date between a.first_day and a.last_day)
      and not exists (select from contact_check o where o.person_id = near.id and o.unreachable_from <= ${today})
      and exists (select from role_grant g where g.person_id = near.id
        and (g.role in ('supervisor', 'coordinator') or (g.role = 'worker' and not held.supervises))
        and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}))))`
