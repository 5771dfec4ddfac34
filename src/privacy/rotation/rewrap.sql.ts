// Wraps the keys of single things anew under the current version of the key file, a batch at a time, while people work. What lies under them is not
// touched. Broken off in the middle it is simply begun again; what was erased meanwhile stays erased.
import { sql } from 'kysely'
import { transact, type Db, type Tx } from '../../db/db.ts'
import { rewrapRoundKey } from '../blind-signing.ts'
import { rewrapDayKey } from '../day-keys.ts'
import type { Keys } from '../keys.ts'
import { rewrapRightsKey } from '../rights-key.ts'
import { rewrapRequestKey } from '../room.ts'
import { rewrapCaseKey } from '../sealing.ts'

type Wrapped = { id: string; sealed: Buffer; version: number }
type Table = { name: string; id: string; sealed: string; anew(keys: Keys, one: Wrapped): Buffer }

const tables: readonly Table[] = [
  { name: 'keys.case_key', id: 'case_id', sealed: 'wrapped_key', anew: rewrapCaseKey },
  { name: 'keys.round_key', id: 'round_id', sealed: 'sealed', anew: rewrapRoundKey },
  { name: 'keys.day_key', id: 'day_id', sealed: 'sealed', anew: rewrapDayKey },
  { name: 'keys.room_key', id: 'room_id', sealed: 'sealed', anew: rewrapDayKey },
  { name: 'keys.correction_key', id: 'request_id', sealed: 'wrapped_key', anew: rewrapRequestKey },
  { name: 'keys.rights_key', id: 'request_id', sealed: 'wrapped_key', anew: rewrapRightsKey },
]

const atATime = 500

/** How many were wrapped anew. `batchDone`: after each batch, which is committed then. */
export async function rewrap(db: Db, keys: Keys, batchDone: (soFar: number) => void | Promise<void> = () => {}): Promise<number> {
  let done = 0
  for (const table of tables) {
    for (let after: string | null = null; ;) {
      const batch = await wrappedElsewhere(db, table, keys.current, after)
      if (!batch.length) break
      after = batch.at(-1)!.id
      done += await transact(db, (tx) => putBack(tx, table, batch.map((one) => ({ ...one, sealed: table.anew(keys, one) })), keys.current))
      await batchDone(done)
    }
  }
  return done
}

async function wrappedElsewhere(db: Db, { name, id, sealed }: Table, current: number, after: string | null): Promise<Wrapped[]> {
  const { rows } = await sql<Wrapped>`
    select ${sql.ref(id)} as id, ${sql.ref(sealed)} as sealed, key_version as version from ${sql.table(name)}
    where key_version <> ${current} and (${after}::uuid is null or ${sql.ref(id)} > ${after}::uuid)
    order by ${sql.ref(id)} limit ${atATime}`.execute(db)
  return rows
}

/** Only where it is as it was read: two who do this at once do not undo each other. */
async function putBack(tx: Tx, { name, id, sealed }: Table, batch: Wrapped[], current: number): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(name)} as k set ${sql.ref(sealed)} = n.sealed, key_version = ${current}
    from unnest(${batch.map((one) => one.id)}::uuid[], ${batch.map((one) => one.sealed)}::bytea[], ${batch.map((one) => one.version)}::int[]) as n (id, sealed, version)
    where k.${sql.ref(id)} = n.id and k.key_version = n.version`.execute(tx)
  return Number(numAffectedRows)
}
