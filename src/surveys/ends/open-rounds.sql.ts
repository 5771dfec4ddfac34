// The rounds from which slips can be made for a unit now.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type SlipRound = { roundId: string; groupId: string; name: Translated; lineName: Translated | null; unitId: string | null; serviceLineId: string | null; supervisorId: string | null }

export const slipRoundsOf = (db: Db, unitId: string, today: Day): Promise<SlipRound[]> =>
  db.selectFrom('survey_round as r').innerJoin('survey as s', 's.id', 'r.survey_id').innerJoin('round_group as g', 'g.round_id', 'r.id').leftJoin('unit as u', 'u.id', 's.unit_id').leftJoin('service_line as l', 'l.id', 'g.service_line_id')
    .select(['r.id as roundId', 'g.id as groupId', 's.name', 'l.name as lineName', 's.unit_id as unitId', 's.service_line_id as serviceLineId', 'u.supervisor_id as supervisorId'])
    .where('g.unit_id', '=', unitId).where('r.way', '=', 'code').where('r.opened_on', 'is not', null).where('r.closed_on', 'is', null).where('r.last_on', '>=', today)
    .orderBy('r.last_on').orderBy('r.id').orderBy('l.position').execute()
