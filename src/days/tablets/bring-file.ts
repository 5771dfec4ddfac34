// The file of a tablet that found no network: what it kept, sealed as it lay there. Whoever brings it reads nothing of it.
import * as v from 'valibot'
import type { Db } from '../../db/db.ts'
import type { Log } from '../../db/faults.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Home } from '../home.ts'
import { mostRecords } from '../record.ts'
import { takeIn } from './take-in.ts'

/** Of the file in bytes, and of what is in it. */
export const largestFile = 20_000_000
const most = 5000

const schema = v.object({ day: v.string(), records: v.array(v.unknown()) })

/** How many. new: taken in now · before: came before */
export type Brought = Record<'all' | 'new' | 'before' | 'typed' | 'late' | 'wrong' | 'failed', number>

export type FileOutcome = { ok: true; records: unknown[] } | { ok: false; why: 'notOurs' | 'otherDay' | 'tooLarge' }

export function readTabletFile(bytes: Uint8Array, homeId: string): FileOutcome {
  const read = v.safeParse(schema, parsed(bytes))
  if (!read.success) return { ok: false, why: 'notOurs' }
  const { day, records } = read.output
  if (day.toLowerCase() !== homeId) return { ok: false, why: 'otherDay' }
  return records.length > most ? { ok: false, why: 'tooLarge' } : { ok: true, records }
}

/** In batches, as it would have come by itself: a day may be closed meanwhile. */
export async function bringFile(db: Db, home: Home, records: readonly unknown[], given: { keys: Keys; now: Date; log: Log }): Promise<Brought> {
  const brought: Brought = { all: records.length, new: 0, before: 0, typed: 0, late: 0, wrong: 0, failed: 0 }
  for (let from = 0; from < records.length; from += mostRecords) {
    const taken = await takeIn(db, home, records.slice(from, from + mostRecords), given)
    brought.new += taken.held.length
    for (const what of ['before', 'typed', 'late', 'failed'] as const) brought[what] += taken[what].length
  }
  const { all, new: fresh, before, typed, late, failed } = brought
  // What has not even an id is among them.
  return { ...brought, wrong: all - fresh - before - typed - late - failed }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
