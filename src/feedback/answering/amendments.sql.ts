// What stands in the place of a body: nothing that was written is altered, and the newest is shown.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

export const addAmendment = (
  tx: Tx, amendment: { caseId: string; number: number; version: number; by: string; ciphertext: Buffer; on: Day },
) => tx.insertInto('amendment').values({
  case_id: amendment.caseId, number: amendment.number, version: amendment.version, written_by: amendment.by,
  ciphertext: amendment.ciphertext, written_on: amendment.on,
}).execute()
