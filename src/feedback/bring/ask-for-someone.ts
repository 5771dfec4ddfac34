// The giver asks for somebody to join. The case waits for its handler again with a promised day, and whoever decides is told.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHashes, type Receipt } from '../../privacy/receipt.ts'
import { seal } from '../../privacy/sealing.ts'
import { mayReadCase } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { addEvent, bodiesOf, findCaseByReceipt, lockCase, noteHeard, type Case } from '../cases.sql.ts'
import { putContact } from '../contact.sql.ts'
import { sealContact } from '../contact.ts'
import { caseKey, readContact } from '../conversation.ts'
import { remindOn } from '../reminder.ts'
import { notTo } from '../threat/threats.sql.ts'
import { waitForHandler } from '../wait-for-handler.ts'
import { deciderOf, needsContact, type Wanted } from './bring.ts'
import { bringRequests, recordRequest } from './bring.sql.ts'
import { letJoin, staffWhoRead } from './readers.sql.ts'

export type Asked = {
  receipt: Receipt
  wanted: Wanted
  concernsHandler: boolean
  /** Whoever joins sees what is written from now on, and not what was before. */
  fromHere: boolean
  word: string
  /** A way to reach them, which whoever reads the case may see; '' to leave none. */
  contact: string
  /** The contact that they have left already may be seen. */
  share: boolean
}

/** While one request is open a second changes nothing. `contact-needed`: nobody could meet them. */
export async function askForSomeone(
  tx: Tx, asked: Asked, { now, keys }: { now: Date; keys: Keys },
): Promise<'done' | 'contact-needed' | 'not-found'> {
  const found = await findCaseByReceipt(tx, receiptHashes(keys, asked.receipt))
  const one = found && (await lockCase(tx, found.id))
  if (!one) return 'not-found'
  if ((await bringRequests(tx, one.id)).some(({ decidedOn }) => !decidedOn)) return 'done'
  const left = await readContact(tx, keys, one)
  const address = asked.contact || (asked.share && left ? left.address : '')
  if (needsContact(asked.wanted) && !address && !left?.shared) return 'contact-needed'
  if (address) await putContact(tx, one.id, sealContact(caseKey(keys, one), one.id, { address, shared: true }))

  if (one.heard) await noteHeard(tx, one.id, null)
  if (one.state === 'closed') await addEvent(tx, { caseId: one.id, name: 'reopened', by: null, now })
  await addEvent(tx, { caseId: one.id, name: 'asked-for-someone', by: null, now })
  // Whoever it concerns has the case now; once it waits it may be somebody else's.
  const concernsId = asked.concernsHandler ? one.handlerId : null
  await waitForHandler(tx, one, { notice: 'someone-asked-for', now })
  await record(tx, (await lockCase(tx, one.id))!, { ...asked, concernsId }, { now, keys })
  return 'done'
}

async function record(tx: Tx, one: Case, { wanted, concernsHandler, concernsId, fromHere, word }: Asked & { concernsId: string | null }, { now, keys }: { now: Date; keys: Keys }): Promise<void> {
  const answering = await whoAnswers(tx, one, dayOf(now), { handlerNowId: one.handlerId, dueOn: one.dueOn, concerned: await notTo(tx, one) })
  const decider = deciderOf(answering, one.handlerId, [...whoNever(one, concernsId), ...await notTo(tx, one)])
  const id = crypto.randomUUID()
  await recordRequest(tx, {
    id, caseId: one.id, wanted, concernsHandler, concernsId, fromNumber: fromHere ? (await bodiesOf(tx, one.id)).length + 1 : 1,
    ciphertext: word ? seal(caseKey(keys, one), one.id, askedPlace(id), word) : null,
    deciderId: decider?.id ?? null, askedOn: dayOf(now), dueOn: one.dueOn, remindOn: remindOn(dayOf(now), one.dueOn, answering),
  })
  if (!decider) return
  await letDecide(tx, one, decider.id, now)
  await enqueue(tx, { kind: 'someone-asked-for', caseId: one.id, personId: decider.id, language: decider.language, now })
}

/** Whom it concerns decides nothing about it. */
export const whoNever = (one: Case, concernsId: string | null): string[] => [
  ...(concernsId ? [concernsId] : []), ...one.about.filter(({ how }) => how === 'concerns').map(({ personId }) => personId),
]

/** A deputy from elsewhere could not open it otherwise. */
export async function letDecide(tx: Tx, one: Case, personId: string, now: Date): Promise<void> {
  const [reader] = await staffWhoRead(tx, dayOf(now), [personId])
  if (reader && !mayReadCase(reader, one)) await letJoin(tx, { caseId: one.id, personId, fromNumber: 1, day: dayOf(now) })
}

export const askedPlace = (id: string) => `beside asked-for ${id}` as const
