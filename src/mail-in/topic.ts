// What a mail is about, where its address says so: a code from paper after the plus (palaute+K7M4XP@…). Without one it goes to the coordinator, as
// what comes by the form without a topic does.
import type { Db } from '../db/db.ts'
import type { RawDraft } from '../feedback/draft.ts'
import { leadsTo } from '../outreach/codes/code.ts'
import { lookUpCode } from '../outreach/codes/look-up.ts'
import type { Day } from '../text/dates.ts'

export async function topicOf(db: Db, tag: string, today: Day): Promise<Pick<RawDraft, 'line' | 'service' | 'unit'>> {
  const code = tag ? await lookUpCode(db, tag) : null
  if (!code || code.survey) return {}
  return leadsTo(code, today).query
}
