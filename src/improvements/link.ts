// Feedback is linked to an improvement that is there already, or no longer; and whether its giver sees it before everybody does.
import type { Tx } from '../db/db.ts'
import { lockAnswerable } from '../feedback/improving/answerable.ts'
import { noteImprovement, tellLinked } from '../feedback/improving/tell-moved.ts'
import { handOf } from '../staff/actor.ts'
import { maySeeImprovement } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { accessTo } from './access.ts'
import { lockImprovement, type Found } from './improvements.sql.ts'
import { isShown } from './improvement.ts'
import type { Acting } from './move.ts'
import { linkCase, setTold, unlinkCase } from './sources.sql.ts'
import { addEvent } from './write.sql.ts'

type About = { improvementId: string; caseId: string }

export async function link(tx: Tx, { told, ...about }: About & { told: boolean }, acting: Acting): Promise<'done' | 'not-found' | 'as-is'> {
  const found = await both(tx, about, acting)
  const { actor, now, keys } = acting
  if (!found || !maySeeImprovement(actor, accessTo(found.improvement, false))) return 'not-found'
  if (!(await linkCase(tx, { ...about, told }, { personId: handOf(actor), on: dayOf(now) }))) return 'as-is'
  await noteImprovement(tx, found.one, 'linked', { by: actor, now })
  await addEvent(tx, about.improvementId, { what: 'linked' }, { by: actor, now })
  if (told || isShown(found.improvement)) await tellLinked(tx, found.one, { now, keys })
  return 'done'
}

export async function unlink(tx: Tx, about: About, acting: Acting): Promise<'done' | 'not-found' | 'as-is'> {
  const found = await both(tx, about, acting)
  if (!found) return 'not-found'
  const { actor, now } = acting
  if (!(await unlinkCase(tx, about, { personId: handOf(actor), on: dayOf(now) }))) return 'as-is'
  await noteImprovement(tx, found.one, 'unlinked', { by: actor, now })
  await addEvent(tx, about.improvementId, { what: 'unlinked' }, { by: actor, now })
  return 'done'
}

export async function tellBeforehand(tx: Tx, { told, ...about }: About & { told: boolean }, acting: Acting): Promise<'done' | 'not-found' | 'as-is'> {
  const found = await both(tx, about, acting)
  if (!found) return 'not-found'
  if (!(await setTold(tx, { ...about, told }))) return 'as-is'
  if (told && !isShown(found.improvement)) await tellLinked(tx, found.one, acting)
  return 'done'
}

/** Both are locked, the improvement first, as everywhere; and the case is the actor's to answer. */
async function both(tx: Tx, { improvementId, caseId }: About, { actor, now }: Acting) {
  const improvement: Found | null = await lockImprovement(tx, improvementId, dayOf(now))
  const one = await lockAnswerable(tx, caseId, actor)
  return improvement && one ? { improvement, one } : null
}
