// Seals what a giver sends until it opens. The receipt is made of the form's token, as any other, and the token is in no table: what is kept of
// it is a mark under the key file, and of what was sent with it nothing, since a mark of a short text would be a way to try texts.
import { transact, type Db } from '../../db/db.ts'
import { claimKey, claimKeys } from '../../privacy/claim.ts'
import type { Keys } from '../../privacy/keys.ts'
import { drawn } from '../../privacy/random-number.ts'
import { receiptFor, receiptHash, type Receipt } from '../../privacy/receipt.ts'
import { newCaseKey, seal, unseal } from '../../privacy/sealing.ts'
import { nothingOfIt, sealedMark, sealedMarks, slowReceipt, unwrapSealedKey, wrapSealedKey } from '../../privacy/sealed.ts'
import { dayOf, startOfDay } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { claimOnce, findClaim, usedClaim } from '../intake.sql.ts'
import { readSealed, recordSealed } from './sealed.sql.ts'
import { delay, erasesOn, opensAt, type SealedBody } from './sealed.ts'

/** Something else was sent with this form before: `locked`, or `sent` openly. */
export type Before = { outcome: 'repeated'; receipt: Receipt } | { outcome: 'locked' | 'sent' }

export type Sealing = { outcome: 'sealed'; receipt: Receipt } | Before

type ToSeal = Pick<SealedBody, 'draft' | 'chosen'>

type Given = { now: Date; keys: Keys; keepMonths: number }

export async function sealFeedback(db: Db, { draft, chosen }: ToSeal, token: string, { now, keys, keepMonths }: Given): Promise<Sealing> {
  const today = dayOf(now)
  const receipt = receiptFor(keys, token)
  const slow = await slowReceipt(receipt)
  const topic = chosen.way === 'batch' ? await whoAnswers(db, { ...draft, pageOwnerId: null }, today) : null
  const byReceipt = chosen.way === 'come-back'
  const body = bodyOf({ draft, chosen }, keys, receipt, keys.current)
  const isNew = await transact(db, async (tx) => {
    const [id, key] = [crypto.randomUUID(), newCaseKey()]
    // By day: the hour at which somebody sealed would tell who did.
    const claimed = await claimOnce(tx, { keyHash: claimKey(keys, token), bodyHash: nothingOfIt(), caseId: crypto.randomUUID(), now: startOfDay(today) })
    if (claimed !== 'new') return false
    await recordSealed(tx, {
      id, receiptMark: sealedMark(keys, slow), way: chosen.way,
      opensAt: opensAt(chosen, { today, hours: drawnDelay() }),
      eraseOn: byReceipt ? erasesOn(today, keepMonths) : null,
      unitId: topic?.unitId ?? null, serviceLineId: topic?.unitId ? null : topic?.serviceLineId ?? null,
      ciphertext: seal(key, id, 'sealed', JSON.stringify(body)),
      keyVersion: keys.current, wrappedKey: wrapSealedKey(keys, key, id, byReceipt ? slow : null),
    })
    return true
  })
  return isNew ? { outcome: 'sealed', receipt } : (await sentBefore(db, { draft, chosen }, token, keys))!
}

export const drawnDelay = (): number => delay.least + drawn(delay.most - delay.least + 1)

/** Null: nothing was sent with this form. After a change of key that is known only under the old one. */
export async function sentBefore(db: Db, sealing: ToSeal, token: string, keys: Keys): Promise<Before | null> {
  const claims = claimKeys(keys, token)
  const used = await usedClaim(db, claims.map(({ hash }) => hash))
  if (!used) return null
  if (await findClaim(db, [used])) return { outcome: 'sent' }
  const { version } = claims.find(({ hash }) => hash.equals(used))!
  const receipt = receiptFor(keys, token, version)
  return (await isTheSame(db, keys, receipt, bodyOf(sealing, keys, receipt, version))) ? { outcome: 'repeated', receipt } : { outcome: 'locked' }
}

/** Whether something was sealed with this form. */
export async function isLocked(db: Db, token: string, keys: Keys): Promise<boolean> {
  const used = await usedClaim(db, claimKeys(keys, token).map(({ hash }) => hash))
  return used !== null && (await findClaim(db, [used])) === null
}

const bodyOf = ({ draft, chosen }: ToSeal, keys: Keys, receipt: Receipt, version: number): SealedBody =>
  ({ draft, chosen, known: chosen.way === 'come-back' ? null : { hash: receiptHash(keys, receipt, version).toString('base64'), version } })

/** A browser that sends a form once more has its receipt at hand, so that it can be looked at. */
async function isTheSame(db: Db, keys: Keys, receipt: Receipt, body: SealedBody): Promise<boolean> {
  const slow = await slowReceipt(receipt)
  const one = await readSealed(db, sealedMarks(keys, slow))
  if (!one) return false
  const key = unwrapSealedKey(keys, one, one.way === 'come-back' ? slow : null)
  return unseal(key, one.id, 'sealed', one.ciphertext) === JSON.stringify(body)
}
