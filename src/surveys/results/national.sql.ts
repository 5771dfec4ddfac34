// Which rounds asked the national questions in which service line, and how many slips went out for them.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { lastDay, type Round } from '../rounds.sql.ts'

/** A round in a line: every round stands here as often as it has lines. `template`: the ready set from which its survey began. */
export type NationalRound = Pick<Round, 'id' | 'surveyId' | 'version' | 'fewest' | 'way' | 'lastOn' | 'closedOn' | 'resultsOn'> & { template: string; lineId: string }

/** Of those that were opened and not withdrawn; the first to end first. `lineId`: of one line only. */
export const nationalRoundsOf = (db: Db, templates: readonly string[], lineId: string | null): Promise<NationalRound[]> =>
  db.selectFrom('survey as s').innerJoin('survey_round as r', 'r.survey_id', 's.id').innerJoin('round_group as g', 'g.round_id', 'r.id')
    .select(['r.id', 'r.survey_id as surveyId', 'r.version', 'r.fewest', 'r.way', lastDay.as('lastOn'), 'r.closed_on as closedOn', 'r.results_on as resultsOn', 's.template', 'g.service_line_id as lineId'])
    .$narrowType<{ way: Round['way']; template: string; lineId: string }>()
    .where('s.template', 'in', [...templates]).where('r.opened_on', 'is not', null).where((e) => e.or([e('r.closed_on', 'is', null), e('r.closed_on', '>=', e.ref('r.first_on'))]))
    .where('g.unit_id', 'is', null).where('g.service_line_id', 'is not', null).$if(lineId !== null, (query) => query.where('g.service_line_id', '=', lineId))
    .orderBy(lastDay).orderBy('r.id').orderBy('g.service_line_id').execute()

/** Slips and invitations of a round that did not come back, whose every they are. */
export const handedOut = async (db: Db, roundId: string): Promise<number> =>
  (await db.selectFrom('slip_block').select(sql<number>`coalesce(sum(slips - unused), 0)::int`.as('handed')).where('round_id', '=', roundId).executeTakeFirstOrThrow()).handed

/** Of rounds, with the name and the days of each; the first to end first. */
export const roundsNamed = (db: Db, ids: readonly string[]): Promise<{ id: string; surveyId: string; name: { fi: string; sv?: string; en?: string }; firstOn: Day; lastOn: Day }[]> =>
  (ids.length ? db.selectFrom('survey_round as r').innerJoin('survey as s', 's.id', 'r.survey_id').select(['r.id', 's.id as surveyId', 's.name', 'r.first_on as firstOn', lastDay.as('lastOn')])
    .where('r.id', 'in', [...ids]).orderBy(lastDay).orderBy('r.id').execute() : Promise.resolve([]))
