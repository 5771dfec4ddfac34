// Feedback days, with what has to be known of each to say in which state it is and who may hold it.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { DayKeys } from '../privacy/day-keys.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'

export type DayDetails = { name: Translated; invitation: Translated | null; organisers: Translated; surveyId: string }
/** `unitId`, `serviceLineId`, `supervisorId`: of its survey, by which it is said who may hold it. `firstOn`, `lastOn`: of its stops. */
export type FeedbackDay = DayDetails & {
  id: string; roundId: string | null; copiedFromId: string | null; madeOn: Day; closedOn: Day | null
  unitId: string | null; serviceLineId: string | null; supervisorId: string | null; surveyName: Translated
  roundOpenedOn: Day | null; roundClosedOn: Day | null; resultsOn: Day | null; firstOn: Day | null; lastOn: Day | null; hostIds: string[]
}

const rows = (db: Db) => db.selectFrom('feedback_day as d').innerJoin('survey as s', 's.id', 'd.survey_id').leftJoin('unit as u', 'u.id', 's.unit_id')
  // A round that was withdrawn before its first day promised nothing to anybody: it counts as none.
  .leftJoin('survey_round as r', (join) => join.onRef('r.id', '=', 'd.round_id').on(sql<boolean>`(r.closed_on is null or r.closed_on >= r.first_on)`))
  .select(['d.id', 'd.name', 'd.invitation', 'd.organisers', 'd.survey_id as surveyId', 'd.round_id as roundId', 'd.copied_from_id as copiedFromId', 'd.made_on as madeOn', 'd.closed_on as closedOn',
    's.unit_id as unitId', 's.service_line_id as serviceLineId', 'u.supervisor_id as supervisorId', 's.name as surveyName', 'r.opened_on as roundOpenedOn', 'r.closed_on as roundClosedOn', 'r.results_on as resultsOn'])
  // Gone through once, and not once for each day; of one day only its own.
  .leftJoin((e) => e.selectFrom('day_stop').select('day_id').select(({ fn }) => [fn.min('held_on').as('first_on'), fn.max('held_on').as('last_on')]).groupBy('day_id').as('t'), (join) => join.onRef('t.day_id', '=', 'd.id'))
  .leftJoin((e) => e.selectFrom('day_host').select('day_id').select([sql<string[]>`array_agg(distinct person_id)::text[]`.as('ids')]).groupBy('day_id').as('h'), (join) => join.onRef('h.day_id', '=', 'd.id'))
  .select(['t.first_on as firstOn', 't.last_on as lastOn', sql<string[]>`coalesce(h.ids, '{}')`.as('hostIds')])

type Page = { size: number; page: number }

/** The newest first; those without a stop before all. */
export const listDays = (db: Db, { size, page }: Page): Promise<FeedbackDay[]> => newestFirst(db).limit(size).offset((page - 1) * size).execute()

export const countDays = async (db: Db): Promise<number> => Number((await db.selectFrom('feedback_day').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

const newestFirst = (db: Db) => rows(db).orderBy('firstOn', (by) => by.desc().nullsFirst()).orderBy('d.id')

/** Of those whose promise was given: before that nothing of a day is certain. The next first. */
export const comingDays = (db: Db, today: Day): Promise<FeedbackDay[]> =>
  rows(db).where('r.opened_on', 'is not', null).where(isToCome(today)).orderBy('firstOn', (by) => by.asc().nullsLast()).orderBy('d.id').execute()

/** The newest first. */
export const daysThatWere = (db: Db, today: Day, { size, page }: Page): Promise<FeedbackDay[]> =>
  newestFirst(db).where('r.opened_on', 'is not', null).where((e) => e.not(isToCome(today))).limit(size).offset((page - 1) * size).execute()

export const countDaysThatWere = async (db: Db, today: Day): Promise<number> =>
  Number((await rows(db).clearSelect().select((e) => e.fn.countAll().as('n')).where('r.opened_on', 'is not', null).where((e) => e.not(isToCome(today))).executeTakeFirstOrThrow()).n)

const isToCome = (today: Day) => sql<boolean>`(d.closed_on is null and (t.last_on is null or t.last_on >= ${today}))`

/** The last of the same survey that was closed, before this one. */
export const dayBefore = async (db: Db, { id, surveyId, firstOn }: Pick<FeedbackDay, 'id' | 'surveyId' | 'firstOn'>): Promise<FeedbackDay | null> =>
  (await newestFirst(db).where('d.survey_id', '=', surveyId).where('d.id', '<>', id).where('d.closed_on', 'is not', null).where('t.first_on', '<', firstOn).limit(1).executeTakeFirst()) ?? null

export const findDay = async (db: Db, id: string): Promise<FeedbackDay | null> => (isId(id) ? await rows(db).where('d.id', '=', id).executeTakeFirst() : undefined) ?? null

/** Who planned it, as long as they are here: whom to ask about it. */
export const makerOf = async (db: Db, id: string, today: Day): Promise<{ id: string; name: string } | null> =>
  (await db.selectFrom('feedback_day as d').innerJoin('person as p', 'p.id', 'd.made_by').select(['p.id', 'p.name']).where('d.id', '=', id).where((e) => e.or([e('p.left_on', 'is', null), e('p.left_on', '>', today)])).executeTakeFirst()) ?? null

/** With which its tablets seal, and what opens that. */
export const keysOfDay = (db: Db, id: string): Promise<DayKeys> =>
  db.selectFrom('feedback_day as d').innerJoin('keys.day_key as k', 'k.day_id', 'd.id').select(['d.public_key as publicKey', 'k.sealed', 'k.key_version as keyVersion']).where('d.id', '=', id).executeTakeFirstOrThrow()

type Made = { id: string; by: string; on: Day; keys: DayKeys; copiedFromId?: string | null }

/** `id`: drawn before, since its keys are bound to it. */
export async function addDay(tx: Tx, details: DayDetails, { id, by, on, keys: { publicKey, sealed, keyVersion }, copiedFromId = null }: Made): Promise<void> {
  await tx.insertInto('feedback_day').values({ id, ...columns(details), copied_from_id: copiedFromId, public_key: publicKey, made_by: by, made_on: on }).execute()
  await tx.insertInto('keys.day_key').values({ day_id: id, sealed, key_version: keyVersion }).execute()
}

export const changeDay = (tx: Tx, id: string, details: DayDetails): Promise<unknown> => tx.updateTable('feedback_day').set(columns(details)).where('id', '=', id).execute()

/** The time of asking that carries its promise. */
export const giveRound = (tx: Tx, id: string, roundId: string): Promise<unknown> => tx.updateTable('feedback_day').set({ round_id: roundId }).where('id', '=', id).execute()

/** That all of it is in. */
export const noteClosed = (tx: Tx, id: string, { by, on }: { by: string; on: Day }): Promise<unknown> => tx.updateTable('feedback_day').set({ closed_on: on, closed_by: by }).where('id', '=', id).execute()

/** Held until the transaction ends. */
export const lockDay = async (tx: Tx, id: string): Promise<FeedbackDay | null> => {
  if (!isId(id)) return null
  await sql`select from feedback_day where id = ${id} for update`.execute(tx)
  return findDay(tx, id)
}

const columns = ({ name, invitation, organisers, surveyId }: DayDetails) => ({ name, invitation, organisers, survey_id: surveyId })
