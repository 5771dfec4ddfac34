// An improvement as the permissions ask about it.
import type { Db } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { asksConcern, type Found } from './improvements.sql.ts'
import { isShown } from './improvement.ts'

export const accessTo = (one: Found, concernsThem: boolean) => ({
  serviceLineId: one.serviceLineId, unitIds: one.unitIds, ownerRole: one.owner.role, holderId: one.holder?.personId ?? null, createdById: one.createdById,
  isShown: isShown(one), concernsThem,
})

export const accessOf = async (db: Db, one: Found, actor: Actor) => accessTo(one, await asksConcern(db, one.id, actor))
