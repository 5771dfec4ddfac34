// How much waits for somebody: of what councils sent on (null where they are not asked), and all that their first page says of councils.
import type { Db } from '../../db/db.ts'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import { waitsAtUnits, type WaitsAtUnits } from '../waits-at-units.sql.ts'
import { mayAnswer, mayAnswerAny } from './answer.ts'
import { kindsWaiting } from './outcomes.sql.ts'

export const proposalsWaiting = async (db: Db, actor: Actor): Promise<number | null> =>
  (mayAnswerAny(actor) ? (await kindsWaiting(db)).filter((kind) => mayAnswer(actor, { kind })).length : null)

export const councilWaiting = async (db: Db, actor: Actor, today: Day): Promise<{ proposals: number | null; units: WaitsAtUnits }> =>
  ({ proposals: await proposalsWaiting(db, actor), units: await waitsAtUnits(db, actor, today) })
