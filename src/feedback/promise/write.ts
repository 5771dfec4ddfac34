// Writes another version of a promise. What was promised before stays as it was.
import { oneAtATime } from '../../db/one-at-a-time.ts'
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayWritePromise } from '../../staff/duties.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { beginsOn, type PromiseVersion, type PromiseWords } from './promise.ts'
import { promiseValues } from './promise-form.ts'
import { addVersion, versionsFor, versionsOf, type LineId } from './promises.sql.ts'

/** `seen`: the number of the newest version that the writer had before them, 0 for none. */
export async function writePromise(
  tx: Tx, { lineId, words, seen }: { lineId: LineId; words: PromiseWords; seen: number }, { actor, now }: { actor: Actor; now: Date },
): Promise<{ fromOn: Day } | 'not-allowed' | 'same' | 'changed-meanwhile'> {
  if (!mayWritePromise(actor, lineId)) return 'not-allowed'
  await oneAtATime(tx, 'promises')
  const versions = await versionsOf(tx, lineId)
  const newest = versions[0]
  if (newest && isSame(newest, words)) return 'same'
  if ((newest?.number ?? 0) !== seen) return 'changed-meanwhile'
  const today = dayOf(now)
  const version: PromiseVersion = { ...words, number: seen + 1, fromOn: beginsOn(await versionsFor(tx, lineId), today, daysAfter(today, 1)) }
  await addVersion(tx, lineId, version, { personId: handOf(actor), on: today })
  return { fromOn: version.fromOn }
}

const isSame = (one: PromiseWords, other: PromiseWords): boolean => versionOf(promiseValues(one)) === versionOf(promiseValues(other))
