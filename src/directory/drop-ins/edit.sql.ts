// What happens at places again and again, as the desk edits it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Choices } from '../choices.sql.ts'
import { isId } from '../id.ts'
import type { DropInDetails } from './form.ts'

export async function findDropIn(db: Db, id: string): Promise<(DropInDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  return await db.selectFrom('drop_in')
    .select([
      'name', 'description', 'place_id as placeId', 'unit_id as unitId', 'service_id as serviceId', 'rule', 'first_day as firstDay', 'last_day as lastDay', 'ended_on as endedOn',
      sql<string>`to_char(starts, 'HH24:MI')`.as('starts'), sql<string>`to_char(ends, 'HH24:MI')`.as('ends'),
    ])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export async function addDropIn(tx: Tx, dropIn: DropInDetails): Promise<string> {
  return (await tx.insertInto('drop_in').values(columns(dropIn)).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeDropIn(tx: Tx, id: string, dropIn: DropInDetails): Promise<void> {
  await tx.updateTable('drop_in').set(columns(dropIn)).where('id', '=', id).execute()
}

/** Services that one may meet there. */
export async function dropInChoices(db: Db, today: Day): Promise<Pick<Choices, 'services'>> {
  return {
    services: await db.selectFrom('service').select(['id', 'name', sql<boolean>`coalesce(ended_on <= ${today}, false)`.as('ended')])
      .orderBy(sql`name ->> 'fi'`).execute(),
  }
}

const columns = ({ name, description, placeId, unitId, serviceId, rule, starts, ends, firstDay, lastDay }: DropInDetails) => ({
  name, description, place_id: placeId, unit_id: unitId, service_id: serviceId, rule, starts, ends, first_day: firstDay, last_day: lastDay,
})
