// Which place a report is of: as it stands in an address, and what is somebody's own.
import { isThemselves, type Actor } from '../../staff/actor.ts'
import { placeCode } from '../../surveys/compared/place.ts'
import type { ReportPlace } from './places.sql.ts'

/** `code`: whole, line.<id> or unit.<id>. Null where there is no such place. */
export const placeOf = (places: readonly ReportPlace[], code: string): ReportPlace | null => places.find((place) => placeCode(place) === code) ?? null

/** Units that somebody works in or leads, then lines that they lead; none of whoever is there for everything. */
export function ownPlaces(places: readonly ReportPlace[], actor: Actor): ReportPlace[] {
  const supervises = actor.roles.some(({ role }) => role === 'supervisor')
  const isOwnUnit = ({ unitId, supervisorId }: ReportPlace) => unitId !== null && ((supervises && isThemselves(actor, supervisorId)) || actor.roles.some((grant) => grant.unitId === unitId))
  return [
    ...places.filter((place) => !place.ended && isOwnUnit(place)),
    ...places.filter(({ serviceLineId, ended }) => !ended && serviceLineId !== null && actor.roles.some((grant) => !grant.unitId && grant.serviceLineId === serviceLineId)),
  ]
}
