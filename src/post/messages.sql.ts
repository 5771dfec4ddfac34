// Statements that read messages, and write down what became of them.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { remindersOfInvitations, type Delivery, type Message, type MessageKind, type MessageState } from './message.ts'

export async function findMessage(db: Db, id: string): Promise<Message | null> {
  const row = await messages(db).where('m.id', '=', id).executeTakeFirst()
  return row ? toMessage(row) : null
}

/** The newest first. */
export async function listMessages(
  db: Db, { state, limit, offset }: { state?: MessageState; limit: number; offset: number },
): Promise<Message[]> {
  const all = messages(db).where('m.kind', 'not in', remindersOfInvitations).orderBy('m.created_at', 'desc').orderBy('m.id').limit(limit).offset(offset)
  return (await (state ? all.where(stateSql, '=', state) : all).execute()).map(toMessage)
}

export async function countMessages(db: Db): Promise<Record<MessageState, number>> {
  const rows = await db.selectFrom('outgoing_message as m')
    .select([stateSql.as('state'), sql<number>`count(*)::int`.as('count')]).where('m.kind', 'not in', remindersOfInvitations)
    .groupBy('state').execute()
  return { waiting: 0, failed: 0, sent: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

export async function markSent(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('outgoing_message')
    .set((e) => ({ sent_at: now, attempts: e('attempts', '+', 1), last_error: null }))
    .where('id', '=', id).execute()
}

/** One attempt that did not succeed. `final`: there will be no other, and the address of somebody on a list is no longer needed. */
export async function markFailure(
  tx: Tx, id: string, { reason, final, now }: { reason: string; final: boolean; now: Date },
): Promise<void> {
  await tx.updateTable('outgoing_message')
    .set((e) => ({ attempts: e('attempts', '+', 1), last_error: reason, ...(final ? { failed_at: now, invitation_id: null } : {}) }))
    .where('id', '=', id).execute()
}

/** It waits, and no attempt was made. */
export async function markWaiting(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.updateTable('outgoing_message').set({ last_error: reason }).where('id', '=', id).execute()
}

export async function dropMessage(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('outgoing_message').where('id', '=', id).execute()
}

/**
 * Of the cases that wait for the person: the one that a message is about, else the one that is due first of those of which
 * they were reminded since it was written, or told as the one above.
 */
export async function caseToRemindOf(
  db: Db, { kind, caseId, person, createdAt }: Pick<Message, 'kind' | 'caseId' | 'person' | 'createdAt'>, today: Day,
): Promise<Pick<Message, 'caseId' | 'reference' | 'dueOn'> | null> {
  if (!person) return null
  const own = sql<boolean>`c.id is not distinct from ${caseId}::uuid`
  const waits = db.selectFrom('feedback_case as c').select(['c.id as caseId', 'c.reference', 'c.due_on as dueOn'])
    .where('c.state', '=', 'waiting-for-handler').orderBy(own, 'desc').orderBy('c.due_on').orderBy('c.id').limit(1)
  if (kind === 'nobody-above') return await waits.where(own).executeTakeFirst() ?? null
  if (kind === 'lane-reminder' || kind === 'lane-late') {
    return await db.selectFrom('feedback_case as c').innerJoin('case_lane as n', 'n.case_id', 'c.id').select(['c.id as caseId', 'c.reference', 'n.due_on as dueOn'])
      .where('n.due_on', kind === 'lane-late' ? '<' : 'is not', kind === 'lane-late' ? today : null).where('n.done_on', 'is', null).where('n.ended_on', 'is', null)
      .where((e) => e.or([own, e.exists(e.selectFrom('event').whereRef('event.case_id', '=', 'c.id').where('event.name', '=', 'lane-reminded')
        .where('event.happened_at', '>=', createdAt).where(sql`event.detail ->> 'handler'`, '=', person.id))]))
      .orderBy(own, 'desc').orderBy('n.due_on').orderBy('c.id').limit(1).executeTakeFirst() ?? null
  }
  const theirs = kind === 'escalation'
    ? waits.where((e) => e.or([e('c.escalated_to_id', '=', person.id), e.exists(e.selectFrom('case_told as t').whereRef('t.case_id', '=', 'c.id').where('t.person_id', '=', person.id))])).where((e) => e.or([own, e('c.due_on', '<', today)]))
    : waits.where('c.handler_id', '=', person.id).where((e) => e.or([own, e.exists(e.selectFrom('event')
      .whereRef('event.case_id', '=', 'c.id').where('event.name', '=', kind === 'moved-to-you' ? 'routed' : 'reminded').where('event.happened_at', '>=', createdAt)
      .where(sql`event.detail ->> 'handler'`, '=', person.id))]))
  return await theirs.executeTakeFirst() ?? null
}

const stateSql = sql<MessageState>`
  case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'failed' else 'waiting' end`

const messages = (db: Db) =>
  db.selectFrom('outgoing_message as m')
    .leftJoin('feedback_case as c', 'c.id', 'm.case_id')
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('research_request as q', 'q.id', 'm.research_id')
    .leftJoin('organisation as o', (join) => join.onTrue())
    .select([
      'm.id', 'm.kind', 'm.language', 'm.case_id', 'm.created_at', 'm.sent_at', 'm.failed_at', 'm.attempts',
      'm.last_error', stateSql.as('state'), 'c.reference', 'o.name as organisation',
      'p.id as person_id', 'p.email', 'p.left_on', 'm.invitation_id', 'm.survey_id', 'm.round_id', 'm.seat_id', 'm.meeting_id', 'm.sms_answer_id', 'm.delivery', 'm.mail_id', 'q.mail as researcher_mail',
      // Nor of who is of the staff and sits on a council.
      sql<string | null>`case when p.not_staff or m.kind = 'council-homework' then '' else p.name end`.as('name'),
    ])
    .select((e) => e.fn.coalesce('c.due_on', e.selectFrom('survey_version as v').select((f) => f.fn.max('v.council_until_on').as('until')).whereRef('v.survey_id', '=', 'm.survey_id')).as('due_on'))

type Row = Awaited<ReturnType<ReturnType<typeof messages>['execute']>>[number]

const toMessage = (row: Row): Message => ({
  id: row.id,
  kind: row.kind as MessageKind,
  language: row.language as Language,
  state: row.state,
  caseId: row.case_id,
  reference: row.reference,
  dueOn: row.due_on as Day | null,
  surveyId: row.survey_id,
  roundId: row.round_id,
  person: row.person_id
    ? { id: row.person_id, name: row.name!, email: row.email!, leftOn: row.left_on as Day | null }
    : null,
  seatId: row.seat_id,
  meetingId: row.meeting_id,
  researcherMail: row.researcher_mail,
  invitationId: row.invitation_id,
  smsAnswerId: row.sms_answer_id,
  delivery: row.delivery as Delivery | null,
  mailId: row.mail_id,
  organisation: row.organisation,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  failedAt: row.failed_at,
  attempts: row.attempts,
  lastError: row.last_error,
})
