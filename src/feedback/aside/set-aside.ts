// Setting aside, the second look at it, and the ways back. Nothing of it deletes anything. Where somebody of the unit asks, everything stays as it
// was until a coordinator who is not of it has looked: its day runs, and reminders go out.
import type { Db, Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { mayDecideAside, maySetAside } from '../../staff/roles.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import { draftsOf } from '../answering/drafts.sql.ts'
import { addEvent, closeCase, findCaseByReceipt, lockCase, type Case } from '../cases.sql.ts'
import { wayOf } from '../spoken/ways.sql.ts'
import { tellGiver } from '../tell-giver.ts'
import { asTimeOf } from '../time-of.ts'
import { waitForHandler } from '../wait-for-handler.ts'
import { addAside, asideOf, cameBack, confirmAside, endAside, hadOf, isAsDecided, refuseAside, wasMeant } from './aside.sql.ts'
import { hindrance, type Hindrance, type Reason } from './aside.ts'

type Doing = { actor: Actor; now: Date; keys: Keys }

/** `asked`: it waits for somebody else to look. */
export async function setAside(tx: Tx, { caseId, because }: { caseId: string; because: Reason }, { actor, now, keys }: Doing): Promise<'done' | 'asked' | 'not-found' | Hindrance> {
  const one = await lockCase(tx, caseId)
  if (!one || !maySetAside(actor, one)) return 'not-found'
  const before = await asideOf(tx, caseId)
  // Pressed twice, or by two. Whoever may decide does not decide by asking.
  if (before) return before.state === 'aside' ? 'done' : 'asked'
  const refused = hindrance(one, await knownOf(tx, caseId))
  if (refused) return refused
  const alone = await decidesAlone(tx, actor, one)
  if (alone && await isDrafted(tx, caseId)) return 'drafting'
  await addAside(tx, caseId, because, { actor, on: dayOf(now), decided: alone })
  if (alone) await putAside(tx, one, { actor, now, keys })
  else await addEvent(tx, { caseId, name: 'aside-asked', by: actor, now })
  return alone ? 'done' : 'asked'
}

/** `over`: it was decided, answered or brought back meanwhile. `own`: they asked for it themselves. `drafting`: an answer that somebody writes would be lost. */
export async function decideAside(tx: Tx, { caseId, yes }: { caseId: string; yes: boolean }, { actor, now, keys }: Doing): Promise<'done' | 'not-found' | 'own' | 'over' | 'drafting'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayDecideAside(actor, one, await hadOf(tx, one.id))) return 'not-found'
  // Pressed twice.
  if (await isAsDecided(tx, caseId, { yes, personId: actor.personId })) return 'done'
  const aside = await asideOf(tx, caseId)
  if (!aside || aside.state !== 'asked' || hindrance(one, await knownOf(tx, caseId))) return 'over'
  if (aside.askedByIds.some((id) => isThemselves(actor, id))) return 'own'
  if (yes) {
    if (await isDrafted(tx, caseId)) return 'drafting'
    await confirmAside(tx, caseId, { actor, on: dayOf(now) })
    await putAside(tx, one, { actor, now, keys })
  } else {
    await refuseAside(tx, caseId, { actor, on: dayOf(now) })
    await addEvent(tx, { caseId, name: 'aside-refused', by: actor, now })
  }
  return 'done'
}

/** Whoever may set it aside brings it back, whether it waits for a second look or lies there. The day that was promised stays. */
export async function bringBack(tx: Tx, { caseId }: { caseId: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found'> {
  const one = await lockCase(tx, caseId)
  if (!one || !maySetAside(actor, one)) return 'not-found'
  const aside = await asideOf(tx, caseId)
  // Pressed twice: it has come back.
  if (!aside) return 'done'
  await endAside(tx, caseId, 'brought-back', dayOf(now))
  await addEvent(tx, { caseId, name: 'brought-back', by: actor, now: asTimeOf(one, now) })
  if (aside.state === 'aside') await waitForHandler(tx, one, { notice: 'feedback-arrived', now, keepsDay: true })
  return 'done'
}

/** Its giver says that it was meant, in one press. It comes back to somebody else, and is not set aside again. */
export async function sayMeant(tx: Tx, { receipt }: { receipt: Receipt }, { now, keys }: { now: Date; keys: Keys }): Promise<'done' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  if ((await asideOf(tx, one.id))?.state === 'aside') await waitForHandler(tx, one, { notice: 'feedback-arrived', now })
  return 'done'
}

/** Without somebody else: of what was refused or brought back nobody does. */
export const decidesAlone = async (db: Db, actor: Actor, one: Case): Promise<boolean> => mayDecideAside(actor, one, await hadOf(db, one.id)) && !(await cameBack(db, one.id))

async function putAside(tx: Tx, one: Case, { actor, now, keys }: Doing): Promise<void> {
  await addEvent(tx, { caseId: one.id, name: 'set-aside', by: actor, now })
  await closeCase(tx, one.id, null, now)
  await tellGiver(tx, one, 'answer-waits', { keys, now: startOfDay(dayOf(now)) })
}

const isDrafted = async (tx: Tx, caseId: string): Promise<boolean> => (await draftsOf(tx, caseId)).length > 0

async function knownOf(tx: Tx, caseId: string): Promise<{ spoken: boolean; meant: boolean }> {
  const way = await wayOf(tx, caseId)
  return { spoken: way !== null && way.answerBy !== 'page', meant: await wasMeant(tx, caseId) }
}
