// A self-monitoring report (omavalvonnan seurantaraportti) tells what was found in feedback in a period and what is done because of it: of four
// months, as the law on supervision (741/2023) has units tell it, and of a year. Its numbers are the published ones; its words somebody writes.
import type { Translated } from '../../text/language.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { readPeriod, type PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'
import type { State } from '../../improvements/improvement.ts'

/** An improvement as it stood. */
export type Stood = { id: string; title: Translated; state: State; dueOn: Day; because: Translated | null }

export type Words = { findings: Translated; actions: Translated }

export type MonitoringReport = StatPlace & Words & {
  id: string
  period: PeriodName
  writtenOn: Day
  /** Null while it is a draft. */
  publicOn: Day | null
  stood: readonly Stood[] | null
  /** What was found out after it had become public. */
  added: Translated | null
  addedOn: Day | null
}

/** Of four months and of years there are such reports. */
export const isReported = (period: PeriodName): boolean => {
  const kind = readPeriod(period)?.kind
  return kind === 'four-months' || kind === 'year'
}

/** So many days after its end it should be public. The law says how often, and not how soon: a month is what one can expect. */
export const dueAfterDays = 30
export const dueOn = (period: PeriodName): Day => daysAfter(readPeriod(period)!.until, dueAfterDays)

export type Stage = 'none' | 'draft' | 'public' | 'late'

export const stageOf = (report: Pick<MonitoringReport, 'publicOn'> | undefined, period: PeriodName, today: Day): Stage =>
  report?.publicOn ? 'public' : today > dueOn(period) ? 'late' : report ? 'draft' : 'none'

/** In an address: whole, line-…, unit-…. */
export const placeCode = ({ serviceLineId, unitId }: StatPlace): string => (unitId ? `unit-${unitId}` : serviceLineId ? `line-${serviceLineId}` : 'whole')
