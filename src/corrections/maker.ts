// What whoever made a request does with it, signed in: finds their own, writes more, and takes it back. Of another's nothing is there.
import { transact, type Db, type Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { marksOf } from '../privacy/room.ts'
import { erasedOn } from '../request-clock.ts'
import { dayOf } from '../text/dates.ts'
import { tellUnit } from './ask.ts'
import { comeIn } from './comer.sql.ts'
import { findRequest, holdRequest, isOf, requestsOf, setOutcome } from './requests.sql.ts'
import type { CorrectionRequest, Opened } from './request.ts'
import { openRequest, writeText } from './sealed.ts'
import type { SignedIn } from './session.ts'

type By = { client: SignedIn; keys: Keys; now: Date }

export const ownRequests = (room: Db, { client, keys }: Pick<By, 'client' | 'keys'>): Promise<CorrectionRequest[]> =>
  transact(room, async (tx) => requestsOf(tx, await cameAs(tx, { client, keys })))

export const ownRequest = (room: Db, id: string, { client, keys }: Pick<By, 'client' | 'keys'>): Promise<Opened | null> =>
  transact(room, async (tx) => {
    const request = await isOf(tx, id, await cameAs(tx, { client, keys })) ? await findRequest(tx, id) : null
    return request && openRequest(tx, request, keys)
  })

export type Done = 'done' | 'not-found' | 'too-late'

/** Also after the decision: to ask what it means. */
export async function writeMore(tx: Tx, id: string, { text, once }: { text: string; once: string }, by: By): Promise<Done> {
  const request = await held(tx, id, by)
  if (!request) return 'not-found'
  await writeText(tx, id, { part: 'message', text, writerId: null, once }, by)
  await tellUnit(tx, request.unit?.id ?? null, 'record-request-arrived', by.now)
  return 'done'
}

export async function takeBack(tx: Tx, id: string, { keepMonths, ...by }: By & { keepMonths: number }): Promise<Done> {
  const request = await held(tx, id, by)
  if (!request) return 'not-found'
  if (request.outcome) return 'too-late'
  const on = dayOf(by.now)
  await setOutcome(tx, id, { outcome: 'withdrawn', on, byId: null, eraseOn: erasedOn(on, keepMonths) })
  return 'done'
}

const held = async (tx: Tx, id: string, by: By): Promise<CorrectionRequest | null> => (await isOf(tx, id, await cameAs(tx, by)) ? holdRequest(tx, id) : null)

async function cameAs(tx: Tx, { client, keys }: Pick<By, 'client' | 'keys'>): Promise<Buffer[]> {
  const marks = marksOf(keys, client)
  await comeIn(tx, { marks })
  return marks
}
