// What happens to feedback is told in the morning, of the whole organisation, and only once it has happened to as many as the reports tell of
// at least: a stream of single events would count by day what the reports hide, and tell whoever knows who was there that they wrote.
import type { Tx } from '../db/db.ts'
import { organisation } from '../directory/organisation.sql.ts'
import { atLeast } from '../reports/disclosure/about.ts'
import { dayOf, daysAfter, hourOf } from '../text/dates.ts'
import { gatheredTypes, type GatheredType } from './event.ts'
import { casesBetween, gatheredUntil, isWanted, noteGathered } from './gather.sql.ts'
import { tellWebhooks } from './tell.sql.ts'

const morning = '06:00'

export async function gather(tx: Tx, now: Date): Promise<void> {
  if (hourOf(now) < morning) return
  const { fewestTold } = await organisation(tx)
  for (const type of gatheredTypes) await gatherOne(tx, type, fewestTold, now)
}

async function gatherOne(tx: Tx, type: GatheredType, fewest: number, now: Date): Promise<void> {
  const today = dayOf(now)
  const from = await gatheredUntil(tx, type)
  // Nobody is told of what was before they asked.
  if (from === null || !(await isWanted(tx, type))) {
    if (from !== today) await noteGathered(tx, type, today)
    return
  }
  if (from >= today || atLeast(await casesBetween(tx, type.slice('feedback.'.length), { from, before: today }), fewest) === null) return
  await noteGathered(tx, type, today)
  await tellWebhooks(tx, { type, on: daysAfter(today, -1) }, now)
}
