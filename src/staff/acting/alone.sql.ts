// Who is away and has a deputy, or had one who left; and what is remembered of having told that nobody stands in for them.
import { sql, type Expression } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { grantsValidOn, hasRoleOn } from '../grants.sql.ts'
import type { Away } from './alone.ts'

/** By name. `under`: only of those whose superior somebody is. */
export async function listAway(db: Db, day: Day, { under }: { under?: string } = {}): Promise<Away[]> {
  const isAway = (personId: Expression<string>) =>
    sql<boolean>`exists (select from absence where absence.person_id = ${personId} and first_day <= ${day} and last_day >= ${day})`
  const near = (id: Expression<string | null>) => sql<Away['deputy']>`(
    select jsonb_build_object('id', near.id, 'language', near.language, 'roles', ${grantsValidOn(sql<string>`near.id`, day)}, 'here',
      near.account_id is not null and coalesce(near.left_on > ${day}, true) and not ${isAway(sql<string>`near.id`)} and ${hasRoleOn(sql<string>`near.id`, day)})
    from person near where near.id = ${id})`
  const rows = await db
    .selectFrom('person')
    .select((row) => [
      'person.id as personId', 'name', 'told_alone_on as toldOn', grantsValidOn(row.ref('person.id'), day).as('roles'),
      near(row.ref('person.deputy_id')).as('deputy'), near(row.ref('person.superior_id')).as('superior'),
      // All of them: of one absence after another it is told once.
      sql<Away['absences']>`(select jsonb_agg(jsonb_build_object('firstDay', first_day, 'lastDay', last_day))
        from absence where absence.person_id = person.id)`.as('absences'),
    ])
    .where((row) => row.or([row('deputy_id', 'is not', null), row('deputy_left', '=', true)]))
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .where((row) => isAway(row.ref('person.id')))
    .$if(under !== undefined, (query) => query.where('superior_id', '=', under!))
    .orderBy(sql`name collate "fi-x-icu"`)
    .execute()
  return rows
}

/** Null: somebody can stand in again, and it is told anew when that ends. */
export const noteTold = (tx: Tx, personId: string, day: Day | null) =>
  tx.updateTable('person').set({ told_alone_on: day }).where('id', '=', personId).execute()

/** Somebody else is their deputy now, or it was decided that nobody is. */
export const forgetAlone = (tx: Tx, personId: string) =>
  tx.updateTable('person').set({ deputy_left: false, told_alone_on: null }).where('id', '=', personId).execute()

/** Whether a person had a deputy who has left, or has one who may do nothing here any more. */
export const hasLostDeputy = async (db: Db, personId: string, day: Day): Promise<boolean> =>
  await db.selectFrom('person').leftJoin('person as deputy', 'deputy.id', 'person.deputy_id').select('person.id').where('person.id', '=', personId)
    .where((row) => row.or([
      row.and([row('person.deputy_id', 'is', null), row('person.deputy_left', '=', true)]),
      row.and([row('deputy.id', 'is not', null), row.or([
        row('deputy.left_on', '<=', day),
        row.not(hasRoleOn(sql<string>`deputy.id`, day)),
      ])]),
    ]))
    .executeTakeFirst() !== undefined
