// Messages to many of the staff at once: what a sweep tells them of.
import { sql } from 'kysely'
import type { Tx } from '../db/db.ts'
import type { Language } from '../text/language.ts'
import type { MessageKind } from './message.ts'

/**
 * Many at once to the staff, of kinds that are about nothing else: in one statement, as `enqueue` does one by one. What waits to go out already is
 * tried at once; what is new has no job of its own yet, which the sweep `queueWaiting` finds within a second.
 */
export async function enqueueToPeople(tx: Tx, messages: readonly { kind: MessageKind; personId: string; language: Language }[], now: Date): Promise<void> {
  if (!messages.length) return
  const column = (name: 'kind' | 'personId' | 'language') => messages.map((one) => one[name])
  await sql`
    with given as (select distinct on (kind, person_id) * from unnest(${column('kind')}::text[], ${column('personId')}::uuid[], ${column('language')}::text[]) as t (kind, person_id, language)),
    written as (insert into outgoing_message (kind, person_id, language, created_at) select kind, person_id, language, ${now} from given on conflict do nothing),
    waiting as (
      update outgoing_message m set attempts = 0 from given g
      where m.sent_at is null and m.failed_at is null and m.kind = g.kind and m.person_id = g.person_id
        and num_nonnulls(m.case_id, m.survey_id, m.round_id, m.seat_id, m.meeting_id, m.research_id, m.mail_id) = 0
      returning m.id, m.created_at
    )
    select from waiting join graphile_worker.jobs j on j.key = waiting.id::text
      cross join lateral graphile_worker.reschedule_jobs(array[j.id], run_at => waiting.created_at, attempts => 0::smallint)`.execute(tx)
}

/** As `enqueueToPeople`, for a database role that may add messages and see none: what waits already stays as it is. */
export async function enqueueBlindly(tx: Tx, messages: readonly { kind: MessageKind; personId: string; language: Language }[], now: Date): Promise<void> {
  if (!messages.length) return
  await tx.insertInto('outgoing_message').values(messages.map(({ kind, personId, language }) => ({ kind, person_id: personId, language, created_at: now })))
    .onConflict((conflict) => conflict.doNothing()).execute()
}
