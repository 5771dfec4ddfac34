// Of what place the report is, as it stands in an address: line-… or unit-…, and nothing for the whole.
import { desk } from '../../paths.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'

export const placeValue = ({ serviceLineId, unitId }: StatPlace): string => (unitId ? `unit-${unitId}` : serviceLineId ? `line-${serviceLineId}` : '')

/** A fixed view: what is shown stands in its address. */
export const themesReportPath = (period: PeriodName, place: StatPlace): string => `${desk.themesReport}?${new URLSearchParams({ period, ...(placeValue(place) && { place: placeValue(place) }) })}`

/** Null for one that is not among them. */
export const placeOf = (value: string | undefined, places: readonly StatPlace[]): StatPlace | null => {
  if (!value) return { serviceLineId: null, unitId: null }
  const found = places.find((place) => placeValue(place) === value)
  return found ? { serviceLineId: found.serviceLineId, unitId: found.unitId } : null
}

export const isTold = ({ count }: { count: Shown }): boolean => count !== null
