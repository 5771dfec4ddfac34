// Whose people are invited: the municipalities that a feedback day serves.
import type { Tx } from '../../db/db.ts'
import { listMunicipalities } from '../../directory/lists.sql.ts'
import { versionOf } from '../../web/version.ts'
import { municipalitiesOf } from '../parts.sql.ts'
import { changePlan, type By, type Planned } from './change-plan.ts'
import { setMunicipalities } from './plan.sql.ts'

/** `seen`: which were chosen when the form was shown. */
export const chooseMunicipalities = (tx: Tx, dayId: string, { ids, seen }: { ids: readonly string[]; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  const stored = (await municipalitiesOf(tx, dayId)).map(({ id }) => id)
  const known = (await listMunicipalities(tx)).map(({ id }) => id).filter((id) => ids.includes(id))
  if (seenOfIds(stored) === seenOfIds(known)) return 'done'
  if (seenOfIds(stored) !== seen) return 'changed-meanwhile'
  await setMunicipalities(tx, dayId, known)
  return 'done'
})

export const seenOfIds = (ids: readonly string[]): string => versionOf({ ids: ids.toSorted().join(' ') })
