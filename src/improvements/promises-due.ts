// What the page of promises asks of improvements.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { DueIn } from './ledger.ts'
import { dueIn } from './ledger.sql.ts'

/** By service line; null: what is of the whole organisation. `quarters`: those that have ended, by their first day. */
export const improvementsDue = (db: Db, quarters: readonly Day[], today: Day): Promise<Map<string | null, DueIn[]>> => dueIn(db, quarters, today)
