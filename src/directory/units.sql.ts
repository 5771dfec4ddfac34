// Units and municipalities as the desk edits them.
import type { Db, Tx } from '../db/db.ts'
import { readPeriod } from '../reports/statistics/period.ts'
import { daysAfter, type Day } from '../text/dates.ts'
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

/**
 * The last day of the earliest time of which everybody reads that something was said of it; null: of none. Never when something came: whoever edits
 * the directory reads no feedback, and could try out on which day the first wrote.
 */
export async function heardBy(db: Db, id: string): Promise<Day | null> {
  const periods = await db.selectFrom('published_figure').select('period').distinct().where('unit_id', '=', id).execute()
  const items = await db.selectFrom('published_item').select('month_on').where('unit_id', '=', id).orderBy('month_on').limit(1).execute()
  const ends = [...periods.map(({ period }) => period), ...items.map(({ month_on }) => month_on.slice(0, 7))].map((period) => daysAfter(readPeriod(period)!.until, -1))
  return ends.sort()[0] ?? null
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
