// A client asks that they sign in with another address. Nothing changes yet, and whether somebody is known by it is not looked at: what the
// answer does not know, neither its words nor its time can tell. Only the mailbox itself learns it, by what the mail says.
import type { Tx } from '../../db/db.ts'
import { countSince, enqueue } from '../../post/outbox.sql.ts'
import type { Person } from '../people.ts'
import { wantAddress } from './changes.sql.ts'

export const changeHours = 24
/** In a day: the mailbox could be somebody's who never asked. */
const mailsPerDay = 3

export const changeExpires = (now: Date): Date => new Date(now.getTime() + changeHours * 3_600_000)

export async function askForChange(tx: Tx, { id, language }: Pick<Person, 'id' | 'language'>, address: string, now: Date): Promise<'asked' | 'enough'> {
  const written = await countSince(tx, { kind: 'address-change', personId: id, since: new Date(now.getTime() - 86_400_000) })
  if (written >= mailsPerDay) return 'enough'
  await wantAddress(tx, { personId: id, address, expiresAt: changeExpires(now) })
  await enqueue(tx, { kind: 'address-change', personId: id, language, now })
  return 'asked'
}
