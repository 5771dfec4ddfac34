// Publishes the periods that are over and counted: one run of the disclosure engine for each family of figures over the calendar year, held
// against all that was published of it before.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import { addPublished, countedMonths, countsOfYear, fewestTold, publishedInYear } from './counted.sql.ts'
import { publishedOf } from './publish.ts'
import { wholePeriods } from './period.ts'

export async function publishPeriods(tx: Tx, today: Day): Promise<void> {
  const fewest = await fewestTold(tx)
  const years = Map.groupBy(await countedMonths(tx), (month) => month.slice(0, 4))
  for (const [year, months] of years) {
    const before = await publishedInYear(tx, year)
    const due = wholePeriods(months).filter((period) => !before.periods.includes(period))
    if (due.length) await addPublished(tx, due, publishedOf({ months, counts: await countsOfYear(tx, year), before: before.rows, due, fewest }), today)
  }
}
