// Units and municipalities as the desk edits them.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { MunicipalityDetails, UnitDetails } from './directory.ts'
import { isId } from './id.ts'

export type EditedUnit = UnitDetails & { endedOn: Day | null }

export async function findEditedUnit(db: Db, id: string): Promise<EditedUnit | null> {
  if (!isId(id)) return null
  return await db.selectFrom('unit')
    .select(['name', 'municipality_id as municipalityId', 'place_id as placeId', 'supervisor_id as supervisorId',
      'phone', 'email', 'made_on as madeOn', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export async function addUnit(tx: Tx, unit: UnitDetails, today: Day): Promise<string> {
  return (await tx.insertInto('unit').values({ ...unitColumns(unit), made_on: unit.madeOn ?? today }).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeUnit(tx: Tx, id: string, unit: UnitDetails): Promise<void> {
  await tx.updateTable('unit').set(unitColumns(unit)).where('id', '=', id).execute()
}

/** The day by which something was said of it; null: nothing was. What was erased has been counted, in its month. */
export async function heardBy(db: Db, id: string): Promise<Day | null> {
  const { rows } = await sql<{ on: Day | null }>`select least(
    (select (min(created_at) at time zone 'Europe/Helsinki')::date from feedback_case where unit_id = ${id}),
    (select (min(month_on) + interval '1 month' - interval '1 day')::date from feedback_count where unit_id = ${id})) as on`.execute(db)
  return rows[0]!.on
}

const unitColumns = ({ name, municipalityId, placeId, supervisorId, phone, email, madeOn }: UnitDetails) =>
  ({ name, municipality_id: municipalityId, place_id: placeId, supervisor_id: supervisorId, phone, email, made_on: madeOn })

export async function findMunicipality(db: Db, id: string): Promise<MunicipalityDetails | null> {
  if (!isId(id)) return null
  return await db.selectFrom('municipality').select(['name', 'code']).where('id', '=', id).executeTakeFirst() ?? null
}

export async function addMunicipality(tx: Tx, { name, code }: MunicipalityDetails): Promise<string> {
  return (await tx.insertInto('municipality').values({ name, code }).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeMunicipality(tx: Tx, id: string, { name, code }: MunicipalityDetails): Promise<void> {
  await tx.updateTable('municipality').set({ name, code }).where('id', '=', id).execute()
}
