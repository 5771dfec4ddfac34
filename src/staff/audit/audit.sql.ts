// The table of the audit: who of the staff looked at or changed what is about somebody, and who was refused. Rows are added
// and never altered; the database refuses it.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Doer } from '../actor.ts'
import type { What } from './what.ts'

export type AuditEntry = {
  what: What
  by: Doer
  caseId?: string
  /** Whom of the staff it was about. */
  subjectId?: string
  /** Which time of asking a survey. */
  roundId?: string
  /** References and codes only, never text that a person wrote. */
  detail?: Record<string, string | number | boolean | null>
}

/** Returns its id. A case that is closed knows days only, and so does what is done in it. `now`: as of its own times. */
export const record = async (tx: Tx, { what, by, caseId, subjectId, roundId, detail = {} }: AuditEntry, now: Date): Promise<string> =>
  (await tx.insertInto('audit').values({
    what, person_id: by.personId, deputy_id: by.deputy?.personId ?? null, case_id: caseId ?? null, subject_id: subjectId ?? null, round_id: roundId ?? null,
    detail: JSON.stringify(detail), happened_at: now,
  }).returning('id').executeTakeFirstOrThrow()).id

/**
 * Of a round, and once an hour: whoever loads a page again, or turns to the next, reads on in what they read. Two pages opened in the
 * same moment may give two rows.
 */
export const recordOnceAnHour = (tx: Tx, { what, by, roundId, detail = {} }: AuditEntry & { roundId: string }, now: Date) =>
  sql`insert into audit (what, person_id, deputy_id, round_id, detail, happened_at)
    select ${what}, ${by.personId}::uuid, ${by.deputy?.personId ?? null}::uuid, ${roundId}::uuid, ${JSON.stringify(detail)}::jsonb, ${now}::timestamptz
    where not exists (
      select from audit a where a.round_id = ${roundId} and a.happened_at > ${new Date(now.getTime() - 3_600_000)} and a.what = ${what}
        and a.person_id = ${by.personId} and a.deputy_id is not distinct from ${by.deputy?.personId ?? null}::uuid and a.detail = ${JSON.stringify(detail)}::jsonb)`.execute(tx)

type OfSomebody = Required<Pick<AuditEntry, 'what' | 'detail'>>

/** By whoever signs in with this account. */
export const recordOfAccount = (tx: Tx, accountId: string, { what, detail }: OfSomebody, now: Date) =>
  sql`insert into audit (what, person_id, detail, happened_at)
    select ${what}, id, ${JSON.stringify(detail)}::jsonb, ${now} from person where account_id = ${accountId}`.execute(tx)

/** By whoever has this address; of an address that is nobody's there is no row. */
export const recordByEmail = (tx: Tx, email: string, { what, detail }: OfSomebody, now: Date) =>
  sql`insert into audit (what, person_id, detail, happened_at)
    select ${what}, id, ${JSON.stringify(detail)}::jsonb, ${now} from person where lower(email) = ${email.toLowerCase()}`.execute(tx)
