// What is known of a place in a period, for its report: published numbers, of the period before too, and what was done.
import type { Db } from '../../db/db.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Figure } from '../statistics/figure.ts'
import { besidePeriod, type PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import { goneThrough, improvementsIn } from './reports.sql.ts'
import type { Stood } from './report.ts'

export type Told = (figure: Figure, value?: string) => Shown
/** `gone`: on how many days the unit went through its feedback. */
export type Facts = { told: Told; before: Told; gone: number; stood: readonly Stood[] }

/** `stood`: as they stood when the report became public; null: as they stand now. */
export async function factsOf(db: Db, place: StatPlace, period: PeriodName, stood: readonly Stood[] | null): Promise<Facts> {
  const earlier = besidePeriod(period, -1)
  const find = lookUp(await readPublished(db, { periods: [period, earlier], places: [place] }))
  return {
    told: (figure, value) => find(place, period, figure, value), before: (figure, value) => find(place, earlier, figure, value),
    gone: place.unitId ? await goneThrough(db, place.unitId, period) : 0, stood: stood ?? await improvementsIn(db, place, period),
  }
}
