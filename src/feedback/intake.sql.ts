// The one statement that takes a piece of feedback in: the claim of its token, the case, its key, its
// words, its contact, its first event and the message to the handler. All of it, or nothing. The message's job follows within
// a second (see post/outbox.sql.ts: a NOTIFY here would make commits wait in line), and so do the marks of its words.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { plannedOnce } from '../db/planned-once.ts'
import type { Lane } from '../lanes/lane.ts'
import { dayOf, type Day } from '../text/dates.ts'
import type { Doer } from '../staff/actor.ts'
import type { Helper } from '../surveys/entered.ts'
import type { Language } from '../text/language.ts'
import type { Channel } from './case.ts'
import type { SealedContact } from './contact.ts'
import type { Draft } from './draft.ts'
import type { Passed, Routed } from './route.ts'
import type { AnswerBy } from './spoken/way.ts'

/** The service as it was sent, and the key by which it came. */
export type NewRequest = { id: string; keyId: string; kind: Draft['kind']; serviceLineId: string | null }

/** Who wrote down what a giver said. */
export type NewWay = { answerBy: AnswerBy; helped: Helper; by: Doer }

export type NewCase = {
  id: string
  reference: string
  receiptHash: Buffer
  /** The version of the key file that it is under, where that is another than its key's. */
  receiptVersion: number | null
  draft: Draft
  serviceLineId: string | null
  channel: Channel
  routed: Routed & { passed: Passed[] }
  handlerLanguage: Language
  dueOn: Day
  remindOn: Day
  keyVersion: number
  wrappedKey: Buffer
  body: Buffer
  contact: SealedContact | null
  /** Whether words of its text may tell of danger: the last that is known of the text in readable form. */
  acute: boolean
  claim: { keyHash: Buffer; bodyHash: Buffer }
  pageOwnerId: string | null
  /** What its giver said that it is, besides feedback, with the clock of that. */
  lane: { is: Lane; dueOn: Day; remindOn: Day } | null
  /** What another system asks for it by, where it came by Open311. */
  request: NewRequest | null
  /** How its giver hears of an answer, where it was said aloud and written down at the desk. */
  spoken: NewWay | null
  /** By which it is timed. */
  responseTest: { id: string; drill: boolean } | null
  /** What the database would keep of the giver's visit, had it been ended; null where there is none. */
  visitMark: Buffer | null
  now: Date
}

/**
 * Not taken when the token was used before: then nothing is written. A repeat at the same time waits for the first.
 * `left`: the giver has ended their visit before; asked here, as the hot path has no other statement to spare.
 */
export async function recordCase(tx: Tx, one: NewCase): Promise<{ taken: boolean; left: boolean }> {
  const { draft, now } = one
  const by = one.spoken?.by
  const { rows } = await sql<{ taken: boolean; left: boolean }>`${plannedOnce}
    with claim as (
      insert into idempotency (key_hash, body_hash, case_id, due_on, created_at)
      values (${one.claim.keyHash}, ${one.claim.bodyHash}, ${one.id}, ${one.dueOn}, ${now})
      on conflict do nothing returning case_id as id
    ), new_case as (
      insert into feedback_case (id, reference, receipt_hash, kind, reader, publish, speaker, language, channel,
        service_line_id, service_id, unit_id, place_id, municipality_id, handler_id, routed_because, due_on, remind_on, state, created_at, acute, about_worker, entry_id, page_owner_id)
      select id, ${one.reference}, ${one.receiptHash}, ${draft.kind}, ${draft.reader}, ${draft.publish}, ${draft.speaker},
        ${draft.language}, ${one.channel}, ${one.serviceLineId}::uuid, ${draft.serviceId}::uuid, ${draft.unitId}::uuid,
        ${draft.placeId}::uuid, ${draft.municipalityId}::uuid, ${one.routed.handlerId}::uuid, ${one.routed.because},
        ${one.dueOn}::date, ${one.remindOn}::date, 'waiting-for-handler', ${now}, ${one.acute}::boolean, ${draft.aboutWorker === true},
        ${draft.entryId ?? null}::uuid, ${one.pageOwnerId}::uuid
      from claim returning id
    ), new_key as (
      insert into keys.case_key (case_id, key_version, wrapped_key, receipt_version)
      select id, ${one.keyVersion}::int, ${one.wrappedKey}::bytea, ${one.receiptVersion}::int from new_case
    ), new_body as (
      insert into body (case_id, purpose, ciphertext, written_at, number)
      select id, 'feedback', ${one.body}::bytea, ${now}, 1 from new_case
    ), to_index as (
      insert into case_to_index (case_id) select id from new_case
    ), new_contact as (
      insert into contact (case_id, ciphertext, shared)
      select id, ${one.contact?.ciphertext ?? null}::bytea, ${one.contact?.shared ?? false}::boolean from new_case
      where ${one.contact !== null}::boolean
    ), new_contact_key as (
      insert into keys.contact_key (case_id, half) select id, ${one.contact?.half ?? null}::bytea from new_case where ${one.contact !== null}::boolean
    ), new_event as (
      insert into event (case_id, name, detail, happened_at, number, actor_id, deputy_id)
      select id, 'received', ${JSON.stringify(toldOf(one.routed))}::jsonb, ${now}::timestamptz, 1, ${by?.personId ?? null}::uuid, ${by?.deputy?.personId ?? null}::uuid from new_case
      union all select id, 'urgent', '{}'::jsonb, ${now}::timestamptz, 2, null, null from new_case where ${one.acute}::boolean
      union all select id, 'lane-marked', jsonb_build_object('lane', ${one.lane?.is ?? null}::text), ${now}::timestamptz, ${one.acute ? 3 : 2}, null, null from new_case where ${one.lane !== null}::boolean
    ), new_lane as (
      insert into case_lane (case_id, lane, marked_on, due_on, remind_on)
      select id, ${one.lane?.is ?? null}::text, ${dayOf(now)}::date, ${one.lane?.dueOn ?? null}::date, ${one.lane?.remindOn ?? null}::date from new_case
      where ${one.lane !== null}::boolean
    ), timed as (
      insert into timed_case (case_id, test_id, drill, due_on)
      select id, ${one.responseTest?.id ?? null}::uuid, ${one.responseTest?.drill ?? false}::boolean, ${one.dueOn}::date from new_case
      where ${one.responseTest !== null}::boolean
    ), new_request as (
      insert into open311_request (id, case_id, key_id, kind, service_line_id)
      select ${one.request?.id ?? null}::uuid, id, ${one.request?.keyId ?? null}::uuid, ${one.request?.kind ?? null}::text, ${one.request?.serviceLineId ?? null}::uuid from new_case
      where ${one.request !== null}::boolean
    ), new_way as (
      insert into case_way (case_id, way, helped, written_by)
      select id, ${one.spoken?.answerBy ?? null}::text, ${one.spoken?.helped ?? null}::text, ${by?.personId ?? null}::uuid from new_case
      where ${one.spoken !== null}::boolean
    ), message as (
      insert into outgoing_message (kind, case_id, person_id, language, created_at)
      select 'feedback-arrived', id, ${one.routed.handlerId}::uuid, ${one.handlerLanguage}, ${now} from new_case
      where ${one.routed.handlerId !== null}::boolean
    )
    select exists (select from new_case) as taken, exists (select from ended_visit where id = ${one.visitMark}::bytea) as left`.execute(tx)
  return rows[0]!
}

