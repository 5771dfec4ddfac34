// Who of the staff may do what with requests of people about their own records, who are known by name there. As duties.ts.
import { has, type Actor } from './actor.ts'

/** The unit that wrote the records: whom the directory calls its supervisor, and whom that one named to handle such requests. */
export type UnitOfRecords = { id: string; supervisorId: string | null; handlerIds: readonly string[] }

/**
 * Requests come to the supervisor of the unit that wrote the records, and to whom they named; data protection sees all, also those of which nobody
 * knows the unit yet. Coordinators and administrators, as such, see none, and neither does whoever supervises a whole service line.
 */
export const mayHandleRecords = (actor: Actor, unit: UnitOfRecords | null): boolean =>
  has(actor, 'data-protection') || (unit !== null && (mayNameHandlers(actor, unit) || (worksHere(actor) && unit.handlerIds.includes(actor.personId))))

/** A supervisor names who handles the requests of their unit besides. */
export const mayNameHandlers = (actor: Actor, unit: UnitOfRecords): boolean =>
  actor.roles.some(({ role, unitId }) => role === 'supervisor' && unitId === unit.id) || (has(actor, 'supervisor') && unit.supervisorId === actor.personId)

/** A worker, a supervisor and data protection write down what somebody asks who cannot or will not sign in; they see no more of it than they wrote. */
export const mayWriteRequestDown = (actor: Actor): boolean => worksHere(actor) || has(actor, 'data-protection')

const worksHere = (actor: Actor): boolean => has(actor, 'worker') || has(actor, 'supervisor')
