// Who is away and has a deputy, or had one who left; and what is remembered of having told that nobody stands in for them.
import { sql, type Expression } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { grantsValidOn } from '../grants.sql.ts'
import type { Away } from './alone.ts'

/** By name. */
export async function listAway(db: Db, day: Day): Promise<Away[]> {
  const isAway = (personId: Expression<string>) =>
    sql<boolean>`exists (select from absence where absence.person_id = ${personId} and first_day <= ${day} and last_day >= ${day})`
  const near = (id: Expression<string | null>) => sql<Away['deputy']>`(
    select jsonb_build_object('id', near.id, 'language', near.language, 'roles', ${grantsValidOn(sql<string>`near.id`, day)}, 'here',
      coalesce(near.left_on > ${day}, true) and not ${isAway(sql<string>`near.id`)}
      and exists (select from role_grant where role_grant.person_id = near.id and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})))
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
    .where((row) => row.or([row('deputy_id', 'is not', null), row('deputy_left_on', 'is not', null)]))
    .where((row) => row.or([row('left_on', 'is', null), row('left_on', '>', day)]))
    .where((row) => isAway(row.ref('person.id')))
    .orderBy(sql`name collate "fi-x-icu"`)
    .execute()
  return rows
}

export const noteTold = (tx: Tx, personId: string, day: Day) =>
  tx.updateTable('person').set({ told_alone_on: day }).where('id', '=', personId).execute()

/** Somebody else is their deputy now, or it was decided that nobody is. */
export const forgetAlone = (tx: Tx, personId: string) =>
  tx.updateTable('person').set({ deputy_left_on: null, told_alone_on: null }).where('id', '=', personId).execute()

/** Whether a person had a deputy who has left, or has one who may do nothing here any more. */
export const hasLostDeputy = async (db: Db, personId: string, day: Day): Promise<boolean> =>
  await db.selectFrom('person').leftJoin('person as deputy', 'deputy.id', 'person.deputy_id').select('person.id').where('person.id', '=', personId)
    .where((row) => row.or([
      row.and([row('person.deputy_id', 'is', null), row('person.deputy_left_on', 'is not', null)]),
      row.and([row('deputy.id', 'is not', null), row.or([
        row('deputy.left_on', '<=', day),
        row.not(row.exists(row.selectFrom('role_grant').select('role_grant.id').whereRef('role_grant.person_id', '=', 'deputy.id')
          .where('valid_from', '<=', day).where((grant) => grant.or([grant('valid_to', 'is', null), grant('valid_to', '>=', day)])))),
      ])]),
    ]))
    .executeTakeFirst() !== undefined
