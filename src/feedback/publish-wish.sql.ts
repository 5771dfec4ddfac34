// What the giver of a case wishes about showing it to everybody, as they said last.
import type { Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'

/** A no ends at once whatever is public: the database sees to that. */
export const notePublishWish = (tx: Tx, caseId: string, publish: boolean, on: Day) =>
  tx.updateTable('feedback_case').set({ publish, publish_said_on: on }).where('id', '=', caseId).execute()
