// What somebody would leave behind besides cases: what they have made or taken care of that others go on with, or that ends with them.
import { sql } from 'kysely'
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'

/** `keys`: of other systems, that end · `tablets`: in use, that they gave to a feedback day · `roomTablets`: to a waiting room · `hosts`: feedback days to come at which they receive people */
export type LeftBehind = { keys: string[]; tablets: string[]; roomTablets: string[]; hosts: { id: string; name: Translated; firstOn: Day | null }[] }

export async function leftBehindBy(db: Db, personId: string, today: Day): Promise<LeftBehind> {
  const keys = await db.selectFrom('api_key').select('name').where('made_by', '=', personId).where('ended_on', 'is', null).orderBy('name').execute()
  const tablets = await db.selectFrom('day_tablet as t').innerJoin('feedback_day as d', 'd.id', 't.day_id').select('t.name')
    .where('t.paired_by', '=', personId).where('t.ended_on', 'is', null).where('d.closed_on', 'is', null).orderBy('t.name').execute()
  const roomTablets = await db.selectFrom('day_tablet as t').innerJoin('waiting_room as w', 'w.id', 't.room_id').select('t.name')
    .where('t.paired_by', '=', personId).where('t.ended_on', 'is', null).where('w.ended_on', 'is', null).orderBy('t.name').execute()
  const hosts = await db.selectFrom('day_host as h').innerJoin('feedback_day as d', 'd.id', 'h.day_id').leftJoin('day_stop as s', 's.day_id', 'd.id')
    .select(['d.id', 'd.name', sql<Day | null>`min(s.held_on)`.as('firstOn')]).where('h.person_id', '=', personId).where('d.closed_on', 'is', null)
    .groupBy('d.id').having((e) => e.or([e(e.fn.max('s.held_on'), 'is', null), e(e.fn.max('s.held_on'), '>=', today)])).orderBy('firstOn').execute()
  return { keys: keys.map(({ name }) => name), tablets: tablets.map(({ name }) => name), roomTablets: roomTablets.map(({ name }) => name), hosts }
}
