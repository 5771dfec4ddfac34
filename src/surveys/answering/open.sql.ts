// Which surveys anybody may answer just now, which are held elsewhere, and which have results to look at.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { lastDay } from '../rounds.sql.ts'
import type { Tongue } from '../tongues/tongue.ts'

export type OpenSurvey = { id: string; name: Translated; about: Translated | null; lineName: Translated | null; unitName: Translated | null; lastOn: Day; tongues: Tongue[] }
export type PastSurvey = { id: string; name: Translated; lineName: Translated | null; unitName: Translated | null; resultsOn: Day; toldOn: Day | null }

const mostPast = 30

const rows = (db: Db) => db.selectFrom('survey_round as r').innerJoin('survey as s', 's.id', 'r.survey_id')
  .leftJoin('service_line as l', 'l.id', 's.service_line_id').leftJoin('unit as u', 'u.id', 's.unit_id')

/** Those that need no code, the first to end first. Each once, however many rounds of it are open. */
export async function openSurveys(db: Db, today: Day, most?: number): Promise<OpenSurvey[]> {
  return onceEach(await asked(db, today, 'open')).slice(0, most)
}

/** Those that are asked just now and are not answered here. */
export const surveysElsewhere = async (db: Db, today: Day): Promise<OpenSurvey[]> => onceEach(await asked(db, today, 'elsewhere'))

const asked = (db: Db, today: Day, way: 'open' | 'elsewhere'): Promise<OpenSurvey[]> =>
  rows(db).select(['s.id', 's.name', 's.about', 'l.name as lineName', 'u.name as unitName', lastDay.as('lastOn')])
    .select(sql<Tongue[]>`array(select t.tag from round_tongue t where t.round_id = r.id order by t.tag)`.as('tongues'))
    .where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null).where('r.opened_on', '<=', today).where('r.first_on', '<=', today).where(lastDay, '>=', today)
    .where('r.way', '=', way).orderBy(lastDay).orderBy('s.id').execute()

/** The newest results first. */
export async function pastSurveys(db: Db): Promise<PastSurvey[]> {
  const found = await rows(db).select(['s.id', 's.name', 'l.name as lineName', 'u.name as unitName', 'r.results_on as resultsOn', 'r.followed_on as toldOn']).$narrowType<{ resultsOn: Day }>()
    .where('r.closed_on', 'is not', null).where('r.results_on', 'is not', null).orderBy('r.results_on', 'desc').orderBy('s.id').limit(mostPast).execute()
  return onceEach(found)
}

const onceEach = <Row extends { id: string }>(list: readonly Row[]): Row[] => list.filter(({ id }, at) => list.findIndex((row) => row.id === id) === at)
