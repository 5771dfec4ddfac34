// What was reported of a case's public piece, opened for whoever decides on it.
import type { Db } from '../../../db/db.ts'
import type { Keys } from '../../../privacy/keys.ts'
import { unseal } from '../../../privacy/sealing.ts'
import type { Day } from '../../../text/dates.ts'
import type { Case } from '../../cases.sql.ts'
import { caseKey } from '../../conversation.ts'
import { reportUse } from './report.ts'
import type { ReportReason } from './reported.ts'
import { reportedOf, reportTexts, type Reported } from './reported.sql.ts'

export type ReportsShown = { reported: Reported; texts: { reason: ReportReason; saidOn: Day; text: string }[] }

export async function readReports(db: Db, keys: Keys, one: Case): Promise<ReportsShown | null> {
  const reported = await reportedOf(db, one.id)
  if (!reported) return null
  const key = caseKey(keys, one)
  return { reported, texts: (await reportTexts(db, reported.itemId)).map(({ id, reason, saidOn, ciphertext }) => ({ reason, saidOn, text: unseal(key, one.id, reportUse(id), ciphertext) })) }
}
