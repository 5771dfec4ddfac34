// Marks of a file of earlier feedback and of its rows, under a key outside the database: what comes again is noticed, and nothing can be tried
// against them. And what stands in the place of a receipt where nobody has one.
import { randomBytes } from 'node:crypto'
import { hmac, type Keys } from './keys.ts'

/** Under every key that is still held; the current one's stands first and is kept. */
export const fileMarks = (keys: Keys, bytes: Buffer): Buffer[] => marks(keys, 'file ', bytes)
export const rowMarks = (keys: Keys, row: string): Buffer[] => marks(keys, 'row ', row)

const marks = (keys: Keys, of: string, content: Buffer | string): Buffer[] =>
  [keys.current, ...keys.versions.filter((version) => version !== keys.current)].map((version) => hmac(keys.key('feedback-import', version), of, content))

/** No receipt has this hash: it is drawn, and follows from none. */
export const nobodysReceiptHash = (): Buffer => randomBytes(32)
