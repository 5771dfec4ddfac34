// What is kept of a mail that came in, and of whoever sent it: marks under a key outside the database. By the one a mail that comes again is known,
// by the other replies to one address are counted for a day. The token, from which its receipt follows, is kept nowhere.
import { hmac, type Keys } from './keys.ts'

/** How it is called, by whom it says to be, and what is in it: two mails that are called alike are two all the same. */
export type KnownBy = { messageId: string; from: string; body: Buffer }

export const mailMark = (keys: Keys, mail: KnownBy, version: number = keys.current): Buffer => markOf(keys, 'mail', mail, version)

/** Under every key that the file still holds. */
export const mailMarks = (keys: Keys, mail: KnownBy): Buffer[] => keys.versions.map((version) => mailMark(keys, mail, version))

export const mailToken = (keys: Keys, mail: KnownBy, version: number = keys.current): string => `mail ${markOf(keys, 'token', mail, version).toString('hex')}`

/** Of one day: tomorrow it is another. */
export const senderMark = (keys: Keys, address: string, day: string): Buffer => hmac(keys.key('mail-in', keys.current), `sender ${day} ${address}`)

const markOf = (keys: Keys, what: string, { messageId, from, body }: KnownBy, version: number): Buffer =>
  hmac(keys.key('mail-in', version), `${what} ${messageId.length} ${from.length} ${messageId}${from}`, body)
