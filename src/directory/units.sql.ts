// Units and municipalities as the desk edits them.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { MunicipalityDetails, UnitDetails } from './directory.ts'
import { isId } from './id.ts'

export type EditedUnit = UnitDetails & { endedOn: Day | null }

export async function findEditedUnit(db: Db, id: string): Promise<EditedUnit | null> {
  if (!isId(id)) return null
  return await db.selectFrom('unit')
    .select(['name', 'municipality_id as municipalityId', 'place_id as placeId', 'supervisor_id as supervisorId',
      'phone', 'email', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export async function addUnit(tx: Tx, unit: UnitDetails, today: Day): Promise<string> {
  return (await tx.insertInto('unit').values({ ...unitColumns(unit), made_on: today }).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeUnit(tx: Tx, id: string, unit: UnitDetails): Promise<void> {
  await tx.updateTable('unit').set(unitColumns(unit)).where('id', '=', id).execute()
}

const unitColumns = ({ name, municipalityId, placeId, supervisorId, phone, email }: UnitDetails) =>
  ({ name, municipality_id: municipalityId, place_id: placeId, supervisor_id: supervisorId, phone, email })

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
