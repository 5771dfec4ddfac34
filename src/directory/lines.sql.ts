// Service lines as the desk edits them.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { LineDetails } from './directory.ts'
import { isId } from './id.ts'

export type EditedLine = LineDetails & { endedOn: Day | null }

export async function findLine(db: Db, id: string): Promise<EditedLine | null> {
  if (!isId(id)) return null
  return await db.selectFrom('service_line')
    .select(['name', 'description', 'position', 'manager_id as managerId', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export async function addLine(tx: Tx, line: LineDetails, today: Day): Promise<string> {
  return (await tx.insertInto('service_line').values({ ...columns(line), made_on: today }).returning('id').executeTakeFirstOrThrow()).id
}

export async function changeLine(tx: Tx, id: string, line: LineDetails): Promise<void> {
  await tx.updateTable('service_line').set(columns(line)).where('id', '=', id).execute()
}

const columns = ({ name, description, position, managerId }: LineDetails) =>
  ({ name, description, position, manager_id: managerId })