/** What an event says of a routing: codes and references, and who was passed over only where somebody was. */
export const toldOf = ({ handlerId, because, passed }: NewCase['routed']) => ({ handler: handlerId, because, ...(passed.length && { passed }) })

export type Claimed = { caseId: string; bodyHash: Buffer; keyHash: Buffer; reference: string; dueOn: Day; createdAt: Date }

/** The case that a token was used for, if it was. */
export async function findClaim(db: Db, keyHashes: Buffer[]): Promise<Claimed | null> {
  const row = await db.selectFrom('idempotency')
    .innerJoin('feedback_case', 'feedback_case.id', 'idempotency.case_id')
    .select(['case_id', 'body_hash', 'key_hash', 'reference', 'idempotency.due_on', 'feedback_case.due_on as due_now', 'idempotency.created_at'])
    .where('key_hash', 'in', keyHashes)
    .executeTakeFirst()
  return row ? { caseId: row.case_id, bodyHash: row.body_hash, keyHash: row.key_hash, reference: row.reference, dueOn: row.due_on ?? row.due_now, createdAt: row.created_at } : null
}

/** Of these the one that was used, whether a case was made by it or something was sealed. */
export async function usedClaim(db: Db, keyHashes: Buffer[]): Promise<Buffer | null> {
  const row = await db.selectFrom('idempotency').select('key_hash').where('key_hash', 'in', keyHashes).executeTakeFirst()
  return row?.key_hash ?? null
}

export const forgetClaims = (tx: Tx, before: Date) =>
  tx.deleteFrom('idempotency').where('created_at', '<', before).execute()

/** Tells whether an error is the unlikely collision of two random references. */
export const isTakenReference = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'feedback_case_reference_key'

export const isTakenReceipt = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'feedback_case_receipt_hash_key'

/** Claims a token inside a longer transaction: new, the same again, or something else under the same token. */
export async function claimOnce(
  tx: Tx, claim: { keyHash: Buffer; bodyHash: Buffer; caseId: string; now: Date },
): Promise<'new' | 'same' | 'other'> {
  const inserted = await tx.insertInto('idempotency')
    .values({ key_hash: claim.keyHash, body_hash: claim.bodyHash, case_id: claim.caseId, created_at: claim.now })
    .onConflict((conflict) => conflict.doNothing()).returning('case_id').executeTakeFirst()
  if (inserted) return 'new'
  const first = await tx.selectFrom('idempotency').select(['body_hash', 'case_id']).where('key_hash', '=', claim.keyHash).executeTakeFirst()
  return first?.body_hash.equals(claim.bodyHash) && first.case_id === claim.caseId ? 'same' : 'other'
}
