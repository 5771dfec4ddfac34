// Somebody leaves: whoever made a key has seen it, and could keep it. So what they made ends with their own access, and whoever looks after
// the other system asks for another one.
import type { Tx } from '../../db/db.ts'
import { handOf, type Doer } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { endKey, keysInUseOf } from './keys.sql.ts'

export async function endKeysOf(tx: Tx, personId: string, { by, now }: { by: Doer; now: Date }): Promise<void> {
  for (const { id, begins } of await keysInUseOf(tx, personId)) {
    await endKey(tx, id, { by: handOf(by), on: dayOf(now) })
    await record(tx, { what: 'key-ended', by, detail: { key: begins } }, now)
  }
}
