// Who of the staff may do what with reports. As duties.ts.
import { has, type Actor } from './actor.ts'

/**
 * A supervisor writes what was found in feedback and what is done because of it, of the unit, the service line or the organisation that they
 * supervise; a coordinator of everything. What is public everybody reads.
 */
export const mayMonitor = (actor: Actor, { serviceLineId, unitId, supervisorId, lineIds }: { serviceLineId: string | null; unitId: string | null; supervisorId: string | null; lineIds: readonly string[] }): boolean =>
  has(actor, 'coordinator') || (unitId !== null && supervisorId === actor.personId && has(actor, 'supervisor'))
  || actor.roles.some((grant) => grant.role === 'supervisor' && (grant.unitId ? grant.unitId === unitId
    : grant.serviceLineId ? (unitId ? lineIds.includes(grant.serviceLineId) : grant.serviceLineId === serviceLineId) : true))
