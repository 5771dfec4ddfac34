// What the page of one feedback day says of its plan, to who may hold it: what is still missing, and the last day beside this one.
import type { Db } from '../../db/db.ts'
import { findPromise, questionsAsked } from '../../surveys/for-planned-days.ts'
import type { Day } from '../../text/dates.ts'
import type { AskedDay } from '../asked-day.ts'
import { municipalitiesOf, stationsOf, stopsOf, thingsOf } from '../parts.sql.ts'
import { tabletsOf } from './came.sql.ts'
import { lastAndThis } from './compare.ts'
import { missingOf, type Missing } from './missing.ts'
import { hostsOf } from './plan.sql.ts'

/** `missing` null: the day goes on, or is over. */
export type PlanOfDay = { missing: Missing[] | null; compared: Awaited<ReturnType<typeof lastAndThis>> }

export async function planOfDay(db: Db, { day, state }: AskedDay, today: Day): Promise<PlanOfDay> {
  const promise = await findPromise(db, day.roundId)
  const compared = await lastAndThis(db, day, promise?.fewest ?? 5)
  if (state !== 'planned' && state !== 'ready') return { missing: null, compared }
  const things = await thingsOf(db, day.id)
  const missing = missingOf({
    state, promise, stops: await stopsOf(db, day.id), municipalities: (await municipalitiesOf(db, day.id)).length, stations: await stationsOf(db, day.id), questions: (await questionsAsked(db, day)).map(({ id }) => id),
    hosts: await hostsOf(db, day.id, today), tablets: await tabletsOf(db, day.id), things: { all: things.length, packed: things.filter(({ packed }) => packed).length },
  })
  return { missing, compared }
}
