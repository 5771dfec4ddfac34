// What a coordinator says of a burst. Of people who say the same, everything counts. Of one piece again and again, the first counts and the others
// are set aside as everything else is; and whoever says afterwards that it was a wave brings back all of them.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { maySeeBursts } from '../../staff/duties.ts'
import { mayDecideAside } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { asideOf, hadOf, wasMeant } from '../aside/aside.sql.ts'
import { bringBack, setAside } from '../aside/set-aside.ts'
import { findCase, type Case } from '../cases.sql.ts'
import { recordOfCase } from '../record-of-case.ts'
import { addDecision, lockBurst, type Burst, type Decision } from './bursts.sql.ts'

/** `seen`: how many decisions there were on the page, and how many pieces. */
type Said = { burstId: string; decision: Decision; seen: Seen }
type Seen = { decisions: number; pieces: number }

/** `own`: some of it is of where they work, or was theirs. `over`: somebody else has decided meanwhile, or it was brought back once. `more`: pieces have come that were not on the page. `none`: of one again and again, none could count for them. */
export async function decideBurst(tx: Tx, { burstId, decision, seen }: Said, { actor, now, keys }: { actor: Actor; now: Date; keys: Keys }): Promise<'done' | 'not-found' | 'own' | 'over' | 'more' | 'none'> {
  const burst = maySeeBursts(actor) ? await lockBurst(tx, burstId) : null
  if (!burst) return 'not-found'
  const cases = await casesOf(tx, burst)
  if (!(await mayDecideAll(tx, actor, cases))) return 'own'
  const [last] = burst.decided
  // Pressed twice.
  if (last?.decision === decision && last.byId === actor.personId) return 'done'
  if (burst.decided.length !== seen.decisions || !canBe(burst, decision)) return 'over'
  if (burst.caseIds.length !== seen.pieces) return 'more'
  const kept = decision === 'same' ? await keptOf(tx, cases) : null
  if (decision === 'same' && !kept) return 'none'
  await addDecision(tx, burst.id, { number: seen.decisions + 1, decision, by: actor.personId, on: dayOf(now) })
  for (const one of cases.filter((each) => each !== kept)) {
    // What was answered stays, and what somebody is writing an answer to.
    if (decision === 'same' && !['done', 'asked'].includes(await setAside(tx, { caseId: one.id, because: 'again' }, { actor, now, keys }))) continue
    if (decision === 'wave' && (await asideOf(tx, one.id))?.because === 'again') await bringBack(tx, { caseId: one.id }, { actor, now })
    await recordOfCase(tx, (await findCase(tx, one.id)) ?? one, { what: 'case-changed', by: actor, detail: { step: `burst-${decision}` } }, now)
  }
  return 'done'
}

/** What was brought back once is not set aside in one press again. */
export const canBe = ({ decided }: Burst, decision: Decision): boolean =>
  decided[0]?.decision !== decision && (decision === 'wave' || !decided.some((each) => each.decision === 'same'))

export async function casesOf(db: Db, { caseIds }: Burst): Promise<Case[]> {
  const cases: Case[] = []
  for (const id of caseIds) {
    const one = await findCase(db, id)
    if (one) cases.push(one)
  }
  return cases
}

/** The unit that is criticised has no say in whether it is a burst, in no piece of it. What its giver said was meant counts, whatever is decided. */
export async function mayDecideAll(db: Db, actor: Actor, cases: readonly Case[]): Promise<boolean> {
  let left = 0
  for (const one of cases) {
    if (await wasMeant(db, one.id)) continue
    if (!mayDecideAside(actor, one, await hadOf(db, one.id))) return false
    left++
  }
  return left > 0
}

/** The one that counts for them: one that was answered, or else the first that waits for an answer and is not set aside, nor asked to be. */
async function keptOf(db: Db, cases: readonly Case[]): Promise<Case | null> {
  for (const one of [...cases.filter(({ answeredAt }) => answeredAt), ...cases.filter(({ answeredAt, state }) => !answeredAt && state !== 'closed')]) {
    if (!(await asideOf(db, one.id))) return one
  }
  return null
}
