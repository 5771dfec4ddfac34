// What a comparison reads of several rounds at once: their groups, and what was counted of the questions that one number sums up.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { GroupPlace, RoundGroup } from '../groups.ts'
import type { GroupCount } from '../released.sql.ts'
import { anyValue } from '../tally.ts'

/** Rounds that have closed, of other surveys from the same ready set, that have a group of this very place. */
export const roundsOfSetAt = async (db: Db, { template, surveyId, place }: { template: string; surveyId: string; place: GroupPlace }): Promise<string[]> =>
  (await db.selectFrom('survey as s').innerJoin('survey_round as r', 'r.survey_id', 's.id').innerJoin('round_group as g', 'g.round_id', 'r.id').select('r.id')
    .where('s.template', '=', template).where('s.id', '<>', surveyId).where('r.closed_on', 'is not', null).whereRef('r.closed_on', '>=', 'r.first_on')
    .where('g.service_line_id', 'is not distinct from', place.serviceLineId).where('g.unit_id', 'is not distinct from', place.unitId).execute()).map(({ id }) => id)

export const groupsOfRounds = (db: Db, roundIds: readonly string[]): Promise<(RoundGroup & { roundId: string; position: number | null })[]> =>
  db.selectFrom('round_group as g').leftJoin('service_line as l', 'l.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
    .select(['g.id', 'g.round_id as roundId', 'g.service_line_id as serviceLineId', 'g.unit_id as unitId', 'l.name as lineName', 'u.name as unitName', 'l.position'])
    .where((e) => e('g.round_id', '=', e.fn.any(e.val([...roundIds])))).execute()

/**
 * What decides what is shown of these questions: of every group how many answered each, also within those who said the same about themselves;
 * and of those in `inside` what they answered. Of other groups nobody is told that here.
 */
export async function countsOfQuestions(db: Db, roundIds: readonly string[], { asked, backgrounds, inside }: { asked: readonly string[]; backgrounds: readonly string[]; inside: readonly string[] }): Promise<GroupCount[]> {
  const { rows } = await sql<Omit<GroupCount, 'by'> & { byQuestion: string | null; byValue: string | null }>`
    select r.group_id as "groupId", r.few, c.question, c.value, c.by_question as "byQuestion", c.by_value as "byValue", sum(c.given)::int as given
    from round_group g join release r on r.group_id = g.id join released_count c on c.release_id = r.id and c.question = any(${[...asked, ...backgrounds]}::text[])
    where g.round_id = any(${[...roundIds]}::uuid[]) and not r.few
      and (c.value = ${anyValue} or c.question = any(${[...backgrounds]}::text[]) or (c.by_question is null and g.id = any(${[...inside]}::uuid[])))
    group by 1, 2, 3, 4, 5, 6`.execute(db)
  return rows.map(({ byQuestion, byValue, ...count }) => ({ ...count, by: byQuestion !== null && byValue !== null ? { question: byQuestion, value: byValue } : null }))
}

/** How many answered at all, of each group of these rounds. */
export const responsesOfRounds = async (db: Db, roundIds: readonly string[]): Promise<{ groupId: string; few: boolean; responses: number }[]> =>
  (await sql<{ groupId: string; few: boolean; responses: number }>`
    select r.group_id as "groupId", r.few, sum(r.responses)::int as responses from round_group g join release r on r.group_id = g.id
    where g.round_id = any(${[...roundIds]}::uuid[]) group by 1, 2`.execute(db)).rows
