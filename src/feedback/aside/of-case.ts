// Whether somebody is of a case: whoever is lets nothing go out of sight in it. As the rule for what is set aside, and whom the case concerns.
import type { Db } from '../../db/db.ts'
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { isOf } from '../../staff/roles.ts'
import { findCase } from '../cases.sql.ts'
import { hadOf } from './aside.sql.ts'

export async function isOfCase(db: Db, caseId: string, actor: Actor): Promise<boolean> {
  const one = await findCase(db, caseId)
  if (!one) return false
  const { places, personIds } = await hadOf(db, caseId)
  return [...personIds, ...one.concernedIds].some((id) => isThemselves(actor, id)) || places.some((place) => isOf(actor, place))
}
