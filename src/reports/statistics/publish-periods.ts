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

/** What is being worked out, in threads that need no connection. */
export type Begun = { years: readonly DueYear[]; fewest: number; told: Promise<PromiseSettledResult<ToldOfYear>[]> }

export async function beginPublishing(tx: Tx): Promise<Begun> {
  await lockPublishing(tx)
  return begin(tx, await yearsDue(tx))
}

/** The years of which something that is hidden can be worked out all the same. `begun`: where it was begun before, in the same transaction. */
export async function publishPeriods(tx: Tx, today: Day, tell: Tell = thrown, begun?: Begun): Promise<string[]> {
  const withLost: string[] = []
  for (const { year, told } of await toldOf(tx, begun ?? await beginPublishing(tx))) {
    const fault = told.status === 'rejected' ? told.reason : await apart(tx, () => publish(tx, year, told.value, today))
    if (fault !== null) tell(year.name, fault)
    else if (told.status === 'fulfilled' && told.value.lost.length) withLost.push(year.name)
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

async function begin(tx: Tx, years: readonly DueYear[]): Promise<Begun> {
  const fewest = await fewestTold(tx)
  return { years, fewest, told: inTurn(years, ({ name: _, ...year }) => inThread<ToldOfYear>('publish', { ...year, fewest } satisfies Year)) }
}

/** Nothing is counted or published meanwhile; the fewest may have been raised, and then it is worked out anew. */
async function toldOf(tx: Tx, begun: Begun): Promise<{ year: DueYear; told: PromiseSettledResult<ToldOfYear> }[]> {
  for (let now = begun; ; now = await begin(tx, now.years)) {
    const told = await now.told
    if (await fewestTold(tx) === now.fewest) return now.years.map((year, n) => ({ year, told: told[n]! }))
  }
}

/** Where one has ended the next begins: none waits for the longest. */
async function inTurn<Of, Is>(all: readonly Of[], work: (one: Of) => Promise<Is>): Promise<PromiseSettledResult<Is>[]> {
  const done: PromiseSettledResult<Is>[] = []
  const rest = [...all.entries()]
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) [done[next[0]]] = await Promise.allSettled([work(next[1])])
  }
  await Promise.all(Array.from({ length: mostAtOnce }, worker))
  return done
}

async function publish(tx: Tx, { name, due }: DueYear, { rows, lost }: ToldOfYear, today: Day): Promise<void> {
  await addPublished(tx, due, rows, today)
  await addLost(tx, name, lost, today)
}
