// Publishes the periods that are over and counted: one run of the disclosure engine for each family of figures over the calendar year, held
// against all that was published of it before. Of a large year it takes many seconds, in a thread of its own.
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import { inThread } from '../../in-thread.ts'
import type { Day } from '../../text/dates.ts'
import { addLost, addPublished, countedMonths, countsOf, fewestTold, lockPublishing, placesInOrder, publishedIn, publishedPeriodsOf } from './counted.sql.ts'
import type { ToldOfYear, Year } from './publish.ts'
import { wholePeriods } from './period.ts'

/** What went wrong with one year; the others are published. */
type Tell = (year: string, fault: unknown) => void
const thrown: Tell = (_, fault) => { throw fault }

/** So many years are worked out side by side: of a year there is news each month, of several only where a database is filled. */
const mostAtOnce = 2

/** The years of which something that is hidden can be worked out all the same. */
export async function publishPeriods(tx: Tx, today: Day, tell: Tell = thrown): Promise<string[]> {
  await lockPublishing(tx)
  const years = await yearsDue(tx)
  const withLost: string[] = []
  for (let from = 0; from < years.length; from += mostAtOnce) {
    for (const { year, told } of await toldOf(tx, years.slice(from, from + mostAtOnce))) {
      const fault = told.status === 'rejected' ? told.reason : await apart(tx, () => publish(tx, year, told.value, today))
      if (fault !== null) tell(year.name, fault)
      else if (told.status === 'fulfilled' && told.value.lost.length) withLost.push(year.name)
    }
  }
  return withLost
}

type DueYear = Omit<Year, 'fewest'> & { name: string }

async function yearsDue(tx: Tx): Promise<DueYear[]> {
  const order = await placesInOrder(tx)
  const years: DueYear[] = []
  for (const [name, months] of Map.groupBy(await countedMonths(tx), (month) => month.slice(0, 4))) {
    const published = await publishedPeriodsOf(tx, name)
    const due = wholePeriods(months).filter((period) => !published.includes(period))
    if (due.length) years.push({ name, months, counts: await countsOf(tx, months), before: await publishedIn(tx, published), due, order })
  }
  return years
}

/** Nothing is counted or published meanwhile; the fewest may have been raised, and then it is worked out anew. */
async function toldOf(tx: Tx, years: readonly DueYear[]): Promise<{ year: DueYear; told: PromiseSettledResult<ToldOfYear> }[]> {
  for (;;) {
    const fewest = await fewestTold(tx)
    const told = await Promise.allSettled(years.map(({ name: _, ...year }) => inThread<ToldOfYear>('publish', { ...year, fewest } satisfies Year)))
    if (await fewestTold(tx) === fewest) return years.map((year, n) => ({ year, told: told[n]! }))
  }
}

async function publish(tx: Tx, { name, due }: DueYear, { rows, lost }: ToldOfYear, today: Day): Promise<void> {
  await addPublished(tx, due, rows, today)
  await addLost(tx, name, lost, today)
}
