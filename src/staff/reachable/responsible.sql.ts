// Who answers for something: named as handler, supervisor, manager or coordinator, or as the deputy or superior of one.
import { sql } from 'kysely'
import type { Day } from '../../text/dates.ts'

/** The ids of those who are named in the directory, as a query. */
const namedOn = (today: Day) => sql`
  select su.handler_id as id, s.ended_on from service_unit su join service s on s.id = su.service_id
  union select handler_id, ended_on from service
  union select supervisor_id, ended_on from unit
  union select manager_id, ended_on from service_line
  union select person_id, valid_to + 1 from role_grant where role = 'coordinator' and valid_from <= ${today}`

/** A condition on a person `p`, who has not left. */
export const isResponsible = (today: Day) => sql<boolean>`((p.left_on is null or p.left_on > ${today}) and p.id in (
  with named as (select id from (${namedOn(today)}) each where id is not null and (ended_on is null or ended_on > ${today}))
  select id from named
  union select unnest(array[n.deputy_id, n.superior_id]) from person n join named using (id)))`
