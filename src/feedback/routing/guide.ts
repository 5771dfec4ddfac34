// What belongs to another office: its giver is guided there; and only if they agree, their text is handed over. Their
// conversation stays with their receipt either way.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { answer } from '../answer.ts'
import { isNewHere, propose, type Proposed } from '../answering/propose.ts'
import { asideOf } from '../aside/aside.sql.ts'
import { addEvent, bodiesOf, findCaseByReceipt, lockCase } from '../cases.sql.ts'
import { waitForHandler } from '../wait-for-handler.ts'
import { guidance, mayGuideTo, noteGuided } from './guidance.ts'
import { findOffice, noteAgreed, transfersOf } from './offices.sql.ts'

export type Guide = {
  caseId: string
  officeId: string
  text: string
  turnsSeen: number
  /** Guidance alone, the question whether their text may go there, or the word that it has gone. */
  what: 'guide' | 'ask' | 'hand'
}

export async function guide(
  tx: Tx, { caseId, officeId, text, turnsSeen, what }: Guide, by: { actor: Actor; now: Date; keys: Keys },
): Promise<'done' | 'not-found' | 'closed' | 'changed-meanwhile' | 'unknown' | 'no-consent' | Exclude<Proposed, 'nobody'>> {
  const one = await lockCase(tx, caseId)
  if (!one) return 'not-found'
  const { actor, now } = by
  const office = await findOffice(tx, officeId)
  if (!office) return 'unknown'
  // Never without the giver's yes.
  if (what === 'hand' && !await mayGuideTo(tx, caseId, { office: officeId, what })) return 'no-consent'
  // It is an answer like any other: of somebody new another reads it first.
  if (what !== 'ask' && await isNewHere(tx, actor)) {
    const written = { text, purpose: 'answer', came: '', because: '', as: 'person' }
    const proposed = await propose(tx, { caseId, written, turnsSeen, goesAs: { office: officeId, what } }, by)
    if (proposed !== 'nobody') return proposed
  }
  const isRepeat = (await bodiesOf(tx, caseId)).length !== turnsSeen
  const said = what === 'ask' ? { purpose: 'question-back' as const, text } : guidance(one, office.name, text)
  const outcome = await answer(tx, { caseId, turnsSeen, ...said }, by)
  if (outcome === 'nothing-came-of-it' || outcome === 'not-waiting') throw new Error(`an answer was refused as ${outcome}`)
  if (outcome !== 'done' || isRepeat) return outcome
  await noteGuided(tx, caseId, { office: officeId, what }, { by: actor, now })
  return 'done'
}

/** The giver's word on whether their text may be handed over. It can be said once; what is declined may be asked anew. */
export async function consent(
  tx: Tx, { receipt, officeId, agreed }: { receipt: Receipt; officeId: string; agreed: boolean }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'gone'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  const transfer = one && (await transfersOf(tx, one.id)).find(({ office }) => office.id === officeId)
  const isAside = one?.state === 'closed' && (await asideOf(tx, one.id))?.state === 'aside'
  if (!one || !transfer || (one.state === 'closed' && !isAside)) return 'gone'
  if (transfer.agreed !== null) return transfer.agreed === agreed ? 'done' : 'gone'
  await noteAgreed(tx, one.id, officeId, agreed, dayOf(now))
  await addEvent(tx, { caseId: one.id, name: 'guided', by: null, detail: { office: officeId, step: agreed ? 'agreed' : 'declined' }, now })
  // A yes that comes late still has to be acted on; and whoever says anything in what was set aside meant it.
  if (isAside || one.state === 'waiting-for-giver' || (agreed && one.state === 'answered')) await waitForHandler(tx, one, { notice: 'reply-arrived', now })
  return 'done'
}
