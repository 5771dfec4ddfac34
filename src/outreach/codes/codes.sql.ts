// The statements of short codes. Nothing here counts or notes who opened one.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import type { Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import type { Code, CodeKind, CodeTopic } from './code.ts'

/** Which codes a list shows. */
export type Wanted = { lineId?: string | undefined; unitId?: string | undefined; ended: boolean }

export const onPage = 25

export const findCode = async (db: Db, code: ShortCode): Promise<Code | null> =>
  await codesOf(db).where('c.code', '=', code).executeTakeFirst() ?? null

/** Newest first, and of one day in the order of their names. First which are on the page, then what they are about. */
export const listCodes = (db: Db, wanted: Wanted, page: number, today: Day): Promise<Code[]> =>
  codesOf(db).where('c.code', 'in', db.selectFrom('short_code as c').select('c.code').where(fits(wanted, today))
    .orderBy('c.made_on', 'desc').orderBy('c.code').limit(onPage).offset((page - 1) * onPage))
    .orderBy('c.made_on', 'desc').orderBy('c.code').execute()

export async function countCodes(db: Db, wanted: Wanted, today: Day): Promise<number> {
  const { count } = await db.selectFrom('short_code as c').select((e) => e.fn.countAll<string>().as('count')).where(fits(wanted, today)).executeTakeFirstOrThrow()
  return Number(count)
}

/** Of these codes those that are there already. */
export async function taken(tx: Tx, codes: ShortCode[]): Promise<Set<string>> {
  const rows = codes.length ? await tx.selectFrom('short_code').select('code').where('code', 'in', codes).execute() : []
  return new Set(rows.map(({ code }) => code))
}

/** Adds those that are not there yet, and returns them. */
export async function addCodes(tx: Tx, codes: (CodeTopic & { code: ShortCode })[], { by, on }: { by: string; on: Day }): Promise<ShortCode[]> {
  if (!codes.length) return []
  const rows = await tx.insertInto('short_code')
    .values(codes.map((one) => ({ ...columns(one), code: one.code, kind: kindOf(one), made_by: by, made_on: on })))
    .onConflict((conflict) => conflict.columns(['kind', 'service_line_id', 'service_id', 'unit_id', 'place_id', 'language', 'campaign', 'survey_id']).where('ended_on', 'is', null).doNothing())
    .returning('code').execute()
  return rows.map(({ code }) => code as ShortCode)
}

/** The code in use that is made of just this. */
export async function findSame(db: Db, topic: CodeTopic): Promise<ShortCode | null> {
  const of = columns(topic)
  const row = await db.selectFrom('short_code').select('code').where('kind', '=', kindOf(topic)).where('ended_on', 'is', null)
    .where((e) => e.and(Object.entries(of).map(([column, value]) => e(column as keyof typeof of, 'is not distinct from', value)))).executeTakeFirst()
  return row ? row.code as ShortCode : null
}

/** What has ended keeps its first day, however often the button is pressed. */
export const endCode = (tx: Tx, code: ShortCode, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('short_code').set({ ended_on: on, ended_by: by }).where('code', '=', code).where('ended_on', 'is', null).execute()

/** Not where another is in use for the same: false. */
export async function takeBackCode(tx: Tx, code: ShortCode): Promise<boolean> {
  const result = await tx.updateTable('short_code as c').set({ ended_on: null, ended_by: null }).where('c.code', '=', code)
    .where(sql<boolean>`not exists (select from short_code o where o.code <> c.code and o.ended_on is null
      and (o.kind, o.service_line_id, o.service_id, o.unit_id, o.place_id, o.language, o.campaign, o.survey_id)
        is not distinct from (c.kind, c.service_line_id, c.service_id, c.unit_id, c.place_id, c.language, c.campaign, c.survey_id))`)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

const kindOf = ({ surveyId }: CodeTopic): CodeKind => (surveyId ? 'survey' : 'feedback')

const columns = ({ lineId, serviceId, unitId, placeId, surveyId, language, campaign }: CodeTopic) =>
  ({ service_line_id: lineId, service_id: serviceId, unit_id: unitId, place_id: placeId, survey_id: surveyId, language, campaign })

const fits = ({ lineId, unitId, ended }: Wanted, today: Day) => sql<boolean>`
  ${lineId ? sql`c.service_line_id = ${lineId}` : sql`true`} and ${unitId ? sql`c.unit_id = ${unitId}` : sql`true`}
  and ${ended ? sql`c.ended_on <= ${today}` : sql`(c.ended_on is null or c.ended_on > ${today})`}`

const codesOf = (db: Db) => db.selectFrom('short_code as c')
  .innerJoin('person as p', 'p.id', 'c.made_by')
  .leftJoin('service_line as l', 'l.id', 'c.service_line_id').leftJoin('service as s', 's.id', 'c.service_id')
  .leftJoin('unit as u', 'u.id', 'c.unit_id').leftJoin('place as w', 'w.id', 'c.place_id').leftJoin('survey as v', 'v.id', 'c.survey_id')
  .select([
    sql<ShortCode>`c.code`.as('code'), sql<Language | null>`c.language`.as('language'), 'c.campaign', 'c.made_on as madeOn', 'c.ended_on as endedOn', 'p.name as madeBy',
    sql<Code['line']>`case when l.id is not null then json_build_object('id', l.id, 'name', l.name, 'endedOn', l.ended_on) end`.as('line'),
    sql<Code['service']>`case when s.id is not null then json_build_object('id', s.id, 'name', s.name, 'endedOn', s.ended_on) end`.as('service'),
    sql<Code['unit']>`case when u.id is not null then json_build_object('id', u.id, 'name', u.name, 'endedOn', u.ended_on, 'supervisorId', u.supervisor_id) end`.as('unit'),
    sql<Code['survey']>`case when v.id is not null then json_build_object('id', v.id, 'name', v.name) end`.as('survey'),
    sql<Code['place']>`case when w.id is not null then json_build_object('id', w.id, 'name', w.name, 'endedOn', w.ended_on) end`.as('place'),
  ])
