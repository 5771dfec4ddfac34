// What the directory's public pages show of improvements.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { doneAt, type Shown } from './shown.sql.ts'

/** More would hide what people came for. */
const mostShown = 3

export const changedHere = (db: Db, place: { unitId: string } | { serviceId: string }, today: Day): Promise<Shown[]> => doneAt(db, place, mostShown, today)
