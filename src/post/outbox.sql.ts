// The outbox: messages to be sent are rows, written in the transaction of what they follow from. So a
// message goes out because something was committed, or not at all.
//
// On a hot path (intake) write the row alone; the sweep `queueWaiting` finds it within a second. To add
// its job at once costs a NOTIFY, and PostgreSQL commits transactions with one after another: measured,
// 16 clients that write such rows get from 11 500 a second to 1 450.
import { sql, type RawBuilder } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { dayOf, startOfDay } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import { invitationKinds, reminding, senderKinds, smsAnswerKinds, smsKinds, type InvitationKind, type MessageKind, type SeatKind, type SmsAnswerKind } from './message.ts'

/** `surveyId`, `roundId`: what it leads to, where it is about a survey. `mailId`: the mail that it answers. */
export type NewMessage = { kind: MessageKind; caseId?: string; personId?: string; surveyId?: string; roundId?: string; researchId?: string; mailId?: string; language: Language; now: Date }

/**
 * Writes the message and its job in one statement. Without a person it goes to the contact of the case. While one of
 * its kind about the same thing to the same person still waits to go out, it says all that there is to say, and is tried
 * at once: it may have been put off for hours, and what is new is not to wait for that.
 *
 * Reminders are one a day to a person: who has hundreds of cases that are due is not helped by hundreds of mails.
 */
export async function enqueue(tx: Tx, message: NewMessage): Promise<void> {
  const { kind, caseId, personId, surveyId, roundId, researchId, mailId, language, now } = message
  if (personId && reminding.includes(kind) && await isReminded(tx, { kind, personId, now })) return
  const written = await tx
    .with('message', (db) => db.insertInto('outgoing_message')
      .values({ kind, case_id: caseId ?? null, person_id: personId ?? null, survey_id: surveyId ?? null, round_id: roundId ?? null, research_id: researchId ?? null, mail_id: mailId ?? null, language, created_at: now })
      .onConflict((conflict) => conflict.doNothing()).returning('id'))
    .selectFrom('message')
    .select((e) => addJob(sql`${e.ref('message.id')}`).as('job'))
    .execute()
  if (!written.length) await tryAtOnce(tx, message)
}

/**
 * The queue leaves a job alone that is being worked on, which is as good as tried at once; to add the job anew would
 * give it a second beside that, and two mails. A message without a job gets one from `queueWaiting`.
 */
const tryAtOnce = (tx: Tx, { kind, caseId, personId, surveyId, roundId, researchId, mailId }: NewMessage) => sql`
  with waiting as (
    update outgoing_message set attempts = 0
    where sent_at is null and failed_at is null and kind = ${kind}
      and case_id is not distinct from ${caseId ?? null}::uuid and person_id is not distinct from ${personId ?? null}::uuid
      and survey_id is not distinct from ${surveyId ?? null}::uuid and round_id is not distinct from ${roundId ?? null}::uuid
      and research_id is not distinct from ${researchId ?? null}::uuid and mail_id is not distinct from ${mailId ?? null}::uuid
    returning id
  )
  select from waiting join graphile_worker.jobs j on j.key = waiting.id::text
    cross join lateral graphile_worker.reschedule_jobs(array[j.id], run_at => now(), attempts => 0::smallint)`.execute(tx)

/** Of these kinds about a survey, while they wait to go out: what they tell of is there no more. */
export async function dropWaiting(tx: Tx, { surveyId, kinds }: { surveyId: string; kinds: readonly MessageKind[] }): Promise<void> {
  await tx.deleteFrom('outgoing_message').where('survey_id', '=', surveyId).where('kind', 'in', [...kinds]).where('sent_at', 'is', null).where('failed_at', 'is', null).execute()
}

/** One waits to go out, or went out today. One that failed has told nobody anything. */
const isReminded = async (db: Db, { kind, personId, now }: { kind: MessageKind; personId: string; now: Date }): Promise<boolean> =>
  await db.selectFrom('outgoing_message').select('id')
    .where('kind', '=', kind).where('person_id', '=', personId).where('failed_at', 'is', null)
    .where((e) => e.or([e('sent_at', 'is', null), e('sent_at', '>=', startOfDay(dayOf(now)))]))
    .limit(1).executeTakeFirst() !== undefined

/** Without jobs: a list may be long, and the sweep `queueWaiting` finds them within a second. An invitation has one message of a kind. */
export async function enqueueInvitations(tx: Tx, messages: readonly { kind: InvitationKind; invitationId: string; language: Language }[], now: Date): Promise<void> {
  for (let from = 0; from < messages.length; from += 1000) {
    await tx.insertInto('outgoing_message')
      .values(messages.slice(from, from + 1000).map(({ kind, invitationId, language }) => ({ kind, invitation_id: invitationId, language, created_at: now })))
      .onConflict((conflict) => conflict.doNothing()).execute()
  }
}

/** To members of a council, of whom each gets one of a kind about the same at a time. As invitations, they have no jobs of their own. */
export async function enqueueToSeats(tx: Tx, messages: readonly { kind: SeatKind; seatId: string; meetingId?: string; language: Language }[], now: Date): Promise<void> {
  if (!messages.length) return
  await tx.insertInto('outgoing_message')
    .values(messages.map(({ kind, seatId, meetingId, language }) => ({ kind, seat_id: seatId, meeting_id: meetingId ?? null, language, created_at: now })))
    .onConflict((conflict) => conflict.doNothing()).execute()
}

