// Greetings and notes that are for whoever is signed in, by their units and roles, and what their units have sent themselves.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { has, type Actor } from '../../staff/actor.ts'
import { mayGreetForUnit } from '../../staff/council-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { unitsThere } from '../units.sql.ts'
import { isFor, type Received } from './answer-greeting.ts'
import type { Greeting } from './greeting.ts'
import { sealedGreetingsOf } from './greetings.sql.ts'
import { openGreeting } from './words.ts'

/** What has not been answered first. `unitId`: of this unit alone. */
export async function greetingsAtUnits(db: Db, { actor, keys, now }: { actor: Actor; keys: Keys; now: Date }, unitId?: string): Promise<{ received: Received[]; sent: Greeting[] }> {
  const unitIds = (await unitsThere(db, dayOf(now))).filter((unit) => mayGreetForUnit(actor, unit) && (!unitId || unit.id === unitId)).map(({ id }) => id)
  const coordinates = has(actor, 'coordinator') && !unitId
  const all = (await sealedGreetingsOf(db, { unitIds, coordinates })).map((one) => openGreeting(keys, one))
  const received = all.flatMap((greeting) => greeting.to.filter((to) => (to.unitId ? unitIds.includes(to.unitId) : coordinates) && isFor(actor, greeting, to)).map((to) => ({ greeting, to })))
  return {
    received: received.sort((one, other) => Number(one.to.answer !== null) - Number(other.to.answer !== null)),
    sent: all.filter(({ fromUnitId }) => fromUnitId !== null && unitIds.includes(fromUnitId)),
  }
}
