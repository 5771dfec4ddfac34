// Tells givers who left an address that a question waits for them, in office hours, once in each round.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayOf } from '../../text/dates.ts'
import { lockCase } from '../cases.sql.ts'
import { inOfficeHours } from '../reminder.ts'
import { tellGiver } from '../tell-giver.ts'
import { casesToAsk, noteNotified } from './follow-up.sql.ts'

export const askAfterwards = (keys: Keys) => async (tx: Tx, now: Date): Promise<void> => {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const { caseId, weeks } of await casesToAsk(tx, dayOf(now))) {
    const one = await lockCase(tx, caseId)
    if (!one) continue
    await noteNotified(tx, caseId, weeks, dayOf(now))
    await tellGiver(tx, one, 'follow-up', { keys, now })
  }
}
