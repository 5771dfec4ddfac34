// What bulletins and the screen of a waiting room tell of improvements: of those that everybody sees, the newest.
import type { Db } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import { movedSince, type Shown } from './shown.sql.ts'

export const newestChanges = (db: Db, of: { since: Day; line: string | null }, most: number, today: Day): Promise<Shown[]> => movedSince(db, of, most, today)
