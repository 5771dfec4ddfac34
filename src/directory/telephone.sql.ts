// Telephones for advice as the desk edits them.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { TelephoneDetails } from './directory.ts'
import { isId } from './id.ts'

export async function findTelephone(db: Db, id: string): Promise<(TelephoneDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  return await db.selectFrom('telephone')
    .select(['name', 'number', 'description', 'cost', 'unit_id as unitId', 'always_shown as alwaysShown', 'position', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export async function addTelephone(tx: Tx, telephone: TelephoneDetails): Promise<string> {
  return (await tx.insertInto('telephone').values(columns(telephone)).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeTelephone(tx: Tx, id: string, telephone: TelephoneDetails): Promise<void> {
  await tx.updateTable('telephone').set(columns(telephone)).where('id', '=', id).execute()
}

const columns = ({ name, number, description, cost, unitId, alwaysShown, position }: TelephoneDetails) =>
  ({ name, number, description, cost, unit_id: unitId, always_shown: alwaysShown, position })
