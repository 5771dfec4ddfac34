// Published pieces of the demonstration that readers have reported: one waits for somebody to look, and of one it was decided that it stays.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import { reportUse } from '../src/feedback/publishing/reported/report.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { seal, unwrapCaseKey } from '../src/privacy/sealing.ts'
import { daysAfter, type Day } from '../src/text/dates.ts'

type By = { keys: Keys; today: Day; checkedBy: string }

export async function loadReports(tx: Kysely<DB>, { keys, today, checkedBy }: By): Promise<void> {
  const [waits, stays] = await tx.selectFrom('published_item as i').innerJoin('keys.case_key as k', 'k.case_id', 'i.case_id').innerJoin('publication as p', 'p.case_id', 'i.case_id')
    .select(['i.id', 'i.case_id', 'k.key_version', 'k.wrapped_key']).where('i.ended_on', 'is', null).where('i.kind', '=', 'criticism').where('i.language', '=', 'fi').where('p.prepared_by', '<>', checkedBy)
    .orderBy('i.published_on', 'desc').orderBy('i.text').limit(2).execute()
  if (!waits || !stays) return
  await tx.insertInto('published_report').values([
    { item_id: waits.id, case_id: waits.case_id, recognisable: 3, insults: 1, waiting: ['recognisable', 'insults'], newest_on: daysAfter(today, -1) },
    { item_id: stays.id, case_id: stays.case_id, insults: 2, waiting: [], looked: ['insults'], newest_on: daysAfter(today, -9), decision: 'stays', because: 'experience', decided_by: checkedBy, decided_on: daysAfter(today, -6) },
  ]).execute()
  const id = crypto.randomUUID()
  const text = 'Meillä päin kaikki tietävät, kenen käynneistä tässä puhutaan. Kellonaika kertoo sen.'
  const ciphertext = seal(unwrapCaseKey(keys, waits.wrapped_key, waits.key_version, waits.case_id), waits.case_id, reportUse(id), text)
  await tx.insertInto('published_report_text').values({ id, case_id: waits.case_id, item_id: waits.id, reason: 'recognisable', ciphertext, said_on: daysAfter(today, -1) }).execute()
}
