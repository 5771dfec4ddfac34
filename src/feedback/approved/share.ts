// Whoever may answer an answered case approves for its unit a form of it: the giver's words without what could tell who
// they are, what was answered, and what came of it. It can be written anew, and withdrawn at any time.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayAnswer } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { asideOf } from '../aside/aside.sql.ts'
import { lockCase, type Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { firstOf, monthOf } from '../period.ts'
import { drillOf } from '../response-test/response-test.sql.ts'
import { addShare, concernsUnit, endShare, sharesOf } from './shares.sql.ts'

/** What the unit reads. `cameOfIt` may be empty. */
export type Approved = { text: string; gist: string; cameOfIt: string }

/** Why a case is not for its unit to read; null where it is. */
export type Refusal = 'no-unit' | 'past-workers' | 'not-answered' | 'concerns-unit' | 'practice'

/** What is about a worker whom nobody has named yet may be about any of them. */
export const refusal = (one: Pick<Case, 'unitId' | 'reader' | 'state' | 'aboutWorker' | 'concernedIds'>, concerns: boolean): Refusal | null =>
  !one.unitId ? 'no-unit' : one.reader !== 'handler' ? 'past-workers' : concerns || (one.aboutWorker && one.concernedIds.length === 0) ? 'concerns-unit'
    : one.state === 'answered' || one.state === 'closed' ? null : 'not-answered'

/** `seen`: the number of the version that the writer had before them, 0 for none. To approve the same twice changes nothing. */
export async function share(
  tx: Tx, { caseId, approved, seen }: { caseId: string; approved: Approved; seen: number }, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'changed-meanwhile' | Refusal> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  const refused = refusal(one, one.unitId !== null && await concernsUnit(tx, caseId, one.unitId))
  if (refused) return refused
  if ((await asideOf(tx, caseId))?.state === 'aside') return 'not-answered'
  // Whoever handles a practice learns here that it is one: better so than that a unit learns from what was made up.
  if (await drillOf(tx, caseId)) return 'practice'
  const [last] = await sharesOf(tx, caseId)
  const content = JSON.stringify(approved)
  if (last && !last.endedOn && unseal(caseKey(keys, one), caseId, `share ${last.number}`, last.ciphertext) === content) return 'done'
  if ((last?.number ?? 0) !== seen) return 'changed-meanwhile'

  const number = seen + 1
  await endShare(tx, caseId, actor.personId, dayOf(now))
  await addShare(tx, {
    caseId, number, unitId: one.unitId!, monthOn: firstOf(monthOf(dayOf(one.createdAt))),
    ciphertext: seal(caseKey(keys, one), caseId, `share ${number}`, content), by: actor.personId, on: dayOf(now),
  })
  return 'done'
}

export async function withdrawShare(
  tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  await endShare(tx, caseId, actor.personId, dayOf(now))
  return 'done'
}
