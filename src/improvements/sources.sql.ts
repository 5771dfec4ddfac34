// Which feedback an improvement came from, and which improvements came from one piece of feedback.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { asFound, improvements, type Found } from './improvements.sql.ts'

type By = { personId: string; on: Day }

/** Of no feedback: somebody thought of it themselves. */
export const addAlone = (tx: Tx, improvementId: string, by: By) =>
  tx.insertInto('improvement_source').values({ improvement_id: improvementId, kind: 'alone', added_by: by.personId, added_on: by.on }).execute()

/** Of the results of a round of a survey. */
export const addFromRound = (tx: Tx, { improvementId, roundId }: { improvementId: string; roundId: string }, by: By) =>
  tx.insertInto('improvement_source').values({ improvement_id: improvementId, kind: 'survey', round_id: roundId, added_by: by.personId, added_on: by.on }).execute()

/** Of wishes of a feedback day that say the same. */
export const addFromTheme = (tx: Tx, { improvementId, dayThemeId }: { improvementId: string; dayThemeId: string }, by: By) =>
  tx.insertInto('improvement_source').values({ improvement_id: improvementId, kind: 'dream', day_theme_id: dayThemeId, added_by: by.personId, added_on: by.on }).execute()

/** Of what was said at a meeting of a clients' council. */
export const addFromCouncil = (tx: Tx, { improvementId, outcomeId }: { improvementId: string; outcomeId: string }, by: By) =>
  tx.insertInto('improvement_source').values({ improvement_id: improvementId, kind: 'council', outcome_id: outcomeId, added_by: by.personId, added_on: by.on }).execute()

/** What came of the wishes of a feedback day, by their theme; the newest first. */
export async function improvementsOfDay(db: Db, dayId: string, today: Day): Promise<(Found & { dayThemeId: string })[]> {
  const rows = await improvements(db, today).innerJoin('improvement_source as o', 'o.improvement_id', 'i.id').innerJoin('day_theme as h', 'h.id', 'o.day_theme_id').select('h.id as dayThemeId')
    .where('h.day_id', '=', dayId).where('o.ended_on', 'is', null).orderBy('i.moved_on', 'desc').orderBy('i.id').execute()
  return rows.map(({ dayThemeId, ...row }) => ({ ...asFound(row), dayThemeId }))
}

/** What came of the results of a round, the newest first. */
export async function improvementsOfRound(db: Db, roundId: string, today: Day): Promise<Found[]> {
  const rows = await improvements(db, today).innerJoin('improvement_source as o', 'o.improvement_id', 'i.id')
    .where('o.round_id', '=', roundId).where('o.ended_on', 'is', null).orderBy('i.moved_on', 'desc').orderBy('i.id').execute()
  return rows.map(asFound)
}

/** False where it was linked already. */
export async function linkCase(tx: Tx, { improvementId, caseId, told }: { improvementId: string; caseId: string; told: boolean }, by: By): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.insertInto('improvement_source')
    .values({ improvement_id: improvementId, kind: 'case', case_id: caseId, told, added_by: by.personId, added_on: by.on })
    .onConflict((conflict) => conflict.columns(['improvement_id', 'case_id']).where('ended_on', 'is', null).doNothing()).executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function unlinkCase(tx: Tx, { improvementId, caseId }: { improvementId: string; caseId: string }, by: By): Promise<boolean> {
  const { numUpdatedRows } = await linkOf(tx, improvementId, caseId).set({ ended_on: by.on, ended_by: by.personId }).executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function setTold(tx: Tx, { improvementId, caseId, told }: { improvementId: string; caseId: string; told: boolean }): Promise<boolean> {
  const { numUpdatedRows } = await linkOf(tx, improvementId, caseId).set({ told }).where('told', '<>', told).executeTakeFirst()
  return numUpdatedRows > 0n
}

const linkOf = (tx: Tx, improvementId: string, caseId: string) =>
  tx.updateTable('improvement_source').where('improvement_id', '=', improvementId).where('case_id', '=', caseId).where('ended_on', 'is', null)

/** In the order in which cases are locked. `toldOnly`: those whose giver sees it before everybody does. */
export const linkedCases = async (db: Db, improvementId: string, { toldOnly = false } = {}): Promise<string[]> =>
  (await db.selectFrom('improvement_source').select('case_id').where('improvement_id', '=', improvementId).where('ended_on', 'is', null).where('case_id', 'is not', null)
    .$if(toldOnly, (query) => query.where('told', '=', true)).orderBy('case_id').execute()).map(({ case_id }) => case_id!)

/** `told`: its giver sees it before everybody does. */
export type Linked = Found & { told: boolean }

/** What came of one piece of feedback, the newest first. */
export async function improvementsOf(db: Db, caseId: string, today: Day): Promise<Linked[]> {
  const rows = await improvements(db, today).innerJoin('improvement_source as o', 'o.improvement_id', 'i.id').select('o.told')
    .where('o.case_id', '=', caseId).where('o.ended_on', 'is', null).orderBy('i.moved_on', 'desc').orderBy('i.id').execute()
  return rows.map(({ told, ...row }) => ({ ...asFound(row), told }))
}

/** To choose from: what is about the same service line, one of its units or the whole organisation, is going on or was settled lately. */
export async function linkable(db: Db, { caseId, lineId, unitId, since }: { caseId: string; lineId: string | null; unitId: string | null; since: Day }, today: Day): Promise<Found[]> {
  const rows = await improvements(db, today)
    .where((e) => e.or([
      e('i.service_line_id', 'is', null), e.lit(lineId === null), ...(lineId ? [e('i.service_line_id', '=', lineId)] : []),
      ...(unitId ? [sql<boolean>`exists (select from improvement_unit t where t.improvement_id = i.id and t.unit_id = ${unitId})`] : []),
    ]))
    .where((e) => e.or([e('i.settled_on', 'is', null), e('i.settled_on', '>=', since)]))
    .where(sql<boolean>`not exists (select from improvement_source o where o.improvement_id = i.id and o.case_id = ${caseId} and o.ended_on is null)`)
    .orderBy('i.moved_on', 'desc').orderBy('i.id').limit(60).execute()
  return rows.map(asFound)
}
