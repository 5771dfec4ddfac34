// Whoever leads a council asks its members for volunteers. Pressed twice it is asked once; another request from a form that was sent before is another.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { RequestDetails } from './research.ts'
import { findRequest, insertRequest } from './research.sql.ts'

/** The id that it has. */
export async function askForVolunteers(tx: Tx, { id, panelId, details }: { id: string; panelId: string; details: RequestDetails }, by: { by: string; on: Day }): Promise<string> {
  if (await insertRequest(tx, id, panelId, details, by)) return id
  const was = await findRequest(tx, panelId, id)
  const isSame = was !== null && Object.entries(details).every(([name, value]) => JSON.stringify(was[name as keyof RequestDetails]) === JSON.stringify(value))
  return isSame ? id : askForVolunteers(tx, { id: crypto.randomUUID(), panelId, details }, by)
}
