// What the clients' council said of questions in some days, draft by draft; by whom nobody knows.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `questions`: how many somebody said something of; the others count what was said. */
export type Checked = { surveyId: string; name: Translated; questions: number; clear: number; unclear: number; important: number; upsetting: number }

export const checkedByCouncil = (db: Db, from: Day, until: Day): Promise<Checked[]> =>
  db.selectFrom('question_mark as m').innerJoin('survey as s', 's.id', 'm.survey_id').select([
    's.id as surveyId', 's.name', sql<number>`count(distinct m.question)::int`.as('questions'), sql<number>`(count(*) filter (where m.clear))::int`.as('clear'),
    sql<number>`(count(*) filter (where not m.clear))::int`.as('unclear'), sql<number>`(count(*) filter (where m.important))::int`.as('important'), sql<number>`(count(*) filter (where m.upsetting))::int`.as('upsetting'),
  ]).where('m.marked_as', '=', 'council').where('m.marked_on', '>=', from).where('m.marked_on', '<=', until).groupBy(['s.id', 's.name']).orderBy(sql`s.name ->> 'fi'`).orderBy('s.id').execute()
