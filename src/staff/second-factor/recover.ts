// The way back for somebody who has lost their second factor takes two: the person, who gives the right password and reads a
// code, and somebody who makes sure who it is and types the code. Neither can do it alone. Where
// no second factor was ever shown with the password, or where it was not by the password that they came, an administrator may
// have brought it about: then two others confirm, neither of whom was made up for it.
import { transact, type Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { giveBack, spend } from '../../privacy/budget.sql.ts'
import { hashOfRecovery, isRecoveryCode, newRecoveryCode } from '../../privacy/recovery-code.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { endOtherSessions, isPasswordProven } from '../accounts.sql.ts'
import { handOf, type Actor } from '../actor.ts'
import { record } from '../audit/audit.sql.ts'
import type { CurrentSession } from '../current-session.ts'
import { mayRecover } from '../duties.ts'
import { mailGoesOut } from '../mail-goes-out.ts'
import { findPerson } from '../people.sql.ts'
import { methodOf } from '../single/attempts.sql.ts'
import { endSecondFactors } from './end-second-factors.ts'
import { recoveryMinutes, seasonedDays } from './factor.ts'
import { findRecovery, hasConfirmingRoleSince, holdRecovery, keepRecovery, noteConfirmed, rolesToday } from './recoveries.sql.ts'
import { triesOf } from './tries.ts'

/** Returns the code, which is shown and never kept. */
export async function askForRecovery(
  context: Pick<Context, 'db' | 'keys' | 'settings'>, session: CurrentSession, { now }: { now: Date },
): Promise<{ code: string; until: Date; needsTwo: boolean } | 'too-many'> {
  const { db, keys } = context
  if (!(await spend(db, keys, triesOf(context, 'recovery-asked', session.accountId, now)))) return 'too-many'
  const personId = handOf(session.actor)
  const code = newRecoveryCode()
  const hash = hashOfRecovery(keys, keys.current, code, { personId, sessionId: session.id })
  const expiresAt = new Date(now.getTime() + recoveryMinutes * 60_000)
  const needsTwo = await transact(db, async (tx) => {
    const needed = (await methodOf(tx, session.id)) !== 'password' || !(await isPasswordProven(tx, session.accountId))
    await keepRecovery(tx, personId, { sessionId: session.id, hash, version: keys.current, askedAt: now, expiresAt, needsTwo: needed, confirmedBy: null })
    await record(tx, { what: 'recovery-asked', by: { personId }, subjectId: personId }, now)
    return needed
  })
  return { code, until: expiresAt, needsTwo }
}

/** Until when this code of this session waits for somebody to type it; null when it does no longer. */
export async function waitsUntil(
  { db, keys }: Pick<Context, 'db' | 'keys'>, { id: sessionId, actor }: CurrentSession, code: string, { now }: { now: Date },
): Promise<{ until: Date; needsTwo: boolean } | null> {
  const personId = handOf(actor)
  const recovery = await findRecovery(db, personId, now)
  const isTheirs = recovery !== null && recovery.sessionId === sessionId && isRecoveryCode(keys, recovery, code, { personId, sessionId })
  return isTheirs ? { until: recovery.expiresAt, needsTwo: recovery.needsTwo } : null
}

/** `half`: another must confirm it too. `recent`: two are needed, and this one has not had their role for long. */
export type ConfirmResult = 'confirmed' | 'half' | 'wrong' | 'late' | 'none' | 'left' | 'recent' | 'not-allowed' | 'too-many'

export async function confirmRecovery(
  context: Pick<Context, 'db' | 'keys' | 'settings' | 'demo'>, { personId, code }: { personId: string; code: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<ConfirmResult> {
  const { db, keys } = context
  const budget = triesOf(context, 'recovery-code', personId, now)
  if (!(await spend(db, keys, budget))) return 'too-many'
  const result = await transact(db, (tx) => confirm(context, tx, { personId, code }, { actor, now }))
  if (result !== 'wrong') await giveBack(db, keys, budget)
  return result
}

async function confirm(
  context: Pick<Context, 'keys' | 'settings' | 'demo'>, tx: Tx, { personId, code }: { personId: string; code: string }, { actor, now }: { actor: Actor; now: Date },
): Promise<ConfirmResult> {
  const roles = await rolesToday(tx, personId, dayOf(now))
  if (!roles) return 'left'
  const recovery = await holdRecovery(tx, personId)
  if (!mayRecover(actor, { personId, roles, needsTwo: recovery?.needsTwo ?? false })) return 'not-allowed'
  if (!recovery) return 'none'
  const { sessionId } = recovery
  if (recovery.expiresAt <= now) return 'late'
  if (!isRecoveryCode(context.keys, recovery, code, { personId, sessionId })) return 'wrong'
  const by = handOf(actor)
  // Of either: else whoever was made up for it would go first. By their own role, not by that of somebody absent.
  if (recovery.needsTwo && !(await hasConfirmingRoleSince(tx, by, { today: dayOf(now), since: daysAfter(dayOf(now), -seasonedDays) }))) return 'recent'
  if (recovery.needsTwo && (recovery.confirmedBy === null || recovery.confirmedBy === by)) {
    if (recovery.confirmedBy === null) await record(tx, { what: 'recovery-confirmed', by: actor, subjectId: personId, detail: { one: 'of two' } }, now)
    await noteConfirmed(tx, personId, by)
    return 'half'
  }
  const person = (await findPerson(tx, personId))!
  await endSecondFactors(tx, personId)
  // The one that waits goes on.
  if (person.accountId) await endOtherSessions(tx, person.accountId, sessionId)
  await record(tx, { what: 'recovery-confirmed', by: actor, subjectId: personId }, now)
  if (mailGoesOut(context)) await enqueue(tx, { kind: 'second-factor-changed', personId, language: person.language, now })
  return 'confirmed'
}
