// What whoever made a request does with it, signed in: finds their own, writes more, and takes it back. Of another's nothing is there.
import type { Db, Tx } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { marksOf } from '../privacy/room.ts'
import { dayOf } from '../text/dates.ts'
import { tellUnit } from './ask.ts'
import { erasedOn } from '../request-clock.ts'
import { findRequest, holdRequest, isOf, requestsOf, setOutcome } from './requests.sql.ts'
import type { CorrectionRequest, Opened } from './request.ts'
import { openRequest, writeText } from './sealed.ts'
import type { SignedIn } from './session.ts'

type By = { client: SignedIn; keys: Keys; now: Date }

export const ownRequests = (room: Db, { client, keys }: Pick<By, 'client' | 'keys'>): Promise<CorrectionRequest[]> => requestsOf(room, marksOf(keys, client))

export async function ownRequest(room: Db, id: string, { client, keys }: Pick<By, 'client' | 'keys'>): Promise<Opened | null> {
  const request = await isOf(room, id, marksOf(keys, client)) ? await findRequest(room, id) : null
  return request && openRequest(room, request, keys)
}

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

const held = async (tx: Tx, id: string, { client, keys }: By): Promise<CorrectionRequest | null> => (await isOf(tx, id, marksOf(keys, client)) ? holdRequest(tx, id) : null)
