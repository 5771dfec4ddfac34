// Who receives people on a feedback day: everywhere, or at a station. It changes nothing for whoever answers, so that it may change until the
// day is closed.
import type { Tx } from '../../db/db.ts'
import { dayOf } from '../../text/dates.ts'
import { addHost, stationsOf } from '../parts.sql.ts'
import { changePlan, type By, type Planned } from './change-plan.ts'
import { removeHost, staffToHost } from './plan.sql.ts'

/** `stationId` null: everywhere. Somebody who left meanwhile, or a station that is not there any more, is unknown. */
export const nameHost = (tx: Tx, dayId: string, { personId, stationId }: { personId: string; stationId: string | null }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  const known = (await staffToHost(tx, dayOf(by.now))).some(({ id }) => id === personId) && (!stationId || (await stationsOf(tx, dayId)).some(({ id }) => id === stationId))
  if (!known) return 'unknown'
  await addHost(tx, dayId, personId, stationId)
  return 'done'
})

export const takeHostAway = (tx: Tx, dayId: string, { personId, stationId }: { personId: string; stationId: string | null }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  await removeHost(tx, dayId, personId, stationId)
  return 'done'
})
