// What is known of a place in a period, for its report: published numbers, of the period before too, themes, surveys that everybody sees the
// results of, and what was done.
import type { Db } from '../../db/db.ts'
import { askedAt, type AtPlace } from '../../surveys/at-place.ts'
import type { Day } from '../../text/dates.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { FeedbackReport } from '../feedback/report.ts'
import { fewestTold } from '../statistics/counted.sql.ts'
import type { Figure } from '../statistics/figure.ts'
import { besidePeriod, readPeriod, type PeriodName } from '../statistics/period.ts'
import { lookUp, readPublished } from '../statistics/published.sql.ts'
import type { Stood } from './report.ts'
import { goneThrough, improvementsIn, type NamedPlace } from './reports.sql.ts'
import { themesAt, type ThemesOf } from './themes.ts'

export type Told = (figure: Figure, value?: string) => Shown

export type Facts = {
  /** The same numbers as the report of feedback has of the place. */
  feedback: FeedbackReport
  told: Told
  before: Told
  /** On how many days the unit went through its feedback. */
  gone: number
  stood: readonly Stood[]
  themes: readonly ThemesOf[]
  asked: readonly AtPlace[]
}

type Of = { place: NamedPlace; period: PeriodName; /** As they stood when the report became public; null: as they stand now. */ stood: readonly Stood[] | null; all: readonly NamedPlace[]; today: Day }

/** `all`: places, among which are the lines of a unit. */
export async function factsOf(db: Db, { place, period, stood, all, today }: Of): Promise<Facts> {
  const earlier = besidePeriod(period, -1)
  const find = lookUp(await readPublished(db, { periods: [period, earlier], places: [place] }))
  const { from, until } = readPeriod(period)!
  return {
    told: (figure, value) => find(place, period, figure, value), before: (figure, value) => find(place, earlier, figure, value),
    feedback: {
      place, period, series: [earlier, period], compared: [earlier], lines: [], themes: [], kept: null, nearest: null, fewest: await fewestTold(db),
      look: (figure, value, at = {}) => find(at.place ?? place, at.period ?? period, figure, value),
    },
    gone: place.unitId ? await goneThrough(db, place.unitId, period) : 0, stood: stood ?? await improvementsIn(db, place, period),
    themes: await themesAt(db, place, period, all.filter(({ serviceLineId }) => serviceLineId !== null && place.lineIds.includes(serviceLineId))),
    asked: await askedAt(db, place, { today, from, until }),
  }
}
