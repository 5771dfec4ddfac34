// Who of the staff may do what that is about no single case. Every permission of the program is a sentence here or in roles.ts.
import { has, isThemselves, type Actor } from './actor.ts'

/** A coordinator sees how much feedback there is, about what, and what of it needs somebody. No figure is of a member of the staff. */
export const maySeeOverview = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator plans how response times are tested, sees what came of it, and which cases are practices. */
export const mayTestResponses = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator and a supervisor narrow down the list of all that they may read; a worker's own is short. */
export const mayNarrowCases = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** Whoever reads the first answers of others need not have their own read. */
export const readsFirst = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** A coordinator and a supervisor of the whole organisation edit every template, a supervisor of a service line those of the line. */
export const mayEditTemplates = (actor: Actor, serviceLineId: string | null): boolean =>
  has(actor, 'coordinator') || actor.roles.some((grant) =>
    grant.role === 'supervisor' && !grant.unitId && (grant.serviceLineId === null || grant.serviceLineId === serviceLineId))

/** A coordinator and every supervisor see which templates there are. */
export const maySeeTemplates = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** A coordinator and a supervisor of the whole organisation write what every channel promises, a supervisor of a service line what its own does. Null: what the whole organisation does. */
export const mayWritePromise = (actor: Actor, serviceLineId: string | null): boolean => mayEditTemplates(actor, serviceLineId)

/** A coordinator and every supervisor see what does not keep a promise right now, as far as they may see it. */
export const maySeePromises = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** An administrator edits the directory, the guiding questions and the organisation's own details. */
export const mayEditDirectory = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator adds people, gives and ends their roles, and marks them as left. */
export const mayManagePeople = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator writes the texts of the guide; a coordinator sees them, and which of them end soon. */
export const mayEditLanes = (actor: Actor): boolean => has(actor, 'administrator')

export const maySeeLanes = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** An administrator and a coordinator see whether mail went out. It holds no text of any case. */
export const maySeeMail = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** A coordinator and an administrator see which ways of the routing end nowhere near, and walk them. No case is in it. */
export const maySeeRehearsal = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'administrator')

/**
 * A unit's feedback, in the form that was approved for the unit, is read by whoever has a role in the unit, by its
 * supervisor, and by the coordinators. They also say when it was gone through.
 */
export const mayReadUnit = (actor: Actor, unit: { id: string; supervisorId: string | null }): boolean =>
  has(actor, 'coordinator') || unit.supervisorId === actor.personId || actor.roles.some(({ unitId }) => unitId === unit.id)

/** Whoever looks after data protection reads who opened and changed what. Nobody else does: not who gives the roles, and not who coordinates. */
export const mayReadAudit = (actor: Actor): boolean => has(actor, 'data-protection')

/** They also say what came of reading that was unusual; nobody does so of their own. */
export const maySettleUnusual = (actor: Actor, reading: { personId: string }): boolean => mayReadAudit(actor) && !isThemselves(actor, reading.personId)
