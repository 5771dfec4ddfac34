// Surveys and the versions of their questions.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { GoneMeanwhile } from '../db/faults.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { parseQuestions, type Question } from './question.ts'

export type SurveyDetails = {
  name: Translated; about: Translated | null; serviceLineId: string | null; unitId: string | null; template: string | null
  /** Nobody is asked whether their words may be shown to everybody, as where children answer. */
  noQuotes?: boolean
}
/** `supervisorId`: of its unit. `draft`: the questions as they are being written, if they are. */
export type Survey = SurveyDetails & { noQuotes: boolean; id: string; supervisorId: string | null; lineName: Translated | null; unitName: Translated | null; madeOn: Day; endedOn: Day | null }
export type SurveyVersion = { number: number; questions: Question[]; frozenOn: Day | null }

const rows = (db: Db) => db.selectFrom('survey as s').leftJoin('service_line as l', 'l.id', 's.service_line_id').leftJoin('unit as u', 'u.id', 's.unit_id')
  .select(['s.id', 's.name', 's.about', 's.template', 's.service_line_id as serviceLineId', 's.unit_id as unitId', 'u.supervisor_id as supervisorId',
    'l.name as lineName', 'u.name as unitName', 's.made_on as madeOn', 's.ended_on as endedOn', 's.no_quotes as noQuotes'])

/** The newest first. */
export const allSurveys = (db: Db): Promise<Survey[]> => rows(db).orderBy('s.made_on', 'desc').orderBy('s.id').execute()

export const findSurvey = async (db: Db, id: string): Promise<Survey | null> =>
  (isId(id) ? await rows(db).where('s.id', '=', id).executeTakeFirst() : undefined) ?? null

export const surveysById = (db: Db, ids: readonly string[]): Promise<Survey[]> => (ids.length ? rows(db).where('s.id', 'in', [...ids]).execute() : Promise.resolve([]))

/** The newest first. */
export async function versionsOf(db: Db, surveyId: string): Promise<SurveyVersion[]> {
  const stored = await db.selectFrom('survey_version').select(['number', 'questions', 'frozen_on as frozenOn']).where('survey_id', '=', surveyId).orderBy('number', 'desc').execute()
  return stored.map(({ questions, ...version }) => ({ ...version, questions: parseQuestions(questions) }))
}

/** Every survey has a version; without one it was thrown away after it was found. */
export function newestOf<V>([newest]: readonly V[]): V {
  if (!newest) throw new GoneMeanwhile()
  return newest
}

export type AskedOf = { surveyId: string; question: string }
export type QuestionIs = AskedOf & { name: Translated; /** In any version; and in one that was asked. */ stands: boolean; asked: boolean }

/** Where questions of surveys stand, all in one go; one of a survey that is gone is not in it. */
export async function whereQuestionsStand(db: Db, those: readonly AskedOf[]): Promise<QuestionIs[]> {
  if (!those.length) return []
  const { rows: found } = await sql<QuestionIs>`
    select s.id as "surveyId", a.question, s.name, count(v.number) > 0 as stands, coalesce(bool_or(v.frozen_on is not null), false) as asked
    from (select distinct * from unnest(${those.map(({ surveyId }) => surveyId)}::uuid[], ${those.map(({ question }) => question)}::text[]) as q (survey_id, question)) a join survey s on s.id = a.survey_id
      left join survey_version v on v.survey_id = s.id and v.questions @> jsonb_build_array(jsonb_build_object('id', a.question))
    group by s.id, a.question`.execute(db)
  return found
}

export async function findVersion(db: Db, surveyId: string, number: number): Promise<SurveyVersion | null> {
  const stored = await db.selectFrom('survey_version').select(['number', 'questions', 'frozen_on as frozenOn']).where('survey_id', '=', surveyId).where('number', '=', number).executeTakeFirst()
  return stored ? { ...stored, questions: parseQuestions(stored.questions) } : null
}

type By = { by: string; on: Day }

const columns = ({ name, about, serviceLineId, unitId, template, noQuotes = false }: SurveyDetails) =>
  ({ name, about, service_line_id: serviceLineId, unit_id: unitId, template, no_quotes: noQuotes })

/** With its first version. */
export async function addSurvey(tx: Tx, details: SurveyDetails, questions: readonly Question[], { by, on }: By): Promise<string> {
  const { id } = await tx.insertInto('survey').values({ ...columns(details), made_by: by, made_on: on }).returning('id').executeTakeFirstOrThrow()
  await addVersion(tx, id, 1, questions, { by, on })
  return id
}

export const changeSurvey = (tx: Tx, id: string, details: SurveyDetails): Promise<unknown> => tx.updateTable('survey').set(columns(details)).where('id', '=', id).execute()

export const endSurvey = (tx: Tx, id: string, on: Day | null): Promise<unknown> => tx.updateTable('survey').set({ ended_on: on }).where('id', '=', id).execute()

export const addVersion = (tx: Tx, surveyId: string, number: number, questions: readonly Question[], { by, on }: By): Promise<unknown> =>
  tx.insertInto('survey_version').values({ survey_id: surveyId, number, questions: JSON.stringify(questions), written_by: by, written_on: on }).execute()

/** Refused by the database once a round has asked it. */
export const changeVersion = (tx: Tx, surveyId: string, number: number, questions: readonly Question[], { by, on }: By): Promise<unknown> =>
  tx.updateTable('survey_version').set({ questions: JSON.stringify(questions), written_by: by, written_on: on }).where('survey_id', '=', surveyId).where('number', '=', number).execute()

export const freezeVersion = (tx: Tx, surveyId: string, number: number, on: Day): Promise<unknown> =>
  tx.updateTable('survey_version').set({ frozen_on: on }).where('survey_id', '=', surveyId).where('number', '=', number).where('frozen_on', 'is', null).execute()

/** Held until the transaction ends, so that two do not change the same survey at once. */
export const lockSurvey = (tx: Tx, id: string): Promise<unknown> => sql`select from survey where id = ${id} for update`.execute(tx)
