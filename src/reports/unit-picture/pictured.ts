// All that is said of a unit, put side by side: feedback that came by itself, surveys that asked, and collections held elsewhere; and what was
// done. Nothing here is known by another way than by its own page.
import type { Db } from '../../db/db.ts'
import { changedHere } from '../../improvements/for-others.ts'
import type { Shown as Improvement } from '../../improvements/shown.sql.ts'
import { askedAt, type AtPlace } from '../../surveys/at-place.ts'
import type { Day } from '../../text/dates.ts'
import type { Told } from '../monitoring/facts.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import { readPeriod, type PeriodName } from '../statistics/period.ts'
import { lookUp, publishedPeriods, readPublished } from '../statistics/published.sql.ts'

/** The earliest period first. `fewest`: from how many on a number is told now. */
export type Pictured = {
  periods: readonly { period: PeriodName; told: Told }[]; asked: readonly AtPlace[]; elsewhere: readonly AtPlace[]; done: readonly Improvement[]; fewest: number
}

/** So many of the newest four-month periods. */
const mostPeriods = 4

export async function pictureOf(db: Db, unitId: string, today: Day): Promise<Pictured> {
  const place = { serviceLineId: null, unitId }
  const periods = (await publishedPeriods(db)).map(({ period }) => period).filter((period) => readPeriod(period)!.kind === 'four-months').slice(0, mostPeriods).reverse()
  const find = lookUp(await readPublished(db, { periods, places: [place] }))
  const rounds = await askedAt(db, place, { today })
  return {
    periods: periods.map((period) => ({ period, told: (figure, value) => find(place, period, figure, value) })),
    asked: rounds.filter(({ heldAs }) => !heldAs), elsewhere: rounds.filter(({ heldAs }) => heldAs), done: await changedHere(db, { unitId }, today), fewest: await fewestTold(db),
  }
}
