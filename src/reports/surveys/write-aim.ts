// Writes what the organisation wants of a line. What it wanted before stays as it was written.
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { maySetAims } from '../../staff/report-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { isSameAim, type AimWords } from './aim.ts'
import { addAim, aimsOf } from './aims.sql.ts'

/** `seen`: the number of the newest that the writer had before them, 0 for none. `aim`: null, where there is to be none any more. */
export async function writeAim(tx: Tx, { lineId, aim, seen }: { lineId: string; aim: AimWords | null; seen: number }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'same' | 'not-allowed' | 'changed-meanwhile'> {
  if (!maySetAims(actor, lineId)) return 'not-allowed'
  await oneAtATime(tx, 'aims')
  const newest = (await aimsOf(tx, lineId))[0]
  if (isSameAim(newest?.of ?? null, aim)) return 'same'
  if ((newest?.number ?? 0) !== seen) return 'changed-meanwhile'
  await addAim(tx, lineId, seen + 1, aim, { by: handOf(actor), on: dayOf(now) })
  return 'done'
}
