// What the clients' council tried and told of in some days: how many tries, how many found it, and by how many clicks.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { median } from './findability.ts'
import { triesSince } from './findability.sql.ts'

export type Tried = { tries: number; found: number; clicks: number | null }

export async function triedByCouncil(db: Db, from: Day, until: Day): Promise<Tried> {
  const tries = (await triesSince(db, from)).filter(({ triedAs, triedOn }) => triedAs === 'council' && triedOn <= until)
  const clicks = tries.flatMap((one) => (one.clicks === null ? [] : [one.clicks]))
  return { tries: tries.length, found: clicks.length, clicks: median(clicks) }
}
