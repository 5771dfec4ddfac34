// Sends what waits when there is a network: when the page opens, when the network comes back, after each record, and every half minute, ever
// more seldom where it is in vain. One page of a tablet sends at a time. It runs in browsers.
import { countKept, keepOwn, own, waitingRecords, type Pack } from './kept.ts'
import { all, one } from './page.ts'
import { pauseAfter, sendAll, type Answered, type Sent } from './queue.ts'
import type { SealedRecord } from '../../../privacy/day-keys.ts'

let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined
let working: Promise<Sent> | undefined

/** Never rejects: what goes wrong is tried again. */
export function sendNow(): Promise<Sent> {
  return (working ??= onlyHere(() => sendAll(waitingRecords, post)).catch((): Sent => 'away').then(async (sent) => {
    working = undefined
    failures = sent === 'sent' || sent === 'nothing' ? 0 : failures + 1
    if (sent === 'ended' || sent === 'unknown') await keepOwn('said', sent).catch(() => undefined)
    else if (sent === 'sent') await keepOwn('said', '').catch(() => undefined)
    await tellWaiting()
    return sent
  }))
}

export function keepSending(): void {
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void sendNow().then(later), pauseAfter(failures))
  }
  addEventListener('online', () => { failures = 0; void sendNow().then(later) })
  void sendNow().then(later)
}

/**
 * What the tablet seals with: as it was given, or as the server gives it now. Null where neither is there, or where it is of another day than
 * the page: what one day asks and another one's key locks, neither of them could take in.
 */
export async function packOf({ fresh = false } = {}): Promise<Pack | null> {
  const kept = await own('pack') ?? null
  const day = one('main[data-day]')?.dataset['day']
  const fitting = (pack: Pack | null) => (fresh || !pack || pack.dayId === day ? pack : null)
  if (!fresh && fitting(kept)) return kept
  try {
    // Whoever has just given something waits for it.
    const response = await patiently(20_000, (signal) => fetch('/kiosk/pack', { headers: { accept: 'application/json' }, signal }))
    if (response.status === 401) await keepOwn('said', await problemIn(response))
    if (!response.ok) return fitting(kept)
    const pack = await response.json() as Pack
    await keepOwn('pack', { dayId: pack.dayId, publicKey: pack.publicKey, closed: pack.closed === true })
    // The server knows the tablet, whatever it said before.
    await keepOwn('said', '')
    return fitting(pack)
  } catch {
    return fitting(kept)
  }
}

/** Why the server takes nothing of this tablet. */
export const problemIn = async (response: Response): Promise<'ended' | 'unknown'> =>
  (((await response.json()) as { problem?: string }).problem === 'ended' ? 'ended' : 'unknown')

/** Asks the server, where there is a network, whether the tablet is in use and its day is open, and says so wherever the page has a place for it. */
export async function lookAnew(): Promise<void> {
  if (navigator.onLine !== false) await packOf({ fresh: true })
  const [said, pack] = [await own('said'), await own('pack')]
  for (const place of all('[data-no-longer]')) place.hidden = place.dataset['noLonger'] !== said
  const isClosed = pack?.closed === true && pack.dayId === one('main[data-day]')?.dataset['day']
  for (const place of all('[data-when-closed]')) place.hidden = !isClosed
  for (const place of all('[data-while-open]')) place.hidden = isClosed
}

/** Wherever the page says how many wait. */
export async function tellWaiting(): Promise<void> {
  const count = await countKept().catch(() => 0)
  for (const place of all('[data-waiting]')) {
    const forms = place.dataset
    place.textContent = (count === 1 ? forms['one'] : forms['other'])!.replace('{count}', String(count))
    place.hidden = false
  }
}

export async function post(records: SealedRecord[], waiting: number): Promise<Answered> {
  if (navigator.onLine === false) return { is: 'away' }
  // What the server had taken in by then comes again, and is held once.
  return patiently(60_000, async (signal) => answered(await fetch('/kiosk/records', {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ records, waiting }), signal,
  })))
}

/** A network that swallows everything is none. */
async function patiently<Result>(milliseconds: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), milliseconds)
  try {
    return await work(stop.signal)
  } finally {
    clearTimeout(patience)
  }
}

/** What stands between the tablet and the server may answer too, in no words of ours. */
async function answered(response: Response): Promise<Answered> {
  if (response.status === 413) return { is: 'too-large' }
  if (response.status === 429) return { is: 'wait' }
  if (response.status === 401) return { is: await problemIn(response) }
  if (!response.ok) return { is: 'away' }
  const said = await response.json() as Partial<Record<'held' | 'late' | 'wrong' | 'typed', string[]>>
  return { is: 'named', held: said.held ?? [], late: said.late ?? [], wrong: said.wrong ?? [], typed: said.typed ?? [] }
}

/** Where the browser has locks, another window of the same tablet waits for its turn: it then finds nothing left. */
const onlyHere = (work: () => Promise<Sent>): Promise<Sent> =>
  navigator.locks ? navigator.locks.request('kiosk-send', work) : work()
