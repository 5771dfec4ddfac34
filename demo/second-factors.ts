// One of the invented staff shows more than a password when she signs in: an app on her work phone, and a security key. Nothing
// is required of anybody, so that the sign-ins of the demonstration go on working with the password alone.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { newOneTimeSecret, sealSecret } from '../src/privacy/one-time-code.ts'
import { dayOf } from '../src/text/dates.ts'
import type { Ids } from './load-directory.ts'

/** Of people.ts. She is none of those whose sign-ins are shown, and no role is hers alone: nobody has the secret, so nobody signs in as her. */
const whose = 'leena-salmensivu'

export async function loadSecondFactors(tx: Kysely<DB>, ids: Ids, { keys, now }: { keys: Keys; now: Date }): Promise<void> {
  const [personId, id] = [ids.person.get(whose)!, crypto.randomUUID()]
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await tx.insertInto('second_factor').values([
    {
      id, person_id: personId, kind: 'totp', name: 'Työpuhelin', created_at: daysAgo(41), last_used_on: dayOf(daysAgo(1)),
      ciphertext: sealSecret(keys, newOneTimeSecret(), { id, personId }), key_version: keys.current, last_step: 0,
    },
    {
      id: crypto.randomUUID(), person_id: personId, kind: 'passkey', name: 'Turva-avain', created_at: daysAgo(40), last_used_on: null,
      // Nobody has the key that these would be the public half of.
      credential: Buffer.from(crypto.randomUUID()), public_key: Buffer.from(crypto.randomUUID()), algorithm: -7, counter: 0, transports: ['usb'],
    },
  ]).execute()
}
