// Opens what lay sealed: it goes the way of everything that is sent, from now on, with the receipt that its giver has. It is taken away with its
// key and becomes a case in one transaction: however many try at once, there is one case, and what breaks off in the middle leaves it sealed.
import type { Log } from '../../db/faults.ts'
import { faultName } from '../../db/faults.ts'
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptHash, type Receipt } from '../../privacy/receipt.ts'
import { unwrapSealedKey, type SlowReceipt } from '../../privacy/sealed.ts'
import { unseal } from '../../privacy/sealing.ts'
import { shuffled } from '../../privacy/shuffle.ts'
import { dayOf } from '../../text/dates.ts'
import { receive } from '../receive.ts'
import { drawnDelay } from './seal.ts'
import { batchSteps, inHours, type SealedBody } from './sealed.ts'
import { dueOnDate, eraseUnopened, holdBatches, setGathered, takeSealed } from './sealed.sql.ts'

type Given = { now: Date; keys: Keys; by?: { receipt: Receipt; slow: SlowReceipt } }

/** `by`: its giver, with the receipt. */
export async function openSealed(tx: Tx, id: string, { now, keys, by }: Given): Promise<'opened' | 'gone'> {
  const one = await takeSealed(tx, id)
  if (!one) return 'gone'
  const key = unwrapSealedKey(keys, one, one.way === 'come-back' ? by?.slow ?? null : null)
  const { draft, known } = JSON.parse(unseal(key, id, 'sealed', one.ciphertext)) as SealedBody
  const receipt = by ? { hash: receiptHash(keys, by.receipt), version: keys.current } : { hash: Buffer.from(known!.hash, 'base64'), version: known!.version }
  const { outcome } = await receive(tx, draft, `sealed ${id}`, { channel: 'web', now, keys, known: receipt })
  if (outcome !== 'received') throw new Error(`what lay sealed was not taken in: ${outcome}`)
  return 'opened'
}

/** Of one round: what is left opens in the next. */
const atATime = 50

/** What has become due, each apart from the others, in an order of chance. */
export const openDue = (keys: Keys, log: Log = () => {}) => async (tx: Tx, now: Date): Promise<number> => {
  const { fewestTold } = await organisation(tx)
  const { open, gather, letGo } = batchSteps(await holdBatches(tx), { fewest: fewestTold, now })
  if (letGo.length) await setGathered(tx, letGo, null)
  // The last day of one opens them all: without it the others could be too few.
  for (const { ids, notAfter } of gather) await setGathered(tx, ids, new Date(Math.min(inHours(now, drawnDelay()).getTime(), notAfter.getTime())))
  const faults: string[] = []
  let opened = 0
  // A batch opens whole, however large.
  for (const id of shuffled([...open, ...await dueOnDate(tx, now, atATime)])) {
    const fault = await apart(tx, async () => {
      if (await openSealed(tx, id, { now, keys }) === 'opened') opened++
    })
    if (fault !== null) faults.push(faultName(fault))
  }
  if (faults.length) log(`what lies sealed and could not be opened: ${faults.length} (${[...new Set(faults)].join(', ')})`)
  return opened
}

/** What its giver did not come back for. */
export const eraseOld = (tx: Tx, now: Date): Promise<unknown> => eraseUnopened(tx, dayOf(now))
