// What becomes of what somebody leaves behind besides cases and improvements: told to whoever decides that they leave.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { leftBehindBy, type LeftBehind } from './leaving.sql.ts'

export const whatIsLeft = (db: Db, personId: string, today: Day): Promise<LeftBehind> => leftBehindBy(db, personId, today)
