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

/** Whoever is on the staff sees reports: they hold nothing but what may be shown to everybody. A member of the clients' council sees what everybody sees. */
export const maySeeReports = (actor: Actor): boolean => actor.roles.some(({ role }) => role !== 'council')

/** A coordinator, and management of the line or of the whole organisation, write what the organisation wants of a line, and who decided so. */
export const maySetAims = (actor: Actor, serviceLineId: string): boolean =>
  has(actor, 'coordinator') || actor.roles.some((grant) => grant.role === 'management' && !grant.unitId && (grant.serviceLineId === null || grant.serviceLineId === serviceLineId))

/** A coordinator and the data protection officer see how many hidden numbers are known nearer than they should be. Which they are nobody sees. */
export const maySeeLost = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'data-protection')

/** A coordinator, a supervisor and management take along as one file all figures that are published. Everybody may read each of them. */
export const mayExportReports = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor') || has(actor, 'management')
