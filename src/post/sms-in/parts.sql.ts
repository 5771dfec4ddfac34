// Statements on SMS that came in: which have been taken, and the parts of long ones that wait for each other.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'

/**
 * Whether it comes for the first time. `again`: from when on the same counts as another, where a gateway has no name for what it hands over and
 * two people, or one twice, may write the same.
 */
export async function claimSms(tx: Tx, marks: readonly Buffer[], now: Date, again: Date | null): Promise<boolean> {
  const [mark, ...earlier] = marks
  if (earlier.length && await tx.selectFrom('sms_taken').select('mark').where('mark', 'in', earlier).executeTakeFirst()) return false
  const { rows } = await sql`
    insert into sms_taken (mark, taken_at) values (${mark!}, ${now})
    on conflict (mark) do update set taken_at = excluded.taken_at where sms_taken.taken_at < ${again}::timestamptz
    returning mark`.execute(tx)
  return rows.length > 0
}

export type KeptPart = { number: number; count: number; ciphertext: Buffer; keyVersion: number }

/** Whoever looks at a set has it alone until the end of the transaction: the last of two parts that come at once sees all, and none is counted twice. */
export async function lockSet(tx: Tx, setMark: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${setMark.readBigInt64BE()}::bigint)`.execute(tx)
}

/** All that there is of its set, with this one, in order. */
export async function keepPart(tx: Tx, setMark: Buffer, part: KeptPart, now: Date): Promise<KeptPart[]> {
  await lockSet(tx, setMark)
  await tx.insertInto('sms_part').values({ set_mark: setMark, number: part.number, count: part.count, ciphertext: part.ciphertext, key_version: part.keyVersion, came_at: now })
    .onConflict((conflict) => conflict.doNothing()).execute()
  return partsOf(tx, setMark)
}

export async function partsOf(tx: Tx, setMark: Buffer): Promise<KeptPart[]> {
  const rows = await tx.selectFrom('sms_part').select(['number', 'count', 'ciphertext', 'key_version']).where('set_mark', '=', setMark).orderBy('number').execute()
  return rows.map(({ key_version: keyVersion, ...part }) => ({ ...part, keyVersion }))
}

export async function dropParts(tx: Tx, setMark: Buffer): Promise<void> {
  await tx.deleteFrom('sms_part').where('set_mark', '=', setMark).execute()
}

/** Sets of which no part has come since. */
export async function staleSets(tx: Tx, before: Date): Promise<Buffer[]> {
  const rows = await tx.selectFrom('sms_part').select('set_mark').groupBy('set_mark').having((e) => e.fn.max('came_at'), '<', before).limit(20).execute()
  return rows.map(({ set_mark: mark }) => mark)
}

export async function forgetTaken(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('sms_taken').where('taken_at', '<', before).execute()
}
