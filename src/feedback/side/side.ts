// A worker's own side, heard with the giver's leave. Whoever may answer asks for it, the giver allows it or not, the worker
// writes to whoever answers, and those decide whether the giver gets it. Without the giver's yes the worker sees nothing.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { seal, unseal } from '../../privacy/sealing.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { mayAnswer, mayDecideSide, mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { spokenTo } from '../../text/language.ts'
import { answer } from '../answer.ts'
import { isNewHere, propose, type Proposed } from '../answering/propose.ts'
import { bodiesOf, findCaseByReceipt, lockCase } from '../cases.sql.ts'
import { caseKey, readContact } from '../conversation.ts'
import { isMailAddress } from '../draft.ts'
import { colleagues } from '../thanks/thanks.sql.ts'
import { sideGoesAs } from './goes-as.ts'
import { addSide, changeSide, letRead, sideOf } from './side.sql.ts'
import { tellOfSide } from './tell-of-side.ts'

type By = { actor: Actor; now: Date }

/** What was written past the workers is never asked about: they may not even read it. Once asked, it is not asked again. */
export async function askForSide(
  tx: Tx, { caseId, personId, fromNumber }: { caseId: string; personId: string; fromNumber: number }, { actor, now, keys }: By & { keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'past-workers' | 'nobody' | 'no-turn' | 'asked-already'> {
  const one = await lockCase(tx, caseId)
  if (!one || !mayAnswer(actor, one)) return 'not-found'
  if (one.state === 'closed') return 'closed'
  if (one.reader === 'supervisor') return 'past-workers'
  const before = await sideOf(tx, caseId)
  if (before) return before.personId === personId ? 'done' : 'asked-already'
  const people = await colleagues(tx, one.unitId, dayOf(now))
  if (isThemselves(actor, personId) || !people.some(({ id }) => id === personId)) return 'nobody'
  if (!(await bodiesOf(tx, caseId)).some(({ number }) => number === fromNumber)) return 'no-turn'
  await addSide(tx, { caseId, personId, fromNumber, by: actor.personId, on: dayOf(now) })
  const contact = await readContact(tx, keys, one)
  if (contact && isMailAddress(contact.address)) await enqueue(tx, { kind: 'question-waits', caseId, language: spokenTo(one.language), now })
  return 'done'
}

export const leaves = ['yes', 'no', 'not-now'] as const
export type Leave = (typeof leaves)[number]

/** A no can become a yes; a yes is not taken back, for the worker may have read already. */
export async function giveLeave(
  tx: Tx, { receipt, leave }: { receipt: Receipt; leave: Leave }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'not-asked' | 'said-yes' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  const side = await sideOf(tx, one.id)
  if (!side) return 'not-asked'
  if (side.said === leave) return 'done'
  if (side.said === 'yes') return 'said-yes'
  await changeSide(tx, one.id, { said: leave, said_on: dayOf(now) })
  if (leave === 'yes') {
    await letRead(tx, { caseId: one.id, personId: side.personId, fromNumber: side.fromNumber, on: dayOf(now) })
    const language = (await colleagues(tx, one.unitId, dayOf(now))).find(({ id }) => id === side.personId)?.language ?? 'fi'
    await enqueue(tx, { kind: 'informed', caseId: one.id, personId: side.personId, language, now })
  }
  return 'done'
}

/** Only the worker who was allowed to; it can be written anew until it has been decided on. Pressed twice it is told once. */
export async function tellSide(
  tx: Tx, { caseId, text }: { caseId: string; text: string }, { actor, now, keys }: By & { keys: Keys },
): Promise<'done' | 'not-found' | 'decided'> {
  const one = await lockCase(tx, caseId)
  const side = one && (await sideOf(tx, caseId))
  if (!one || !side || side.personId !== actor.personId || actor.deputy || side.said !== 'yes' || !mayReadCase(actor, one)) return 'not-found'
  if (side.decided) return 'decided'
  if (side.ciphertext && unseal(caseKey(keys, one), caseId, 'side', side.ciphertext) === text) return 'done'
  await changeSide(tx, caseId, { ciphertext: seal(caseKey(keys, one), caseId, 'side', text), written_on: dayOf(now) })
  await tellOfSide(tx, one, side, now)
  return 'done'
}

/** `text`: what the giver gets in the words of whoever decides; null: it stays among the staff. Where nobody has answered yet, the answer is still owed. */
export async function decideOnSide(
  tx: Tx, { caseId, text, turnsSeen }: { caseId: string; text: string | null; turnsSeen: number }, { actor, now, keys }: By & { keys: Keys },
): Promise<'done' | 'not-written' | Exclude<Proposed, 'nobody'>> {
  const one = await lockCase(tx, caseId)
  const side = one && (await sideOf(tx, caseId))
  if (!one || !side || !mayDecideSide(actor, one, side.personId)) return 'not-found'
  if (!side.ciphertext) return 'not-written'
  if (side.decided === 'passed-on' || (side.decided && text === null)) return 'done'
  if (text !== null) {
    // However it goes, it speaks for somebody else: of who is new here another reads it first.
    if (await isNewHere(tx, actor)) {
      const written = { text, purpose: 'answer', came: '', because: '', as: 'person' }
      const proposed = await propose(tx, { caseId, written, turnsSeen, goesAs: { side: true }, notReaderId: side.personId }, { actor, now, keys })
      if (proposed !== 'nobody') return proposed
    }
    const outcome = await answer(tx, { caseId, text, turnsSeen, ...sideGoesAs(one) }, { actor, now, keys })
    if (outcome !== 'done') return outcome === 'closed' || outcome === 'not-found' ? outcome : 'changed-meanwhile'
  }
  await changeSide(tx, caseId, { decided: text === null ? 'kept-back' : 'passed-on', decided_by: actor.personId, decided_on: dayOf(now) })
  return 'done'
}
