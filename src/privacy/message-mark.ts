// What a mail is called on its way through mail servers: the same each time it is sent, so that one which had to
// be sent twice is recognised (with a new link it is another mail), and nothing that somebody with their logs could find in a copy of the database.
import { hmac, type Keys } from './keys.ts'

/** Under the oldest key, so that a change of key does not change it. */
export const messageMark = (keys: Keys) => (id: string): string =>
  hmac(keys.key('message', keys.versions.at(-1)!), id).toString('hex').slice(0, 32)
