// Of what place the report is, as it stands in an address: line-… or unit-…, and nothing for the whole.
import type { Shown } from '../disclosure/publishable.ts'
import type { StatPlace } from '../statistics/place.ts'

export const placeValue = ({ serviceLineId, unitId }: StatPlace): string => (unitId ? `unit-${unitId}` : serviceLineId ? `line-${serviceLineId}` : '')

/** One that is not among them is the whole. */
export const placeOf = (value: string | undefined, places: readonly StatPlace[]): StatPlace => {
  const found = value ? places.find((place) => placeValue(place) === value) : undefined
  return { serviceLineId: found?.serviceLineId ?? null, unitId: found?.unitId ?? null }
}

export const isTold = ({ count }: { count: Shown }): boolean => count !== null
