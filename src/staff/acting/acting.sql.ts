// In whose name a session works, and whose deputy somebody is today.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Grant } from '../actor.ts'
import { grantsValidOn } from '../grants.sql.ts'
import type { Absence } from '../people.ts'
import { awayAround, type Absent } from './acting.ts'

/** Those whose deputy a person is, who are away on a day and still there, with the roles they hold on it; by name. */
export async function absentFor(db: Db, deputyId: string, day: Day): Promise<Absent[]> {
  const rows = await db
    .selectFrom('person')
    .select((row) => [
      'person.id', 'name', grantsValidOn(row.ref('person.id'), day).as('grants'),
      sql<Absence[]>`coalesce((select jsonb_agg(jsonb_build_object('firstDay', first_day, 'lastDay', last_day))
        from absence where absence.person_id = person.id and last_day >= ${day}), '[]')`.as('absences'),
    ])
    .where('deputy_id', '=', deputyId)
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .orderBy(sql`name collate "fi-x-icu"`)
    .execute()
  return rows.flatMap(({ id, name, grants, absences }) => {
    const days = awayAround(absences, day)
    return days ? [{ personId: id, name, roles: grants as Grant[], ...days }] : []
  })
}

/** Null: in one's own name. */
export const setActingFor = (tx: Tx, sessionId: string, personId: string | null) =>
  tx.updateTable('auth_session').set({ acting_for_id: personId }).where('id', '=', sessionId).execute()

/** Whether they have worked in a person's name since a moment: of one absence that person is told once. */
export const hasStoodIn = async (db: Db, { personId, deputyId, since }: { personId: string; deputyId: string; since: Date }): Promise<boolean> =>
  await db.selectFrom('audit').select('id').where('what', '=', 'stood-in').where('person_id', '=', personId).where('deputy_id', '=', deputyId)
    .where('happened_at', '>=', since).limit(1).executeTakeFirst() !== undefined
