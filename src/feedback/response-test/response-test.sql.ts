// Response tests and the cases that are timed by them. Which case belongs to one is told to nobody who handles it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { inLockOrderOf } from '../../db/lock-order.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { isSetAside } from '../aside/aside.sql.ts'
import type { ResponseTest, Timed, Way } from './response-test.ts'

const tests = (db: Db) => db.selectFrom('response_test')
  .select(['id', 'way', 'name', 'code', 'announced_on', 'first_day', 'last_day', 'ended_on'])

type Row = Awaited<ReturnType<ReturnType<typeof tests>['executeTakeFirstOrThrow']>>

const asTest = (row: Row): ResponseTest => ({
  id: row.id, way: row.way as Way, name: row.name, code: row.code, announcedOn: row.announced_on,
  firstDay: row.first_day, lastDay: row.last_day, endedOn: row.ended_on,
})

/** The newest first. */
export const responseTests = async (db: Db): Promise<ResponseTest[]> =>
  (await tests(db).orderBy('first_day', 'desc').orderBy('id').limit(200).execute()).map(asTest)

export async function findTest(db: Db, id: string): Promise<ResponseTest | null> {
  const row = await tests(db).where('id', '=', id).executeTakeFirst()
  return row ? asTest(row) : null
}

/** The test that a link belongs to, while it is open. */
export async function openTest(db: Db, code: string, today: Day): Promise<ResponseTest | null> {
  const row = await tests(db).where('code', '=', code).where('first_day', '<=', today).where('last_day', '>=', today)
    .where('ended_on', 'is', null).executeTakeFirst()
  return row ? asTest(row) : null
}

/** The practice that everybody at the desk is told of now: announced, and not over. */
export async function announcedDrill(db: Db, today: Day): Promise<ResponseTest | null> {
  const row = await tests(db).where('way', '=', 'drill').where('last_day', '>=', today).where('ended_on', 'is', null)
    .orderBy('first_day').limit(1).executeTakeFirst()
  return row ? asTest(row) : null
}

export async function insertTest(tx: Tx, one: Omit<ResponseTest, 'id' | 'endedOn'> & { plannedBy: string }): Promise<string> {
  const { id } = await tx.insertInto('response_test').values({
    way: one.way, name: one.name, code: one.code, announced_on: one.announcedOn, first_day: one.firstDay, last_day: one.lastDay,
    planned_by: one.plannedBy,
  }).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Ended already: it stays so. */
export const endTest = (tx: Tx, id: string, today: Day) =>
  tx.updateTable('response_test').set({ ended_on: today }).where('id', '=', id).where('ended_on', 'is', null).execute()

export async function timedCases(db: Db, testId: string): Promise<Timed[]> {
  const rows = await db.selectFrom('timed_case as t').innerJoin('feedback_case as c', 'c.id', 't.case_id')
    .select(['t.due_on', 'c.created_at'])
    .select((e) => {
      const first = (names: string[]) => e.selectFrom('event as v').select('v.happened_at').whereRef('v.case_id', '=', 'c.id')
        .where('v.name', 'in', names).orderBy('v.number').limit(1)
      return [first(['interim', 'asked-back', 'answered']).as('reacted_at'), first(['answered']).as('answered_at')]
    })
    .where('t.test_id', '=', testId).execute()
  const day = (at: Date | null) => (at ? dayOf(at) : null)
  return rows.map((row) => ({ cameOn: dayOf(row.created_at), dueOn: row.due_on, reactedOn: day(row.reacted_at), answeredOn: day(row.answered_at) }))
}

/** Whether a case is a practice, and the name of that. */
export async function drillOf(db: Db, caseId: string): Promise<{ name: string } | null> {
  const row = await db.selectFrom('timed_case as t').innerJoin('response_test as r', 'r.id', 't.test_id')
    .select('r.name').where('t.case_id', '=', caseId).where('t.drill', '=', true).executeTakeFirst()
  return row ?? null
}

/** Practices that have closed, and whose handler has not been told yet. A batch at a time. */
export async function closedDrills(tx: Tx): Promise<{ caseId: string; handlerId: string | null; language: Language }[]> {
  const rows = await tx.selectFrom('timed_case as t').innerJoin('feedback_case as c', 'c.id', 't.case_id')
    .leftJoin('person as p', 'p.id', 'c.handler_id')
    .select(['t.case_id', 'c.handler_id', 'p.language'])
    .where('t.drill', '=', true).where('t.revealed_on', 'is', null).where('c.state', '=', 'closed').limit(100).execute()
  return inLockOrderOf(rows.map((row) => ({ caseId: row.case_id, handlerId: row.handler_id, language: (row.language ?? 'fi') as Language })))
}

export const noteRevealed = (tx: Tx, caseId: string, today: Day) =>
  tx.updateTable('timed_case').set({ revealed_on: today }).where('case_id', '=', caseId).execute()

/** For whatever counts feedback: a practice is none, what was set aside is none, and what was given elsewhere was counted there. */
export const isGivenHere = sql<boolean>`not exists (select from timed_case t where t.case_id = c.id and t.drill) and not exists (select from imported_case i where i.case_id = c.id)
  and not ${isSetAside}`
