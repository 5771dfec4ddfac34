// Somebody enters the numbers of a month for their units, or corrects them. Only what they changed is written, so that two who enter
// different units do not get in each other's way; where both changed one number, whoever comes second is told.
import type { Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayCountEnds } from '../../staff/survey-duties.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { countsOfMonths, keyOf, saveCounts } from './changes.sql.ts'
import type { Count } from './counted.ts'
import { isOfMonth, linesToCount } from './named.ts'
import { isCountable } from './months.ts'
import { countedUnits } from './units.sql.ts'

/** `happened`: as it was typed, null where the field is empty. `seen`: what stood there when the page was opened. */
export type Entered = Count & { seen: number | null }
export type Clash = { count: Entered; stored: number | null }

/** `not-allowed`: not their unit, or no month that can be counted. */
export async function enterCounts(tx: Tx, entered: readonly Entered[], { actor, now }: { actor: Actor; now: Date }): Promise<{ ok: true; saved: number } | { ok: false; clashes: Clash[] } | 'not-allowed'> {
  const today = dayOf(now)
  const changed = entered.filter(({ happened, seen }) => happened !== seen)
  if (!(await mayAll(tx, changed, actor, today))) return 'not-allowed'
  await oneAtATime(tx, 'relationship changes')
  const stored = new Map((await countsOfMonths(tx, [...new Set(changed.map(({ monthOn }) => monthOn))])).map((one) => [keyOf(one), one.happened]))
  const storedOf = (count: Count) => stored.get(keyOf(count)) ?? null
  const clashes = changed.filter((count) => storedOf(count) !== count.seen && storedOf(count) !== count.happened).map((count) => ({ count, stored: storedOf(count) }))
  if (clashes.length) return { ok: false, clashes }
  const toSave = changed.filter((count) => storedOf(count) !== count.happened)
  await saveCounts(tx, toSave, { came: 'form', by: handOf(actor), on: today })
  return { ok: true, saved: toSave.length }
}

async function mayAll(tx: Tx, counts: readonly Count[], actor: Actor, today: Day): Promise<boolean> {
  if (!counts.every(({ monthOn }) => isCountable(monthOn, today))) return false
  const oldest = counts.map(({ monthOn }) => monthOn).toSorted()[0] ?? today
  const units = new Map((await countedUnits(tx, { since: oldest, today })).map((unit) => [unit.id, unit]))
  return counts.every(({ unitId, lineId, monthOn }) => {
    const unit = units.get(unitId)
    return unit !== undefined && mayCountEnds(actor, { unitId, supervisorId: unit.supervisorId, lineIds: unit.lineIds }) && isOfMonth(unit, monthOn) && (lineId === null || linesToCount(unit).includes(lineId))
  })
}
