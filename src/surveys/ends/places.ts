// The units and lines that a file or another system may name.
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { monthsBack, monthsOver } from './months.ts'
import { placeFinder, type FoundPlace, type Unfound } from './named.ts'
import { countedLines, countedUnits } from './units.sql.ts'

export async function placesToCount(db: Db, today: Day): Promise<(unit: string, line: string) => FoundPlace | Unfound> {
  return placeFinder(await countedUnits(db, { since: monthsOver(today, monthsBack).at(-1)!, today }), await countedLines(db))
}
