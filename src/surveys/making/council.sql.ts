// That the clients' council was asked to look at a draft, whom to remind of it, and who is to hear that somebody has looked.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { ownerOf, type Owner } from '../owner.sql.ts'
import { parseQuestions, type Question } from '../question.ts'

const draft = (tx: Tx, surveyId: string, number: number) => tx.updateTable('survey_version').where('survey_id', '=', surveyId).where('number', '=', number).where('frozen_on', 'is', null)

/** The database refuses to do it twice. */
export const noteCouncilAsked = (tx: Tx, surveyId: string, number: number, { on, by, untilOn }: { on: Day; by: string; untilOn: Day }): Promise<unknown> =>
  draft(tx, surveyId, number).set({ council_asked_on: on, council_asked_by: by, council_until_on: untilOn }).execute()

/** False where the draft is there no more: thrown away, or asked meanwhile. */
export const noteCouncilReminded = async (tx: Tx, surveyId: string, number: number, on: Day): Promise<boolean> =>
  (await draft(tx, surveyId, number).set({ council_reminded_on: on }).executeTakeFirst()).numUpdatedRows > 0n

/** The same of whoever makes it. */
export const noteMarksTold = async (tx: Tx, surveyId: string, number: number, on: Day): Promise<boolean> =>
  (await draft(tx, surveyId, number).set({ marks_told_on: on }).executeTakeFirst()).numUpdatedRows > 0n

export type Asked = { surveyId: string; number: number; askedOn: Day; untilOn: Day }

/** Of which the council was not reminded yet, and which can still be looked at. */
export const askedOfCouncil = (tx: Tx, today: Day): Promise<Asked[]> =>
  tx.selectFrom('survey_version as v').innerJoin('survey as s', 's.id', 'v.survey_id')
    .select(['v.survey_id as surveyId', 'v.number', 'v.council_asked_on as askedOn', 'v.council_until_on as untilOn']).$narrowType<{ askedOn: Day; untilOn: Day }>()
    .where('v.frozen_on', 'is', null).where('v.review_since_on', 'is not', null).where('v.council_reminded_on', 'is', null).where('v.council_until_on', '>=', today).where('s.ended_on', 'is', null)
    .orderBy('v.survey_id').execute()

export type MarkedDraft = { surveyId: string; number: number; questions: Question[]; fromOn: Day; owner: Owner | null }

/** Drafts that somebody of the council has marked on a day before today that nobody was told of. `fromOn`: from which day on. */
export async function markedByCouncil(tx: Tx, today: Day): Promise<MarkedDraft[]> {
  const { rows } = await sql<Omit<MarkedDraft, 'questions'> & { questions: unknown }>`
    select v.survey_id as "surveyId", v.number, v.questions, coalesce(v.marks_told_on, v.review_since_on)::text as "fromOn",
      ${ownerOf(sql`coalesce(v.council_asked_by, v.written_by)`, today)} as owner
    from survey_version v join survey s on s.id = v.survey_id left join unit u on u.id = s.unit_id left join service_line l on l.id = s.service_line_id
    where v.frozen_on is null and s.ended_on is null and coalesce(v.marks_told_on, v.review_since_on) < ${today}
      and exists (select from question_mark m where m.survey_id = v.survey_id and m.marked_as = 'council' and m.marked_on >= coalesce(v.marks_told_on, v.review_since_on) and m.marked_on < ${today})
    order by v.survey_id`.execute(tx)
  return rows.map(({ questions, ...row }) => ({ ...row, questions: parseQuestions(questions) }))
}
