// The conversation of a case, opened: what was written, by whom, in order.
import type { Db } from '../db/db.ts'
import type { Keys } from '../privacy/keys.ts'
import { unseal, unwrapCaseKey, type CaseKey, type SealedUse } from '../privacy/sealing.ts'
import type { Translated } from '../text/language.ts'
import type { Contact, Content, Purpose } from './case.ts'
import { bodiesOf, findCase, type Body, type Case } from './cases.sql.ts'
import { contactRow } from './contact.sql.ts'
import { openContact } from './contact.ts'
import { isMailAddress } from './draft.ts'

export type Turn = { number: number; purpose: Purpose; from: 'giver' | 'organisation'; writerId: string | null; writerName: string | null; writerTitle: Translated | null; deputyName: string | null; writtenAt: Date; content: Content }

export async function readConversation(db: Db, keys: Keys, one: Case): Promise<Turn[]> {
  const key = caseKey(keys, one)
  return (await bodiesOf(db, one.id)).map((body) => ({
    number: body.number,
    purpose: body.purpose,
    from: body.purpose === 'feedback' || body.purpose === 'reply' ? 'giver' : 'organisation',
    writerId: body.writerId,
    writerName: body.writerName,
    writerTitle: body.writerTitle,
    deputyName: body.deputyName,
    writtenAt: body.writtenAt,
    content: unsealBody(key, one.id, body),
  }))
}

type Sealed = Pick<Body, 'number' | 'purpose' | 'writerId' | 'ciphertext' | 'amended'>

/** As it reads now: the newest of what was put in its place. */
export const unsealBody = (key: CaseKey, caseId: string, { number, purpose, writerId, ciphertext, amended }: Sealed): Content =>
  JSON.parse(amended
    ? unseal(key, caseId, amendedUse({ number, purpose }, amended), amended.ciphertext)
    : unseal(key, caseId, { number, purpose, writtenBy: writerId }, ciphertext)) as Content

export const amendedUse = ({ number, purpose }: { number: number; purpose: string }, by: { version: number; writerId: string }): SealedUse =>
  ({ number, purpose: `${purpose}, version ${by.version}`, writtenBy: by.writerId })

/** The contact that the giver left, for sending a notice. */
export async function readContact(db: Db, keys: Keys, one: Case): Promise<Contact | null> {
  const row = await contactRow(db, one.id)
  return row ? openContact(caseKey(keys, one), one.id, row) : null
}

/** A contact that its giver lets the handler see and use. No other reaches a staff page. */
export type SharedContact = string & { readonly shared: unique symbol }

export async function readSharedContact(db: Db, keys: Keys, one: Case): Promise<SharedContact | null> {
  const contact = await readContact(db, keys, one)
  return contact?.shared ? (contact.address as SharedContact) : null
}

export const caseKey = (keys: Keys, one: Pick<Case, 'id' | 'keyVersion' | 'wrappedKey'>): CaseKey =>
  unwrapCaseKey(keys, one.wrappedKey, one.keyVersion, one.id)

/** The mail address that the giver of a case left, if it is one and still there: for sending a notice. */
export const contactAddress = (keys: Keys) => async (db: Db, caseId: string): Promise<string | null> => {
  const one = await findCase(db, caseId)
  const contact = one && (await readContact(db, keys, one))
  return contact && isMailAddress(contact.address) ? contact.address : null
}
