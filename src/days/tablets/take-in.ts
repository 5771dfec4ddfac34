// Takes in what a tablet kept, by whatever way it comes: from the tablet itself, or as a file that it made. Each record stands alone, and
// is named only once all of it is there.
import type { Db } from '../../db/db.ts'
import { faultName, isDatabaseAway, type Log } from '../../db/faults.ts'
import { openRecord, type DayKeys, type SealedRecord } from '../../privacy/day-keys.ts'
import type { Keys } from '../../privacy/keys.ts'
import { clean } from '../../web/form.ts'
import { findHome, holdAt, keysAt } from '../at-home.ts'
import type { Held } from '../hold.ts'
import type { Home } from '../home.ts'
import { readRecord, type DayRecord } from '../record.ts'

/** Of one record as JSON: the longest feedback, of letters that take the most room, sealed and in Base64. */
const largestRecord = 100_000

/**
 * By the ids that came with them. before: it was held already · failed: it could not be taken in just now; whoever has it tries again. `bytes`:
 * of those that are held now, as they came.
 */
export type TakenIn = Record<Held | 'before' | 'failed', string[]> & { bytes: number }

/** Throws where the database is away: what had been taken in is held, and is named when it comes again. */
export async function takeIn(db: Db, home: Home, given: readonly unknown[], { keys, now, log }: { keys: Keys; now: Date; log: Log }): Promise<TakenIn> {
  const [at, dayKeys] = [(await findHome(db, home))!, await keysAt(db, home)]
  const taken: TakenIn = { held: [], before: [], late: [], wrong: [], typed: [], failed: [], bytes: 0 }
  for (const one of given) {
    const id = idOf(one)
    if (id === null) continue
    const { length } = JSON.stringify(one)
    const record = length > largestRecord ? null : readSealed(keys, home.id, dayKeys, one)
    try {
      const outcome = record ? await holdAt(db, at, record, { keys, now }) : 'wrong'
      taken[outcome].push(id)
      if (outcome === 'held') taken.bytes += length
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      log(`record of a tablet: ${faultName(error)}`)
      taken.failed.push(id)
    }
  }
  return taken
}

/** Something that cannot be named cannot be answered for. */
const idOf = (given: unknown): string | null => {
  const { id } = (given ?? {}) as { id?: unknown }
  return typeof id === 'string' && id.length <= 60 ? id : null
}

/** Null: there is nothing to be read in it, or what is inside is another than what is named outside. */
function readSealed(keys: Keys, dayId: string, dayKeys: DayKeys, given: unknown): DayRecord | null {
  if (!isSealed(given)) return readRecord(given)
  const text = openRecord(keys, dayId, dayKeys, given)
  const record = text === null ? null : readRecord(parsed(text))
  return record && record.id === given.id.toLowerCase() ? record : null
}

const isSealed = (given: unknown): given is SealedRecord =>
  (['id', 'key', 'nonce', 'text'] as const).every((part) => typeof (given as Record<string, unknown>)[part] === 'string') && !Object.hasOwn(given as object, 'kind')

/** As it would have come by a form, so that the same words are the same bytes. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === 'string' ? clean(value) : value))
  } catch {
    return null
  }
}
