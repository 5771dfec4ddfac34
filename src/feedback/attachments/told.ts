// Pictures and recordings as their giver hears of them: which there are, what became of each, and why one is there no more. What is in them is told to nobody here.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Day } from '../../text/dates.ts'
import type { Case } from '../cases.sql.ts'
import { reasonOf } from './attachment.ts'
import { attachmentsOf, type AttachmentState } from './attachments.sql.ts'
import { kindOf, type Kind } from './kinds.ts'

export type ToldAttachment = { id: string; number: number; kind: Kind; state: AttachmentState; addedOn: Day; reason?: string }

export const attachmentsTold = async (db: Db, keys: Keys, one: Case): Promise<ToldAttachment[]> =>
  (await attachmentsOf(db, one.id)).map((each) => {
    const reason = reasonOf(keys, one, each)
    return { id: each.id, number: each.number, kind: kindOf(each.type), state: each.state, addedOn: each.addedOn, ...(reason ? { reason } : {}) }
  })
