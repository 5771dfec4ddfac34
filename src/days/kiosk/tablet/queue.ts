// What a tablet holds goes to the server in small batches; a record leaves the tablet once the server has named it, and not before. What the
// server does not take stays, and the host is told. Knows neither the network nor the store: both are handed in. It runs in browsers.
import type { SealedRecord } from '../../../privacy/day-keys.ts'

/** As the server names the records of a batch. */
export type Named = { held: string[]; late: string[]; wrong: string[]; typed: string[] }
/**
 * away: no network, or the server is not well · wait: it has had very much from this tablet just now · too-large: it, or something on the way to
 * it, takes no batch of this size · ended, unknown: the tablet is no longer of a day; it keeps what it holds.
 */
export type Answered = { is: 'named' } & Named | { is: 'away' | 'wait' | 'too-large' | 'ended' | 'unknown' }
export type Stays = 'late' | 'wrong'

export type Store = {
  /** So many of those of which the server has not said that it does not take them. */
  next(most: number): Promise<SealedRecord[]>
  /** All that are there. */
  count(): Promise<number>
  forget(ids: readonly string[]): Promise<void>
  stay(ids: readonly string[], why: Stays): Promise<void>
}
type Post = (records: SealedRecord[], waiting: number) => Promise<Answered>

/** nothing: none waited · sent: all that waited was named · odd: it answered, and named none of them */
export type Sent = 'nothing' | 'sent' | 'away' | 'wait' | 'ended' | 'unknown' | 'odd'

export const inOneBatch = 20

export async function sendAll(store: Store, post: Post): Promise<Sent> {
  let most = inOneBatch
  for (let batches = 0; ; batches++) {
    const records = await store.next(most)
    if (!records.length) return batches ? 'sent' : 'nothing'
    const answered = await post(records, await store.count())
    if (answered.is === 'too-large') {
      if (records.length === 1) await store.stay([records[0]!.id], 'wrong')
      else most = Math.ceil(records.length / 2)
      continue
    }
    if (answered.is !== 'named') return answered.is
    const sent = new Set(records.map((record) => record.id))
    // What another batch named is not its to forget.
    const of = (ids: readonly string[]) => ids.filter((id) => sent.has(id))
    const gone = of([...answered.held, ...answered.typed])
    const late = of(answered.late), wrong = of(answered.wrong)
    if (!gone.length && !late.length && !wrong.length) return 'odd'
    await store.forget(gone)
    await store.stay(late, 'late')
    await store.stay(wrong, 'wrong')
  }
}

/** How long until it is tried again, in milliseconds, after so many times in vain. A ready tablet looks every half minute. */
export const pauseAfter = (failures: number): number => Math.min(30_000 * 2 ** Math.min(failures, 5), 600_000)

/** How long after so many wrong PINs none is looked at, in milliseconds: the first three are slips of the finger. */
export const waitAfterTries = (wrong: number): number => (wrong < 3 ? 0 : Math.min(5_000 * 2 ** (wrong - 3), 300_000))
