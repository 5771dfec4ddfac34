// "Do not ask me again": by the words of an invitation, without an address. It is kept without an end, and what was still to come to
// that address is erased.
import type { Tx } from '../../db/db.ts'
import { refusalMark, typedRefusalMarks } from '../../privacy/invited.ts'
import type { Keys } from '../../privacy/keys.ts'
import { count, eraseInvitation, keptIds } from './invitations.sql.ts'
import { refuseByWords } from './quiet.sql.ts'

export async function refuse(tx: Tx, keys: Keys, typed: string): Promise<'refused' | 'unknown'> {
  const marks = typedRefusalMarks(keys, typed)
  if (!marks || !(await refuseByWords(tx, marks))) return 'unknown'
  for (const { id, blockId, keyVersion, state } of await keptIds(tx)) {
    if (!marks.some((mark) => mark.equals(refusalMark(keys, id, keyVersion)))) continue
    await eraseInvitation(tx, id)
    if (state === 'waiting' || state === 'sending') await count(tx, blockId, 'unsent')
  }
  return 'refused'
}
