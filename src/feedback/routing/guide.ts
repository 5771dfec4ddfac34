// What belongs to another office: its giver is guided there; and only if they agree, their text is handed over. Their
// conversation stays with their receipt either way.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import type { Actor } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, spokenTo, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { answer } from '../answer.ts'
import type { CameOf } from '../case.ts'
import { addEvent, bodiesOf, findCaseByReceipt, lockCase, type Case } from '../cases.sql.ts'
import { waitForHandler } from '../wait-for-handler.ts'
import { askTransfer, findOffice, noteAgreed, noteHanded, transfersOf } from './offices.sql.ts'

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
): Promise<'done' | 'not-found' | 'closed' | 'changed-meanwhile' | 'unknown' | 'no-consent'> {
  const one = await lockCase(tx, caseId)
  if (!one) return 'not-found'
  const { actor, now } = by
  const office = await findOffice(tx, officeId)
  if (!office) return 'unknown'
  const transfer = (await transfersOf(tx, caseId)).find(({ office }) => office.id === officeId)
  // Never without the giver's yes.
  if (what === 'hand' && !transfer?.agreed) return 'no-consent'
  const isRepeat = (await bodiesOf(tx, caseId)).length !== turnsSeen
  const said = what === 'ask' ? { purpose: 'question-back' as const } : { purpose: 'answer' as const, cameOf: elsewhere(one, office.name) }
  const outcome = await answer(tx, { caseId, text, turnsSeen, ...said }, by)
  if (outcome === 'nothing-came-of-it' || outcome === 'not-waiting') throw new Error(`an answer was refused as ${outcome}`)
  if (outcome !== 'done' || isRepeat) return outcome
  const today = dayOf(now)
  if (what === 'ask') await askTransfer(tx, { caseId, officeId, by: actor.personId, on: today })
  if (what === 'hand') await noteHanded(tx, caseId, officeId, today)
  const detail = { office: officeId, ...(what === 'ask' && { step: 'asked' }) }
  await addEvent(tx, { caseId, name: what === 'hand' ? 'transferred' : 'guided', by: actor.personId, detail, now })
  return 'done'
}

/** Of what belongs to others nothing is changed here, and the giver is told why. */
function elsewhere(one: Case, office: Translated): CameOf {
  const language = spokenTo(one.language)
  const asked = one.kind === 'criticism' || one.kind === 'suggestion'
  return asked ? { is: 'not-changed', because: fill(texts[language].routing.office.because, { office: inLanguage(office, language) }) } : { is: 'nothing-asked' }
}

/** The giver's word on whether their text may be handed over. It can be said once; what is declined may be asked anew. */
export async function consent(
  tx: Tx, { receipt, officeId, agreed }: { receipt: Receipt; officeId: string; agreed: boolean }, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'gone'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, receipt))
  const one = found && (await lockCase(tx, found.id))
  const transfer = one && (await transfersOf(tx, one.id)).find(({ office }) => office.id === officeId)
  if (!one || !transfer || one.state === 'closed') return 'gone'
  if (transfer.agreed !== null) return transfer.agreed === agreed ? 'done' : 'gone'
  await noteAgreed(tx, one.id, officeId, agreed, dayOf(now))
  await addEvent(tx, { caseId: one.id, name: 'guided', by: null, detail: { office: officeId, step: agreed ? 'agreed' : 'declined' }, now })
  // A yes that comes late still has to be acted on.
  if (one.state === 'waiting-for-giver' || (agreed && one.state === 'answered')) await waitForHandler(tx, one, { notice: 'reply-arrived', now })
  return 'done'
}
