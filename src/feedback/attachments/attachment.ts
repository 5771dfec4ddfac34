// An attachment: a picture or a recording that a giver added to what they wrote, as it lies sealed and as it is opened.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { sealPiece, unseal, unsealPiece, type CaseKey } from '../../privacy/sealing.ts'
import type { Case } from '../cases.sql.ts'
import { caseKey } from '../conversation.ts'
import { piecesOf, type Attachment } from './attachments.sql.ts'
import { keptTypes, kindOf, type Kind } from './kinds.ts'

const pieceSize = 256_000

export function sealed(key: CaseKey, id: string, bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += pieceSize) pieces.push(sealPiece(key, id, pieces.length, bytes.subarray(at, at + pieceSize)))
  return pieces
}

/** Null: it went meanwhile. */
export async function openAttachment(db: Db, keys: Keys, one: Pick<Case, 'id' | 'keyVersion' | 'wrappedKey'>, { id, pieces }: Pick<Attachment, 'id' | 'pieces'>): Promise<Buffer | null> {
  const found = await piecesOf(db, id)
  if (!found.length) return null
  if (found.length !== pieces) throw new Error('pieces of an attachment are missing')
  const key = caseKey(keys, one)
  return Buffer.concat(found.map((piece, n) => unsealPiece(key, id, n, piece)))
}

/** Why it was thrown away, in the words of whoever did. */
export const reasonOf = (keys: Keys, one: Case, { number, reasonCiphertext }: Attachment): string =>
  reasonCiphertext ? unseal(caseKey(keys, one), one.id, `attachment-reason ${number}`, reasonCiphertext) : ''

/** Our own name for it: what it was called where it comes from is not known. */
export const fileName = ({ number, type }: Pick<Attachment, 'number' | 'type'>): string => `vastakaiku-${kindOf(type)}-${number}.${keptTypes[type]}`

export const isThere = ({ state }: Pick<Attachment, 'state'>): boolean => state === 'waiting' || state === 'kept'

export const counted = (attachments: readonly Attachment[]): Record<Kind, number> => {
  const there = attachments.filter(isThere)
  const pictures = there.filter(({ type }) => kindOf(type) === 'picture').length
  return { picture: pictures, sound: there.length - pictures }
}
