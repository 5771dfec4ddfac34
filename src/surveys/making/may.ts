// What somebody may make a survey of, by the places that there are.
import type { Actor } from '../../staff/actor.ts'
import { mayAskSurvey } from '../../staff/survey-duties.ts'
import type { Place } from './places.sql.ts'

/** What a survey is of; of neither a unit nor a line it is of the whole organisation. */
export type Of = Pick<Place, 'unitId' | 'serviceLineId' | 'supervisorId'>

export const wholeOrganisation: Of = { unitId: null, serviceLineId: null, supervisorId: null }

/** As it travels in a form. */
export const ofCode = ({ unitId, serviceLineId }: Pick<Of, 'unitId' | 'serviceLineId'>): string =>
  unitId ? `unit:${unitId}` : serviceLineId ? `line:${serviceLineId}` : 'whole'

export type Askable = { whole: boolean; places: Place[] }

export const askable = (actor: Actor, places: readonly Place[]): Askable =>
  ({ whole: mayAskSurvey(actor, wholeOrganisation), places: places.filter((place) => mayAskSurvey(actor, place)) })

export const mayAskAny = ({ whole, places }: Askable): boolean => whole || places.length > 0

/** What is chosen beforehand: of whoever asks of some units alone, the first of them; their own before others'. */
export function ownPlace(actor: Actor, { whole, places }: Askable): string {
  const own = places.find(({ unitId, supervisorId }) => unitId && (supervisorId === actor.personId || actor.roles.some((grant) => grant.role === 'supervisor' && grant.unitId === unitId)))
  const first = own ?? places[0]
  return whole && !own ? '' : first ? ofCode(first) : ''
}

/** Undefined: nothing that may be chosen. */
export function placeOf(code: string, { whole, places }: Askable): Of | undefined {
  return code === 'whole' && whole ? wholeOrganisation : places.find((place) => ofCode(place) === code)
}
