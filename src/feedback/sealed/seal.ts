// Seals what a giver sends until it opens. The receipt is made of the form's token, as any other, and the token is in no table: what is kept of
// it is a mark under the key file, and of what was sent with it nothing, since a mark of a short text would be a way to try texts.
import { transact, type Db, type Tx } from '../../db/db.ts'
import { claimKey } from '../../privacy/claim.ts'
import type { Keys } from '../../privacy/keys.ts'
import { drawn } from '../../privacy/random-number.ts'
import { receiptFor, receiptHash, type Receipt } from '../../privacy/receipt.ts'
import { newCaseKey, seal, unseal } from '../../privacy/sealing.ts'
import { nothingOfIt, sealedMark, slowReceipt, unwrapSealedKey, wrapSealedKey, type SlowReceipt } from '../../privacy/sealed.ts'
import { dayOf, monthsAfter, startOfDay } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { claimOnce } from '../intake.sql.ts'
import { readSealed, recordSealed } from './sealed.sql.ts'
import { delay, opensAt, type SealedBody } from './sealed.ts'

export type Sealing = { outcome: 'sealed' | 'repeated'; receipt: Receipt } | { outcome: 'other-body' }

type Given = { now: Date; keys: Keys; keepMonths: number }

export async function sealFeedback(db: Db, { draft, chosen }: Pick<SealedBody, 'draft' | 'chosen'>, token: string, { now, keys, keepMonths }: Given): Promise<Sealing> {
  const today = dayOf(now)
  const receipt = receiptFor(keys, token)
  const slow = await slowReceipt(receipt)
  const topic = chosen.way === 'batch' ? await whoAnswers(db, { ...draft, pageOwnerId: null }, today) : null
  const byReceipt = chosen.way === 'come-back'
  const body: SealedBody = { draft, chosen, known: byReceipt ? null : { hash: receiptHash(keys, receipt).toString('base64'), version: keys.current } }
  return transact(db, async (tx) => {
    const [id, key] = [crypto.randomUUID(), newCaseKey()]
    // By day: the hour at which somebody sealed would tell who did.
    const claimed = await claimOnce(tx, { keyHash: claimKey(keys, token), bodyHash: nothingOfIt(), caseId: crypto.randomUUID(), now: startOfDay(today) })
    if (claimed !== 'new') return (await isTheSame(tx, keys, slow, body)) ? { outcome: 'repeated', receipt } : { outcome: 'other-body' }
    await recordSealed(tx, {
      id, receiptMark: sealedMark(keys, slow), way: chosen.way,
      opensAt: opensAt(chosen, { today, hours: drawnDelay() }),
      eraseOn: byReceipt ? monthsAfter(today, keepMonths) : null,
      unitId: topic?.unitId ?? null, serviceLineId: topic?.unitId ? null : topic?.serviceLineId ?? null,
      ciphertext: seal(key, id, 'sealed', JSON.stringify(body)),
      keyVersion: keys.current, wrappedKey: wrapSealedKey(keys, key, id, byReceipt ? slow : null),
    })
    return { outcome: 'sealed', receipt }
  })
}

export const drawnDelay = (): number => delay.least + drawn(delay.most - delay.least + 1)

/** A browser that sends a form once more has its receipt at hand, so that it can be looked at. */
async function isTheSame(tx: Tx, keys: Keys, slow: SlowReceipt, body: SealedBody): Promise<boolean> {
  const one = await readSealed(tx, [sealedMark(keys, slow)])
  if (!one) return false
  const key = unwrapSealedKey(keys, one, one.way === 'come-back' ? slow : null)
  return unseal(key, one.id, 'sealed', one.ciphertext) === JSON.stringify(body)
}
