// What is taken along to a feedback day, and what of it is packed.
import type { Tx } from '../../db/db.ts'
import { versionOf } from '../../web/version.ts'
import { changePlan, most, type By, type Planned } from './change-plan.ts'
import type { Thing } from '../day.ts'
import { thingsOf } from '../parts.sql.ts'
import { whatOf } from '../things.ts'
import { addThings, packThings, removeThing } from './plan.sql.ts'

export const addToTake = (tx: Tx, dayId: string, typed: string, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  const [things, what] = [await thingsOf(tx, dayId), whatOf(typed)]
  // Pressed twice it is one.
  if (things.some((one) => one.what === what.what && one.ready === what.ready)) return 'done'
  if (things.length >= most.things) return 'full'
  await addThings(tx, dayId, [what])
  return 'done'
})

export const leaveBehind = (tx: Tx, dayId: string, id: string, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  await removeThing(tx, dayId, id)
  return 'done'
})

/** Which of them are packed. Two who pack at the same time would untick what the other has ticked: so the second looks again. */
export const pack = (tx: Tx, dayId: string, { packed, seen }: { packed: readonly string[]; seen: string }, by: By): Promise<Planned> => changePlan(tx, dayId, by, async () => {
  const things = await thingsOf(tx, dayId)
  const ids = things.map(({ id }) => id).filter((id) => packed.includes(id))
  if (things.every((one) => one.packed === ids.includes(one.id))) return 'done'
  if (seenOfThings(things) !== seen) return 'changed-meanwhile'
  await packThings(tx, dayId, ids)
  return 'done'
})

/** Which there are, and which of them are packed. */
export const seenOfThings = (things: readonly Pick<Thing, 'id' | 'packed'>[]): string => versionOf({ things: things.map(({ id, packed }) => `${id}${packed ? '+' : '-'}`).join(' ') })
