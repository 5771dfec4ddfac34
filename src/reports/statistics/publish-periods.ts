// Publishes the periods that are over and counted: one run of the disclosure engine for each family of figures over the calendar year, held
// against all that was published of it before. Of a large year it takes many seconds, in a thread of its own.
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import type { Month } from '../../feedback/period.ts'
import { inThread } from '../../in-thread.ts'
import type { Day } from '../../text/dates.ts'
import { addLost, addPublished, countedMonths, countsOf, fewestTold, lockPublishing, placesInOrder, publishedIn, publishedPeriodsOf } from './counted.sql.ts'
import type { ToldOfYear, Year } from './publish.ts'
import { wholePeriods } from './period.ts'

/** What went wrong with one year; the others are published. */
type Tell = (year: string, fault: unknown) => void
const thrown: Tell = (_, fault) => { throw fault }

/** The years of which something that is hidden can be worked out all the same. */
export async function publishPeriods(tx: Tx, today: Day, tell: Tell = thrown): Promise<string[]> {
  await lockPublishing(tx)
  const withLost: string[] = []
  for (const [year, months] of Map.groupBy(await countedMonths(tx), (month) => month.slice(0, 4))) {
    const fault = await apart(tx, async () => { if (await publishYear(tx, year, months, today) === 'lost') withLost.push(year) })
    if (fault !== null) tell(year, fault)
  }
  return withLost
}

async function publishYear(tx: Tx, year: string, months: readonly Month[], today: Day): Promise<'published' | 'lost'> {
  const before = await publishedPeriodsOf(tx, year)
  const due = wholePeriods(months).filter((period) => !before.includes(period))
  if (!due.length) return 'published'
  const { rows, lost } = await toldOf(tx, { months, counts: await countsOf(tx, months), before: await publishedIn(tx, before), due, order: await placesInOrder(tx) })
  await addPublished(tx, due, rows, today)
  await addLost(tx, year, lost, today)
  return lost.length ? 'lost' : 'published'
}

/** Nothing is counted or published meanwhile; the fewest may have been raised, and then it is worked out anew. */
async function toldOf(tx: Tx, year: Omit<Year, 'fewest'>): Promise<ToldOfYear> {
  for (;;) {
    const fewest = await fewestTold(tx)
    const told = await inThread<ToldOfYear>('publish', { ...year, fewest } satisfies Year)
    if (await fewestTold(tx) === fewest) return told
  }
}
