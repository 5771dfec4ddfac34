// Sends what waits when there is a network: when the page opens, when the network comes back, after each record, and every half minute, ever
// more seldom where it is in vain. One page of a tablet sends at a time. It runs in browsers.
import { countKept, keepOwn, own, waitingRecords, type Pack } from './kept.ts'
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
  const day = document.querySelector<HTMLElement>('main[data-day]')?.dataset['day']
  const fitting = (pack: Pack | null) => (fresh || !pack || pack.dayId === day ? pack : null)
  if (!fresh && fitting(kept)) return kept
  try {
    const response = await fetch('/kiosk/pack', { headers: { accept: 'application/json' } })
    if (!response.ok) return fitting(kept)
    const pack = await response.json() as Pack
    await keepOwn('pack', { dayId: pack.dayId, publicKey: pack.publicKey })
    // The server knows the tablet, whatever it said before.
    await keepOwn('said', '')
    return fitting(pack)
  } catch {
    return fitting(kept)
  }
}

/** Wherever the page says how many wait. */
export async function tellWaiting(): Promise<void> {
  const count = await countKept().catch(() => 0)
  for (const place of Array.from(document.querySelectorAll<HTMLElement>('[data-waiting]'))) {
    const forms = place.dataset
    place.textContent = (count === 1 ? forms['one'] : forms['other'])!.replace('{count}', String(count))
    place.hidden = false
  }
}

export async function post(records: SealedRecord[], waiting: number): Promise<Answered> {
  if (navigator.onLine === false) return { is: 'away' }
  // A network that swallows everything is none; what the server had taken in by then comes again, and is held once.
  const stop = new AbortController()
  const patience = setTimeout(() => stop.abort(), 60_000)
  const response = await fetch('/kiosk/records', {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ records, waiting }), signal: stop.signal,
  })
  const said = await response.json() as Partial<Record<'held' | 'late' | 'wrong' | 'typed', string[]>> & { problem?: string }
  clearTimeout(patience)
  if (response.status === 401) return { is: said.problem === 'ended' ? 'ended' : 'unknown' }
  if (!response.ok) return { is: 'away' }
  return { is: 'named', held: said.held ?? [], late: said.late ?? [], wrong: said.wrong ?? [], typed: said.typed ?? [] }
}

/** Where the browser has locks, another window of the same tablet waits for its turn: it then finds nothing left. */
const onlyHere = (work: () => Promise<Sent>): Promise<Sent> =>
  navigator.locks ? navigator.locks.request('kiosk-send', work) : work()
