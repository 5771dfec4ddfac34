// A unit says that it went through its feedback together, on which day and for which months, and may add its own words.
// They are sealed under a key of the unit, and read by whoever reads the unit's page.
import type { Db, Tx } from '../db/db.ts'
import type { Period } from '../feedback/period.ts'
import type { Keys } from '../privacy/keys.ts'
import { seal, teamKey, unseal } from '../privacy/sealing.ts'
import { handOf, type Actor } from '../staff/actor.ts'
import { mayGoThrough } from '../staff/duties.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { addDiscussion, discussionsOf, holdUnit } from './unit.sql.ts'

export type Discussion = { number: number; goneOn: Day; fromOn: Day | null; untilOn: Day | null; pressedByName: string; pressedById: string; words: string }

/** Pressed twice it is said once. What was written down is never altered: other words of the same day come beside it. */
export async function goThrough(
  tx: Tx, { unitId, goneOn, period, words }: { unitId: string; goneOn: Day; period: Pick<Period, 'from' | 'until'>; words: string },
  { actor, keys, now }: { actor: Actor; keys: Keys; now: Date },
): Promise<'done' | 'not-found'> {
  const unit = await holdUnit(tx, unitId)
  if (!unit || !mayGoThrough(actor, unit)) return 'not-found'
  const before = await readDiscussions(tx, keys, unitId)
  const same = (one: Discussion) => one.goneOn === goneOn && one.fromOn === period.from && one.untilOn === period.until && (one.words === words || words === '')
  if (before.some(same)) return 'done'
  const number = Math.max(0, ...before.map((one) => one.number)) + 1
  await addDiscussion(tx, {
    unitId, number, goneOn, fromOn: period.from, untilOn: period.until, by: handOf(actor), on: dayOf(now),
    keyVersion: words ? keys.current : null,
    ciphertext: words ? seal(teamKey(keys, unitId, keys.current), unitId, `team-words ${number}`, words) : null,
  })
  return 'done'
}

/** The newest first. */
export const readDiscussions = async (db: Db, keys: Keys, unitId: string): Promise<Discussion[]> =>
  (await discussionsOf(db, unitId)).map(({ keyVersion, ciphertext, ...one }) => ({
    ...one, words: ciphertext ? unseal(teamKey(keys, unitId, keyVersion!), unitId, `team-words ${one.number}`, ciphertext) : '',
  }))
