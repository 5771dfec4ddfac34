// A group role says which role comes with a group of the provider. By them the roles of somebody who signs in are brought in line
// with their groups; what was given by hand is nobody's business here.
import type { Day } from '../../text/dates.ts'
import type { Grant } from '../actor.ts'
import type { DatedGrant } from '../people.ts'

/** `madeBy`: the administrator, and whoever worked in their name. `countsFrom`: the first day on which roles come by it, where it waits for a second look. */
export type GroupRole = Grant & { id: string; group: string; madeBy: string[]; countsFrom?: Day | null }

/** In this order. */
export type Plan = { end: DatedGrant[]; give: FromGroup[] }
export type FromGroup = Grant & { group: string }

type Given = { personId: string; groups: readonly string[]; roles: readonly GroupRole[]; held: readonly DatedGrant[]; today: Day }

/**
 * Nobody gets a role by what they made themselves. Who sees what everybody has opened (data protection) holds no other role: a
 * group gives it only to whoever has nothing else, and gives nothing else to whoever has it by hand.
 */
export function planOf({ personId, groups, roles, held, today }: Given): Plan {
  const current = held.filter(({ validTo }) => validTo === null || validTo >= today)
  const byHand = current.filter(({ fromGroup }) => !fromGroup)
  const others = roles.filter(({ group, madeBy, countsFrom }) => groups.includes(group) && !madeBy.includes(personId) && !(countsFrom && countsFrom > today))
  const wanted = others.filter((role) => !mixes(role, byHand, others))

  const end = current.filter(({ fromGroup, ...grant }) => fromGroup && !wanted.some((role) => role.group === fromGroup && isSame(role, grant)))
  const stays = current.filter((grant) => !end.includes(grant) && grant.validFrom <= today && grant.validTo === null)
  const give = wanted.filter((role, index) =>
    !stays.some((grant) => isSame(role, grant)) && wanted.findIndex((first) => isSame(first, role)) === index)
  return { end, give: give.map(({ role, unitId, serviceLineId, group }) => ({ role, unitId, serviceLineId, group })) }
}

/** The same role of the same. */
export const isSame = (one: Grant, other: Grant): boolean =>
  one.role === other.role && one.unitId === other.unitId && one.serviceLineId === other.serviceLineId

/** What was given by hand comes first; of what comes from groups, data protection gives way. */
const mixes = (role: Grant, byHand: readonly Grant[], others: readonly Grant[]): boolean =>
  (isOfDataProtection(role) ? [...byHand, ...others].some((other) => !isOfDataProtection(other)) : byHand.some(isOfDataProtection))

const isOfDataProtection = ({ role }: Grant): boolean => role === 'data-protection'
