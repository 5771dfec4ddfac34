// Grants by their days: which hold on a day, which overlap, and which go together at all.
import type { Day } from '../../text/dates.ts'
import type { Grant } from '../actor.ts'
import type { DatedGrant } from '../people.ts'

type Days = Pick<DatedGrant, 'validFrom' | 'validTo'>

/** One that was ended on the day it began holds on no day. */
const isEmpty = ({ validFrom, validTo }: Days): boolean => validTo !== null && validTo < validFrom

export const overlap = (one: Days, other: Days): boolean =>
  !isEmpty(one) && !isEmpty(other)
  && (one.validTo === null || one.validTo >= other.validFrom) && (other.validTo === null || other.validTo >= one.validFrom)

export const holdsOn = ({ validFrom, validTo }: Days, day: Day): boolean => validFrom <= day && (validTo === null || validTo >= day)

export const holding = <G extends Days>(grants: readonly G[], day: Day): G[] => grants.filter((grant) => holdsOn(grant, day))

/** Whoever watches over the others is none of them: which of the roles that somebody holds a new one must not go with. */
export const clashOf = (held: readonly DatedGrant[], wanted: Grant & Days): DatedGrant | null =>
  held.find((one) => (one.role === 'data-protection') !== (wanted.role === 'data-protection') && overlap(one, wanted)) ?? null

/** Whether one is of all that the other is of. */
const covers = (one: Grant, other: Grant): boolean =>
  one.role === other.role && ((!one.unitId && !one.serviceLineId) || (one.unitId === other.unitId && one.serviceLineId === other.serviceLineId))

export type Warning = 'workerToo' | 'closesPast' | 'addsNothing'

/** What goes oddly with the roles that somebody holds already. */
export function warningsOf(held: readonly DatedGrant[], wanted: Grant & Days): Warning[] {
  const adds = !held.some((one) => covers(one, wanted) && one.validFrom <= wanted.validFrom
    && (one.validTo === null || (wanted.validTo !== null && one.validTo >= wanted.validTo)))
  const pair = [wanted.role, wanted.role === 'worker' ? 'supervisor' : 'worker']
  const workerToo = (wanted.role === 'worker' || wanted.role === 'supervisor')
    && held.some((one) => one.role === pair[1] && overlap(one, wanted) && meet(one, wanted))
  return [...(workerToo ? [wanted.role === 'worker' ? 'closesPast' as const : 'workerToo' as const] : []), ...(adds ? [] : ['addsNothing' as const])]
}

/** Whether they may be of the same place: a unit may lie in a service line. */
const meet = (one: Grant, other: Grant): boolean =>
  one.unitId && other.unitId ? one.unitId === other.unitId : one.serviceLineId && other.serviceLineId ? one.serviceLineId === other.serviceLineId : true
