// Sealing what people wrote. Every case has a random key of its own; the key lies in the database wrapped
// under the key file. Erasing the wrapped key makes the case's words unreadable; a backup still holds it.
// AES-256-GCM; what a sealed thing is bound to is authenticated with it.
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

/** The key of one case, unwrapped. Lives only in memory. */
export type CaseKey = Buffer & { readonly caseKey: unique symbol }

export const newCaseKey = (): CaseKey => randomBytes(32) as CaseKey

export const wrapCaseKey = (keys: Keys, key: CaseKey, caseId: string): Buffer =>
  encrypt(keys.key('wrap', keys.current), key, `case-key ${caseId}`)

export const unwrapCaseKey = (keys: Keys, wrapped: Buffer, version: number, caseId: string): CaseKey =>
  decrypt(keys.key('wrap', version), wrapped, `case-key ${caseId}`) as CaseKey

/** Under the current version, for a row that keeps its case's key. */
export const rewrapCaseKey = (keys: Keys, { id, sealed, version }: { id: string; sealed: Buffer; version: number }): Buffer =>
  wrapCaseKey(keys, unwrapCaseKey(keys, sealed, version, id), id)

/** What a contact lies under besides the key of its case. Erased with the contact, it leaves nothing that opens it in a backup of before. */
export const newContactHalf = (): Buffer => randomBytes(32)

/** Empty: of a contact of before contacts had one. */
export const contactKey = (key: CaseKey, half: Buffer): CaseKey => (half.length ? (hmac(key, 'contact ', half) as CaseKey) : key)

/** The key of what a unit's team writes for itself. Derived from the key file: it is nowhere in the database. */
export const teamKey = (keys: Keys, unitId: string, version: number): CaseKey => hmac(keys.key('team-words', version), unitId) as CaseKey

/** The key of what a person writes for themselves. */
export const ownKey = (keys: Keys, personId: string, version: number): CaseKey => hmac(keys.key('private-note', version), personId) as CaseKey

/** The key of what is answered in a round of a survey. */
export const roundKey = (keys: Keys, roundId: string, version: number): CaseKey => hmac(keys.key('survey', version), roundId) as CaseKey

/** The key of the addresses in a list of invitations. */
export const invitationKey = (keys: Keys, blockId: string, version: number): CaseKey => hmac(keys.key('invitation', version), `list ${blockId}`) as CaseKey

/** The key of what is written on a feedback day: wishes, and what was said over coffee. */
export const dayKey = (keys: Keys, dayId: string, version: number): CaseKey => hmac(keys.key('feedback-day', version), dayId) as CaseKey

/** The key of a photograph of what was given on paper there. */
export const photoKey = (keys: Keys, photoId: string, version: number): CaseKey => hmac(keys.key('feedback-day', version), `photo ${photoId}`) as CaseKey

/** The key of what belongs to a clients' council: what its members told of themselves, greetings, and what comes between its meetings. */
export const panelKey = (keys: Keys, panelId: string, version: number): CaseKey => hmac(keys.key('council', version), `panel ${panelId}`) as CaseKey

/** The key of what was said at one of its meetings. */
export const meetingKey = (keys: Keys, meetingId: string, version: number): CaseKey => hmac(keys.key('council', version), `meeting ${meetingId}`) as CaseKey

/** The key of what somebody typed there and the server has not yet: their browser keeps it so, and whoever comes after them finds nothing to read. */
export const unsentKey = (keys: Keys, meetingId: string, personId: string): Buffer => hmac(keys.key('council', keys.current), `unsent ${meetingId} ${personId}`)

/** The key of a file that is made of what is published. */
export const exportKey = (keys: Keys, exportId: string, version: number): CaseKey => hmac(keys.key('report-export', version), exportId) as CaseKey

/** The key of the address that a mail came from, until it has been answered. */
export const mailKey = (keys: Keys, mailId: string, version: number): CaseKey => hmac(keys.key('mail-in', version), `reply ${mailId}`) as CaseKey

/** The key of a file of earlier feedback, until it has come in. */
export const importKey = (keys: Keys, importId: string, version: number): CaseKey => hmac(keys.key('feedback-import', version), `import ${importId}`) as CaseKey

/** A piece of such a file, as it is: it is no text, and its length tells nothing. It can stand in no other place. */
export const sealPiece = (key: CaseKey, exportId: string, number: number, piece: Buffer): Buffer => encrypt(key, piece, `export ${exportId} ${number}`)
export const unsealPiece = (key: CaseKey, exportId: string, number: number, sealed: Buffer): Buffer => decrypt(key, sealed, `export ${exportId} ${number}`)

/** What a sealed text is: the contact, one turn of the conversation, in its place and by its writer, or something else by its name. */
export type SealedUse =
  | 'contact' | 'sms' | 'hand-over' | 'side' | 'private-note' | `publication${'' | '-note' | '-comment'} ${number}` | `beside ${string}` | `share ${number}` | `thanks ${string}` | `team-words ${number}` | 'response' | 'survey-text' | `quote${'' | '-note'} ${number}` | `sheet ${number}` | 'survey-draft' | 'invitation' | 'wish' | 'wish-words' | 'day-note' | `explained ${string}` | `point ${string}` | 'member' | `amendment ${'before' | 'after' | 'why'} ${string}` | 'minutes-look' | `letter ${string}` | `trial ${string}` | `greeting ${string}` | `outcome${'' | '-answer'} ${string}` | `thought ${string}` | `summary ${string}` | 'homework' | `volunteer ${string}` | `attachment-reason ${number}` | 'mail-reply' | 'room-session' | `correction ${string}` | `rights ${string}` | 'sealed'
  | { number: number; purpose: string; writtenBy: string | null } | { note: string; writtenBy: string }

/**
 * Seals a text. It cannot be moved to another case, to another place in the conversation, or into another
 * mouth. Its length is rounded up to a multiple of 256 bytes, so that a thief of the database cannot match
 * a text that they know by its length.
 */
export function seal(key: CaseKey, caseId: string, use: SealedUse, text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((bytes.length + 4) / 256) * 256)
  padded.writeUInt32BE(bytes.length)
  bytes.copy(padded, 4)
  return encrypt(key, padded, boundTo(caseId, use))
}

/** Throws when the text was altered, or belongs elsewhere. */
export function unseal(key: CaseKey, caseId: string, use: SealedUse, sealed: Buffer): string {
  const padded = decrypt(key, sealed, boundTo(caseId, use))
  return padded.subarray(4, 4 + padded.readUInt32BE()).toString('utf8')
}

const boundTo = (caseId: string, use: SealedUse): string =>
  typeof use === 'string' ? `${use} ${caseId}`
    : 'note' in use ? `note ${caseId} ${use.note} ${use.writtenBy}` : `body ${caseId} ${use.number} ${use.purpose} ${use.writtenBy ?? 'giver'}`

/** The first byte of whatever is sealed, so that another way of sealing can come beside this one. */
const format = 1

/** What `encrypt` adds to the length: format, nonce and tag. */
export const sealedOverhead = 1 + 12 + 16

export function encrypt(key: KeyObject | Buffer, plain: Buffer, bound: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([Buffer.of(format), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export function decrypt(key: KeyObject | Buffer, sealed: Buffer, bound: string): Buffer {
  if (sealed[0] !== format) throw new Error('sealed in an unknown way')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
}
