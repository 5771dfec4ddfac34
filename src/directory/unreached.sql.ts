// Who answers for something in the directory and may not learn that feedback waits for them.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'

export type Unreached = { id: string; name: string; why: 'noAccount' | 'mailFails' | 'unconfirmed' | 'refused' }

/** Named, not gone, and without a password; or what was sent to them last could not be delivered, or their contact details are not confirmed. */
export async function unreached(db: Db, today: Day): Promise<Unreached[]> {
  const { rows } = await sql<Unreached>`
    with answers as (
      select su.handler_id as id, s.ended_on from service_unit su join service s on s.id = su.service_id
      union select handler_id, ended_on from service
      union select supervisor_id, ended_on from unit
      union select manager_id, ended_on from service_line
      union select person_id, valid_to + 1 from role_grant where role = 'coordinator'
    )
    select p.id, p.name, case when p.account_id is null then 'noAccount' when k.refused_on is not null then 'refused'
      when k.unreachable_from <= ${today} then 'unconfirmed' else 'mailFails' end as why
    from person p left join contact_check k on k.person_id = p.id
    where p.id in (select id from answers where ended_on is null or ended_on > ${today})
      and (p.left_on is null or p.left_on > ${today})
      and (p.account_id is null or k.unreachable_from <= ${today} or exists (
        select from outgoing_message m where m.person_id = p.id and m.failed_at is not null and not exists (
          select from outgoing_message later where later.person_id = p.id and later.sent_at > m.failed_at)))
    order by p.name collate "fi-x-icu"`.execute(db)
  return rows
}
