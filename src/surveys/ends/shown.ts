// What somebody sees of whether it is always asked: their units, with numbers and slips of the months that are looked at.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import { mayCountEnds } from '../../staff/survey-duties.ts'
import type { Day } from '../../text/dates.ts'
import { countsSince, slipsGiven } from './changes.sql.ts'
import type { CountedUnit, NamedLine } from './named.ts'
import { countedLines, countedUnits } from './units.sql.ts'
import { viewOf, type UnitView } from './view.ts'

/** Theirs, as far as they were in use since a day. */
export const unitsOf = async (db: Db, actor: Actor, { since, today }: { since: Day; today: Day }): Promise<CountedUnit[]> =>
  (await countedUnits(db, { since, today })).filter((unit) => mayCount(actor, unit))

export const mayCount = (actor: Actor, { id, supervisorId, lineIds }: CountedUnit): boolean => mayCountEnds(actor, { unitId: id, supervisorId, lineIds })

/** `months`: the newest first. */
export async function viewsOf(db: Db, units: readonly CountedUnit[], months: readonly Day[]): Promise<UnitView[]> {
  const [from, to] = [months.at(-1)!, months[0]!]
  return viewOf(units, await countsSince(db, from), await slipsGiven(db, { from, to }), months)
}

/** Of which some of them work in. */
export const linesOf = async (db: Db, units: readonly CountedUnit[]): Promise<NamedLine[]> => {
  const own = new Set(units.flatMap(({ lineIds }) => lineIds))
  return (await countedLines(db)).filter(({ id }) => own.has(id))
}
