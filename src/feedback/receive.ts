// Takes a piece of feedback in: routes it, promises a day, seals its words and gives the receipt.
import { inOneStatement, transact, type Db, type Tx } from '../db/db.ts'
import { laneDueOn, laneFirstRemindOn } from '../lanes/clock.ts'
import { signalsDanger } from '../lanes/danger.ts'
import { readAddress } from '../outreach/pages-feedback/page-address.ts'
import { ownerOfPage } from '../outreach/pages-feedback/sites.sql.ts'
import { claimBody, claimKey, claimKeys } from '../privacy/claim.ts'
import type { Keys } from '../privacy/keys.ts'
import { receiptFor, receiptHash, type Receipt } from '../privacy/receipt.ts'
import { newReference } from '../privacy/reference.ts'
import { newCaseKey, seal, wrapCaseKey } from '../privacy/sealing.ts'
import { dayOf, type Day } from '../text/dates.ts'
import { whoAnswers, type Answering } from './answerable.sql.ts'
import type { Channel, Content } from './case.ts'
import { sealContact } from './contact.ts'
import { dueOn } from './deadline.ts'
import type { Draft } from './draft.ts'
import { findClaim, isTakenReceipt, isTakenReference, recordCase, type NewCase, type NewRequest, type NewWay } from './intake.sql.ts'
import { remindOn } from './reminder.ts'
import { becauseOf, explainedRoute, opensTo } from './route.ts'
import { answerWithin, remindEvery } from './routing/days-by-kind.ts'

export type Received =
  /** `left`: the giver had ended the visit that this came from. */
  | { outcome: 'received'; receipt: Receipt; reference: string; dueOn: Day; left: boolean }
  | { outcome: 'repeated'; receipt: Receipt; reference: string; dueOn: Day; firstAt: Date }
  | { outcome: 'other-body' }

/** What is known of the receipt of a piece that lay sealed: nobody but its giver has the receipt itself. */
export type KnownReceipt = { hash: Buffer; version: number }

/** `spoken`: written down at the desk. `receipt`: printed on paper, or drawn by a tablet that was not on any network; otherwise it follows from the token. `known`: then no receipt is to be had from here. `besides`: what is written with the case, or not at all. */
type Given = { channel: Channel; now: Date; keys: Keys; visitMark?: Buffer | null; responseTest?: { id: string; drill: boolean } | null; receipt?: Receipt; known?: KnownReceipt; request?: NewRequest; spoken?: NewWay; besides?: (tx: Tx, made: { caseId: string; receipt: Receipt; dueOn: Day }) => Promise<unknown> }

/**
 * `token` is the form's token or the API's Idempotency-Key. The same token with the same draft gives the
 * same receipt and one case, however often and however concurrently; with another draft it is refused.
 */
export async function receive(
  db: Db, draft: Draft, token: string, given: Given,
): Promise<Received> {
  const { channel, now, keys, visitMark = null, responseTest = null, receipt: drawn, known: knownReceipt = null, request = null, spoken = null, besides } = given
  const pageOwnerId = await ownerOf(db, draft)
  const answering = await whoAnswers(db, { ...draft, pageOwnerId }, dayOf(now))
  const found = explainedRoute(answering, opensTo(draft))
  const routed = { ...found, because: becauseOf(draft, found.because) }
  const lane = laneOf(draft, answering, dayOf(now))
  const promised = dueOn(now, answerWithin(answering, draft.kind), answering.closedDays)
  const due = lane && lane.dueOn < promised ? lane.dueOn : promised
  const canonical = JSON.stringify(draft)
  const known = { ...draft, serviceId: answering.serviceId, unitId: answering.unitId }

  const id = crypto.randomUUID()
  const key = newCaseKey()
  const receipt = drawn ?? receiptFor(keys, token)
  const one = {
    id, channel, routed, now, visitMark, responseTest, request, spoken, pageOwnerId, lane, dueOn: due,
    // Whatever the giver of a practice chose, it is never published.
    draft: { ...known, publish: known.publish && !responseTest?.drill },
    remindOn: remindOn(dayOf(now), due, { ...answering, remindEveryWorkingDays: remindEvery(answering, draft.kind) }),
    serviceLineId: answering.serviceLineId,
    receiptHash: knownReceipt?.hash ?? receiptHash(keys, receipt),
    receiptVersion: knownReceipt?.version ?? null,
    handlerLanguage: (routed.handlerId && answering.people.get(routed.handlerId)?.language) || 'fi',
    keyVersion: keys.current,
    wrappedKey: wrapCaseKey(keys, key, id),
    body: seal(key, id, { number: 1, purpose: 'feedback', writtenBy: null }, JSON.stringify(contentOf(draft))),
    contact: draft.contact && sealContact(key, id, draft.contact),
    acute: signalsDanger([draft.text, ...draft.answers.map(({ answer }) => answer)].join('\n')),
    claim: { keyHash: claimKey(keys, token), bodyHash: claimBody(keys, keys.current, canonical) },
  }

  // After a change of key a repeat is known only by its hash under the old one.
  const earlier = keys.versions.length > 1 ? await repeated(db, keys, token, canonical, drawn) : null
  if (earlier) return earlier
  for (;;) {
    const reference = newReference()
    try {
      const record = (tx: Tx) => recordCase(tx, { ...one, reference })
      const { taken, left } = await (besides ? transact(db, async (tx) => {
        const recorded = await record(tx)
        if (recorded.taken) await besides(tx, { caseId: id, receipt, dueOn: due })
        return recorded
      }) : inOneStatement(db, record))
      if (taken) return { outcome: 'received', receipt, reference, dueOn: due, left }
      break
    } catch (error) {
      // An Idempotency-Key used again after its row was forgotten: its case is still there.
      if (isTakenReceipt(error)) return { outcome: 'other-body' }
      if (!isTakenReference(error)) throw error
    }
  }
  // A claimed token that has no case was used to seal.
  return await repeated(db, keys, token, canonical, drawn) ?? { outcome: 'other-body' }
}

async function repeated(db: Db, keys: Keys, token: string, canonical: string, drawn?: Receipt): Promise<Received | null> {
  const hashes = claimKeys(keys, token)
  const claimed = await findClaim(db, hashes.map(({ hash }) => hash))
  if (!claimed) return null
  const { version } = hashes.find(({ hash }) => hash.equals(claimed.keyHash))!
  if (!claimBody(keys, version, canonical).equals(claimed.bodyHash)) return { outcome: 'other-body' }
  return { outcome: 'repeated', receipt: drawn ?? receiptFor(keys, token, version), reference: claimed.reference, dueOn: claimed.dueOn, firstAt: claimed.createdAt }
}

function contentOf(draft: Draft): Content {
  return {
    text: draft.text,
    ...(draft.answers.length ? { answers: draft.answers } : {}),
    ...(draft.pseudonym ? { pseudonym: draft.pseudonym } : {}),
    ...(draft.page ? { page: draft.page } : {}),
  }
}

async function ownerOf(db: Db, { page }: Draft): Promise<string | null> {
  const address = page?.address ? readAddress(page.address) : null
  return address && ownerOfPage(db, address)
}

/** Whoever says that a page does not work for them gives accessibility feedback, which has a last day in law. */
function laneOf({ page }: Draft, { tellAfter, closedDays }: Answering, today: Day): NewCase['lane'] {
  if (page?.matter !== 'does-not-work') return null
  const due = laneDueOn('accessibility', { arrived: today, marked: today })!
  return { is: 'accessibility', dueOn: due, remindOn: laneFirstRemindOn(today, due, { tellDirectorAfter: tellAfter.director, closedDays }) }
}
