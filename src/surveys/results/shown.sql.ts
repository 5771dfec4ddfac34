// Which numbers of a round may be told, as they were decided; and what they are decided from.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { toldBefore } from '../../reports/disclosure/publishable.ts'
import type { Day } from '../../text/dates.ts'
import type { Decided } from './decide.ts'
import type { ToldCell } from './figures.ts'

/** Of these groups; of those of a round that is not decided yet there are none. `isWhole`: nothing within those who said the same about themselves. */
export async function toldCells(db: Db, groupIds: readonly string[], { isWhole = false } = {}): Promise<ToldCell[]> {
  const rows = await db.selectFrom('shown_cell').select(['group_id as groupId', 'question', 'value', 'by_question', 'by_value', 'shown']).where((e) => e('group_id', '=', e.fn.any(e.val([...groupIds])))).$if(isWhole, (query) => query.where('by_question', 'is', null)).execute()
  return rows.map(({ by_question, by_value, shown, ...cell }) => ({ ...cell, by: by_question !== null && by_value !== null ? { question: by_question, value: by_value } : null, shown: toldBefore(shown) }))
}

/** One round of a survey at a time: what is decided of one is held against the others. */
export async function lockDeciding(tx: Tx, surveyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('decide what is told'), hashtext(${surveyId}))`.execute(tx)
  // A server that ends idle transactions leaves this one, in which nothing is asked while a large round is worked out.
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
}

/** The same for whoever does not wait: false while another round of it is being decided. */
export const tryLockDeciding = async (tx: Tx, surveyId: string): Promise<boolean> =>
  (await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(hashtext('decide what is told'), hashtext(${surveyId})) as ours`.execute(tx)).rows[0]!.ours

/** Of the rounds of a survey, those that are decided. */
export const decidedRounds = async (db: Db, surveyId: string): Promise<string[]> =>
  (await db.selectFrom('round_shown as s').innerJoin('survey_round as r', 'r.id', 's.round_id').select('r.id').where('r.survey_id', '=', surveyId).orderBy('r.first_on').orderBy('r.id').execute()).map(({ id }) => id)

/** Closed, and not decided: in the order in which they were asked, since what was told of one is held against the next. */
export const undecidedRounds = async (db: Db): Promise<string[]> =>
  (await sql<{ id: string }>`select r.id from survey_round r where r.closed_on is not null and not exists (select from round_shown s where s.round_id = r.id) order by r.first_on, r.id`.execute(db)).rows.map(({ id }) => id)

export async function addShown(tx: Tx, roundId: string, { cells, lost }: Decided, on: Day): Promise<void> {
  for (let from = 0; from < cells.length; from += 2000) {
    await tx.insertInto('shown_cell').values(cells.slice(from, from + 2000).map(({ groupId, question, by, value, shown }) =>
      ({ group_id: groupId, question, value, by_question: by?.question ?? null, by_value: by?.value ?? null, shown }))).execute()
  }
  await tx.insertInto('round_shown').values({ round_id: roundId, decided_on: on, lost }).execute()
}

/** Refused by the database of what was answered here, and of what everybody has seen. */
export async function takeBackShown(tx: Tx, roundId: string): Promise<void> {
  await tx.deleteFrom('round_shown').where('round_id', '=', roundId).execute()
  await tx.deleteFrom('shown_cell').where('group_id', 'in', tx.selectFrom('round_group').select('id').where('round_id', '=', roundId)).execute()
}

/** Of each group how many gave a value of these questions in batches in which the other questions were counted within it. */
export const countedApart = async (db: Db, roundId: string, backgrounds: readonly string[]): Promise<{ groupId: string; question: string; value: string; given: number }[]> =>
  (await sql<{ groupId: string; question: string; value: string; given: number }>`
    select r.group_id as "groupId", c.question, c.value, sum(c.given)::int as given
    from round_group g join release r on r.group_id = g.id join released_count c on c.release_id = r.id and c.question = any(${[...backgrounds]}::text[]) and c.by_question is null
    where g.round_id = ${roundId} and exists (select from released_count x where x.release_id = c.release_id and x.by_question = c.question and x.by_value = c.value)
    group by 1, 2, 3`.execute(db)).rows

/** Slips that were handed out, of each group by itself. */
export const slipsOf = async (db: Db, roundId: string): Promise<Map<string, number>> =>
  new Map((await sql<{ groupId: string; slips: number }>`select group_id as "groupId", sum(slips - unused)::int as slips from slip_block where round_id = ${roundId} group by 1`.execute(db)).rows.map(({ groupId, slips }) => [groupId, slips]))
