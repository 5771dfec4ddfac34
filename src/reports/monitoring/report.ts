// A self-monitoring report (omavalvonnan seurantaraportti) tells what was found in feedback in a period and what is done because of it: of four
// months, as the law on supervision (741/2023) has units tell it, and of a year. Its numbers are the published ones; its words somebody writes.
import { inLanguage, languages, type Translated } from '../../text/language.ts'
import { daysAfter, shortDay, type Day } from '../../text/dates.ts'
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
  /** What was found out after it had become public, from this day on: what was added later still follows with its own day. */
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

/** Of units and of the whole, of four months: the law asks for these, and of these alone somebody is reminded. */
export const isAwaited = (place: StatPlace, period: PeriodName): boolean => place.serviceLineId === null && readPeriod(period)!.kind === 'four-months'

/** Of a period that was over before the unit began there is nothing to tell. */
export const wasThere = ({ madeOn }: { madeOn: Day | null }, period: PeriodName): boolean => madeOn === null || madeOn < readPeriod(period)!.until

export type Stage = 'none' | 'draft' | 'public' | 'late'

export const stageOf = (report: Pick<MonitoringReport, 'publicOn'> | undefined, { place, period }: { place: StatPlace; period: PeriodName }, today: Day): Stage =>
  report?.publicOn ? 'public' : isAwaited(place, period) && today > dueOn(period) ? 'late' : report ? 'draft' : 'none'

/** What was added before stays as well. The same once more, as by a second press, is nothing new. */
export function addedBelow(earlier: Translated | null, more: Translated, today: Day): Translated {
  if (!earlier) return more
  if (languages.every((language) => (more[language] ?? '') === '' || earlier[language]?.endsWith(more[language]!))) return earlier
  const said = languages.filter((language) => earlier[language] || more[language])
  return { fi: '', ...Object.fromEntries(said.map((language) => [language, `${inLanguage(earlier, language)}\n\n${shortDay(today, language)}\n${inLanguage(more, language)}`])) }
}

/** In an address: whole, line-…, unit-…. */
export const placeCode = ({ serviceLineId, unitId }: StatPlace): string => (unitId ? `unit-${unitId}` : serviceLineId ? `line-${serviceLineId}` : 'whole')
