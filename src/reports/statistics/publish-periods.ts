// Publishes the periods that are over and counted: one run of the disclosure engine for each family of figures over the calendar year, held
// against all that was published of it before. Of a large year it takes many seconds, in a thread of its own.
import type { Tx } from '../../db/db.ts'
import { inThread } from '../../in-thread.ts'
import type { Day } from '../../text/dates.ts'
import { addLost, addPublished, countedMonths, countsOf, fewestTold, lockPublishing, placesInOrder, publishedIn, publishedPeriodsOf } from './counted.sql.ts'
import type { ToldOfYear, Year } from './publish.ts'
import { wholePeriods } from './period.ts'

/** The years of which something that is hidden can be worked out all the same. */
export async function publishPeriods(tx: Tx, today: Day): Promise<string[]> {
  await lockPublishing(tx)
  const withLost: string[] = []
  for (const [year, months] of Map.groupBy(await countedMonths(tx), (month) => month.slice(0, 4))) {
    const before = await publishedPeriodsOf(tx, year)
    const due = wholePeriods(months).filter((period) => !before.includes(period))
    if (!due.length) continue
    const { rows, lost } = await toldOf(tx, { months, counts: await countsOf(tx, months), before: await publishedIn(tx, before), due, order: await placesInOrder(tx) })
    await addPublished(tx, due, rows, today)
    await addLost(tx, year, lost, today)
    if (lost.length) withLost.push(year)
  }
  return withLost
}

/** Nothing is counted or published meanwhile; the fewest may have been raised, and then it is worked out anew. */
async function toldOf(tx: Tx, year: Omit<Year, 'fewest'>): Promise<ToldOfYear> {
  for (;;) {
    const fewest = await fewestTold(tx)
    const told = await inThread<ToldOfYear>('publish', { ...year, fewest } satisfies Year)
    if (await fewestTold(tx) === fewest) return told
  }
}