/** To whoever wrote an SMS; the row of `answerId` says to whom and what. */
export async function enqueueSmsAnswer(tx: Tx, { kind, answerId, language, now }: { kind: SmsAnswerKind; answerId: string; language: Language; now: Date }): Promise<void> {
  await tx.insertInto('outgoing_message').values({ kind, sms_answer_id: answerId, language, created_at: now }).execute()
}

/** Whoever sits there no more is written to no more. */
export const dropWaitingTo = (tx: Tx, seatId: string) =>
  tx.deleteFrom('outgoing_message').where('seat_id', '=', seatId).where('sent_at', 'is', null).where('failed_at', 'is', null).execute()

/** How many of a kind were written to a person since a moment. */
export const countSince = async (
  db: Db, { kind, personId, since }: { kind: MessageKind; personId: string; since: Date },
): Promise<number> =>
  Number((await db
    .selectFrom('outgoing_message')
    .select((e) => e.fn.countAll().as('written'))
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()).written)

/** Gives a failed message another round of attempts, unless a newer one like it is on its way. */
export async function tryAgain(tx: Tx, id: string): Promise<'done' | 'not-failed'> {
  await sql`savepoint before_again`.execute(tx)
  try {
    return await again(tx, id)
  } catch (error) {
    // Two like it were to go again at once, or a newer one was written meanwhile: the other of them goes.
    if ((error as { constraint?: string }).constraint !== 'outgoing_message_once') throw error
    await sql`rollback to savepoint before_again`.execute(tx)
    return 'not-failed'
  }
}

async function again(tx: Tx, id: string): Promise<'done' | 'not-failed'> {
  const { rows } = await sql`
    with message as (
      update outgoing_message set failed_at = null, attempts = 0, last_error = null
      where id = ${id} and failed_at is not null and kind <> all(${[...invitationKinds, ...smsAnswerKinds, ...senderKinds]}::text[]) and not exists (
        select from outgoing_message other
        where other.sent_at is null and other.failed_at is null and other.kind = outgoing_message.kind
          and other.case_id is not distinct from outgoing_message.case_id
          and other.person_id is not distinct from outgoing_message.person_id
          and other.survey_id is not distinct from outgoing_message.survey_id
          and other.round_id is not distinct from outgoing_message.round_id
          and other.seat_id is not distinct from outgoing_message.seat_id and other.meeting_id is not distinct from outgoing_message.meeting_id
          and other.research_id is not distinct from outgoing_message.research_id)
      returning id
    )
    select ${addJob(sql`id`)} from message`.execute(tx)
  return rows.length ? 'done' : 'not-failed'
}

/**
 * Adds jobs for waiting messages that have none: those written without one, those that waited for a mail
 * server to be set, and those whose process was killed. No attempt takes ten minutes (see smtp.ts), and
 * a job that has been held for longer is held by nobody. What is held back would only be put down again each second.
 */
export async function queueWaiting(tx: Tx, heldBack: readonly MessageKind[] = []): Promise<void> {
  await sql`
    select graphile_worker.add_jobs(array_agg(
      ('send-message', json_build_object('id', id), null, null, ${maxAttempts}::smallint, id::text, priority, null)
        ::graphile_worker.job_spec))
    from (
      select m.id, (case when m.kind = any(${[...invitationKinds]}::text[]) then ${afterOthers}::int else 0 end)::smallint as priority from outgoing_message m
      where m.sent_at is null and m.failed_at is null and m.kind <> all(${heldBack}::text[]) and not exists (
        select from graphile_worker.jobs j
        where j.key = m.id::text and j.attempts < j.max_attempts
          -- The queue keeps the database's time, not ours.
          and (j.locked_at is null or j.locked_at > now() - interval '10 minutes'))
      order by m.created_at limit 500
    ) waiting having count(*) > 0`.execute(tx)
}

/**
 * One has just gone out: whatever waits, for hours by now, because the server could not be reached or did not let us in
 * goes too, the oldest first. What the server said of one recipient keeps its own pauses. `sms`: by the gateway, and not by mail.
 */
export async function hurryWaiting(tx: Tx, { sms }: { sms: boolean }): Promise<void> {
  await sql`
    with waiting as materialized (
      select j.id, m.created_at from outgoing_message m join graphile_worker.jobs j on j.key = m.id::text
      where m.sent_at is null and m.failed_at is null and j.run_at > now() and j.locked_at is null and (m.kind = any(${[...smsKinds]}::text[])) = ${sms}
        and (m.last_error like '%EAUTH' or m.last_error !~ '^[45][0-9][0-9] ')
      order by m.created_at limit 500
    )
    select from waiting cross join lateral graphile_worker.reschedule_jobs(array[waiting.id], run_at => waiting.created_at)`.execute(tx)
}

export async function forgetMessages(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('outgoing_message')
    .where((e) => e.or([e('sent_at', '<', before), e('failed_at', '<', before)]))
    .execute()
}

/** Jobs that were given up by the queue. Those that were done vanish by themselves. */
export async function forgetJobs(tx: Tx, before: Date): Promise<void> {
  await sql`
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where attempts >= max_attempts and updated_at < ${before}))`.execute(tx)
}

/** With growing pauses that is two days and a half: a mail server may be away for a weekend. */
export const maxAttempts = 20

/** A long list of invitations keeps nobody waiting for their new password. */
const afterOthers = 10

/** The payload is the id alone. The key is the id too, so that a message never has two jobs. */
const addJob = (id: RawBuilder<unknown>) => sql`
  graphile_worker.add_job('send-message', json_build_object('id', ${id}),
    max_attempts => ${maxAttempts}::int, job_key => ${id}::text)`
