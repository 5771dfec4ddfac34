// Somebody gives a second factor of theirs another name. That it was done is in the audit; the names are theirs, and are not.
import type { Tx } from '../../db/db.ts'
import { record } from '../audit/audit.sql.ts'
import { nameTrouble, nameVersion, type NameTrouble } from './factor.ts'
import { holdPerson, listFactors, renameFactor as rename } from './factors.sql.ts'

/** `version`: of the name that they had read; '' where it is not known. */
export async function renameFactor(
  tx: Tx, { id, name, version }: { id: string; name: string; version: string }, { personId, now }: { personId: string; now: Date },
): Promise<'renamed' | 'not-found' | 'changed' | NameTrouble> {
  await holdPerson(tx, personId)
  const factors = await listFactors(tx, personId)
  const meant = factors.find((factor) => factor.id === id)
  if (!meant) return 'not-found'
  // Pressed twice.
  if (meant.name === name) return 'renamed'
  if (version !== '' && version !== nameVersion(meant)) return 'changed'
  const trouble = nameTrouble(name, factors.filter((factor) => factor !== meant))
  if (trouble) return trouble
  await rename(tx, personId, id, name)
  await record(tx, { what: 'second-factor-renamed', by: { personId }, subjectId: personId, detail: { kind: meant.kind } }, now)
  return 'renamed'
}
