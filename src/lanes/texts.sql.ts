// The organisation's own texts of the guide, version by version. Nothing is altered: what was promised on a day can be read.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { guided, type GuidedLane } from './lane.ts'
import { endsSoon, inForce, type OwnText } from './text.ts'

export type Version = OwnText & { writerName: string; writtenOn: Day }

/** Of one lane or of all, newest first. */
export async function versions(db: Db, lane?: GuidedLane): Promise<Version[]> {
  const rows = await db.selectFrom('lane_text as x').innerJoin('person as p', 'p.id', 'x.written_by')
    .select(['x.lane', 'x.question', 'x.about', 'x.receiver', 'x.how', 'x.clock', 'x.link', 'x.valid_from as validFrom', 'x.valid_to as validTo',
      'p.name as writerName', 'x.written_on as writtenOn'])
    .$if(lane !== undefined, (query) => query.where('x.lane', '=', lane!)).orderBy('x.number', 'desc').execute()
  return rows.map((row) => ({ ...row, lane: row.lane as GuidedLane }))
}

export async function textsInForce(db: Db, today: Day): Promise<Map<GuidedLane, Version>> {
  const all = await versions(db)
  return new Map(guided.flatMap((lane) => {
    const now = inForce(all.filter((one) => one.lane === lane), today)
    return now ? [[lane, now] as const] : []
  }))
}

export async function textsEndingSoon(db: Db, today: Day): Promise<Version[]> {
  const all = await versions(db)
  return guided.flatMap((lane) => endsSoon(all.filter((one) => one.lane === lane), today) ?? [])
}

export async function addVersion(tx: Tx, text: OwnText, by: { personId: string; today: Day }): Promise<void> {
  const { validFrom, validTo, ...rest } = text
  await tx.insertInto('lane_text').values({
    ...rest, valid_from: validFrom, valid_to: validTo, written_by: by.personId, written_on: by.today,
  }).execute()
}
