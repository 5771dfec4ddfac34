// Another role answers for an improvement from now on. Everybody sees which, and nobody's name.
import type { Tx } from '../db/db.ts'
import type { Actor } from '../staff/actor.ts'
import { mayMoveImprovement } from '../staff/duties.ts'
import { dayOf } from '../text/dates.ts'
import { accessOf } from './access.ts'
import { lockImprovement } from './improvements.sql.ts'
import { isSettled } from './improvement.ts'
import { ownerCode, type Owner } from './owner.ts'
import { tellHolder } from './tell-holder.ts'
import { addEvent, setOwner } from './write.sql.ts'

export async function giveImprovement(tx: Tx, { id, owner }: { id: string; owner: Owner }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-found' | 'settled'> {
  const one = await lockImprovement(tx, id, dayOf(now))
  if (!one || !mayMoveImprovement(actor, await accessOf(tx, one, actor))) return 'not-found'
  if (isSettled(one.state)) return 'settled'
  if (ownerCode(owner) === ownerCode(one.owner)) return 'done'
  await setOwner(tx, id, owner)
  await addEvent(tx, id, { what: 'owner', before: ownerCode(one.owner), after: ownerCode(owner) }, { by: actor, now })
  await tellHolder(tx, id, { by: actor, now })
  return 'done'
}
