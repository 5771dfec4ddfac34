// What waits for a handler who does not know of it: so that it is in the coordinator's sight.
import { sql } from 'kysely'
import type { Day } from '../text/dates.ts'

/** A condition on a case `c`: its handler could not open it, or the notice of it failed and they have not looked since. */
export const unnoticed = (today: Day) => sql<boolean>`(not (${canOpen(today)}) or (${noticeFailed} and exists (
  select from outgoing_message m
  where m.case_id = c.id and m.person_id = c.handler_id and m.failed_at is not null and not exists (
    select from audit v where v.case_id = c.id and v.what = 'case-opened' and v.person_id = c.handler_id and v.happened_at > m.created_at))))`

/** Few have failed: so that the messages of every other case need not be looked for. */
const noticeFailed = sql<boolean>`c.id = any(array(select m.case_id from outgoing_message m where m.failed_at is not null))`

/** What was written to the handler is opened by whoever reads feedback at all: they are asked for once, and not for each case. */
const canOpen = (today: Day) => sql<boolean>`(case when c.reader = 'handler' then coalesce(c.handler_id = any(array(
    select h.id from person h join role_grant g on g.person_id = h.id
    where h.account_id is not null and (h.left_on is null or h.left_on > ${today})
      and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today}) and g.role in ('coordinator', 'supervisor', 'worker'))), false)
  else ${canOpenPastWorkers(today)} end)`

/** The handler is still there, can sign in, and holds a role that reads such feedback. */
const canOpenPastWorkers = (today: Day) => sql<boolean>`exists (
  select from person h join role_grant g on g.person_id = h.id
  where h.id = c.handler_id and h.account_id is not null and (h.left_on is null or h.left_on > ${today})
    and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})
    and (g.role = 'coordinator' or (c.reader = 'handler' and g.role in ('worker', 'supervisor')) or (g.role = 'supervisor' and not exists (
      select from role_grant w where w.person_id = h.id and w.role = 'worker'
        and w.valid_from <= ${today} and (w.valid_to is null or w.valid_to >= ${today})
        and (c.unit_id is null or (w.unit_id is null and w.service_line_id is null)
          or w.unit_id = c.unit_id or w.service_line_id = c.service_line_id)))))`
