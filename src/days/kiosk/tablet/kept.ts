// What a tablet keeps in its browser (IndexedDB): the records that wait, each sealed, and what belongs to the tablet itself. Records lie under
// their random ids: neither their order nor anything beside them tells when they were given. It runs in browsers.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { SealedRecord } from '../../../privacy/day-keys.ts'
import type { KeptPin } from '../../../privacy/tablet.ts'
import type { Stays, Store } from './queue.ts'

/** `day`: for which it is sealed. `stays`: why the server does not take it. */
export type Waiting = { id: string; day: string; sealed: SealedRecord; stays?: Stays }
/** `publicKey`: as SPKI in Base64. `closed`: answers are counted, and one that is given now comes too late. */
export type Pack = { dayId: string; publicKey: string; closed?: boolean }
/** `said`: what the server answered last, where it does not take records of this tablet any more. */
export type Own = { pack?: Pack; pin?: KeptPin; tries?: { wrong: number; lastAt: number }; ready?: { files: number; languages: number; version: string }; said?: 'ended' | 'unknown' | '' }

interface Kept extends DBSchema {
  records: { key: string; value: Waiting }
  own: { key: string; value: unknown }
}

let opened: Promise<IDBPDatabase<Kept>> | undefined

/** Rejects where the browser keeps nothing. */
const database = (): Promise<IDBPDatabase<Kept>> => (opened ??= opening())

function opening(): Promise<IDBPDatabase<Kept>> {
  const one = openDB<Kept>('kiosk', 1, {
    upgrade(db) {
      db.createObjectStore('records', { keyPath: 'id' })
      db.createObjectStore('own')
    },
    // Another page wants to change the store: it need not wait for this one.
    blocking() { void one.then((db) => db.close()); opened = undefined },
    terminated() { opened = undefined },
  })
  // Whoever tries again tries anew.
  one.catch(() => { opened = undefined })
  return one
}

/** Resolves once it is on the disk, as far as the browser can tell, and not only in its memory. */
export async function keep(record: Waiting): Promise<void> {
  const tx = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
  // A put that fails ends the transaction, which says so.
  tx.store.put(record).catch(() => undefined)
  await tx.done
}

export const allKept = async (): Promise<Waiting[]> => (await database()).getAll('records')
export const countKept = async (): Promise<number> => (await database()).count('records')

async function forgetAll(ids: readonly string[]): Promise<void> {
  if (!ids.length) return
  const tx = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
  for (const id of ids) tx.store.delete(id).catch(() => undefined)
  await tx.done
}

export const waitingRecords: Store = {
  next: async (most) => (await allKept()).filter((record) => !record.stays).slice(0, most).map((record) => record.sealed),
  count: countKept,
  forget: forgetAll,
  async stay(ids, why) {
    if (!ids.length) return
    const tx = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
    for (const id of ids) {
      const record = await tx.store.get(id)
      if (record) await tx.store.put({ ...record, stays: why })
    }
    await tx.done
  },
}

/** All that the server did not take is sent once more: it may have come before its day was open, or have been given for another day. */
export async function tryAllAgain(): Promise<void> {
  const tx = (await database()).transaction('records', 'readwrite', { durability: 'strict' })
  for (const { stays: _, ...record } of await tx.store.getAll()) await tx.store.put(record)
  await tx.done
}

export const own = async <Name extends keyof Own>(name: Name): Promise<Own[Name]> => (await database()).get('own', name) as Promise<Own[Name]>

export async function keepOwn<Name extends keyof Own>(name: Name, value: Own[Name]): Promise<void> {
  const tx = (await database()).transaction('own', 'readwrite', { durability: 'strict' })
  tx.store.put(value, name).catch(() => undefined)
  await tx.done
}

/** Writes a record as any other is written, reads it again, and takes it away. */
export async function tryKeeping(record: Waiting): Promise<boolean> {
  const tx = (await database()).transaction('own', 'readwrite', { durability: 'strict' })
  tx.store.put(record, 'trial').catch(() => undefined)
  await tx.done
  const read = await (await database()).get('own', 'trial') as Waiting | undefined
  await (await database()).delete('own', 'trial')
  return read !== undefined && read.sealed.text === record.sealed.text && await (await database()).get('own', 'trial') === undefined
}
