// The frame of a unit's pages: beside the unit stand the ways to trials and greetings only where a council has turned to it, or it has greeted one.
import { deskFrame } from '../frame.ts'
import { has, type Actor } from '../staff/actor.ts'
import { mayGreetForUnit } from '../staff/council-duties.ts'
import { dayOf } from '../text/dates.ts'
import type { Context } from '../web/context.ts'
import type { PageFrame } from '../web/page.ts'
import { turnedTo, unitsThere } from './units.sql.ts'

export async function unitFrame(context: Context, actor: Actor, address: string): Promise<PageFrame> {
  const mine = (await unitsThere(context.db, dayOf(context.now()))).filter((unit) => mayGreetForUnit(actor, unit)).map(({ id }) => id)
  const { trials, greetings } = await turnedTo(context.db, { unitIds: mine, coordinates: has(actor, 'coordinator') })
  return { ...await deskFrame(context, actor.language, address), without: [...(trials ? [] : ['unit-trials' as const]), ...(greetings ? [] : ['unit-greetings' as const])] }
}
