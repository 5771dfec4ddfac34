// What a comparison reads of several rounds at once: their groups.
import type { Db } from '../../db/db.ts'
import type { GroupPlace, RoundGroup } from '../groups.ts'

/** Rounds that have closed, of other surveys from the same ready set, that have a group of this very place. */
export const roundsOfSetAt = async (db: Db, { template, surveyId, place }: { template: string; surveyId: string; place: GroupPlace }): Promise<string[]> =>
  (await db.selectFrom('survey as s').innerJoin('survey_round as r', 'r.survey_id', 's.id').innerJoin('round_group as g', 'g.round_id', 'r.id').select('r.id')
    .where('s.template', '=', template).where('s.id', '<>', surveyId).where('r.closed_on', 'is not', null).whereRef('r.closed_on', '>=', 'r.first_on')
    .where('g.service_line_id', 'is not distinct from', place.serviceLineId).where('g.unit_id', 'is not distinct from', place.unitId).execute()).map(({ id }) => id)

export const groupsOfRounds = (db: Db, roundIds: readonly string[]): Promise<(RoundGroup & { roundId: string; position: number | null })[]> =>
  db.selectFrom('round_group as g').leftJoin('service_line as l', 'l.id', 'g.service_line_id').leftJoin('unit as u', 'u.id', 'g.unit_id')
    .select(['g.id', 'g.round_id as roundId', 'g.service_line_id as serviceLineId', 'g.unit_id as unitId', 'l.name as lineName', 'u.name as unitName', 'l.position'])
    .where((e) => e('g.round_id', '=', e.fn.any(e.val([...roundIds])))).execute()
