// Who of the staff may do what. Every permission of the program is a sentence here, and nowhere else.
import { has, type Actor } from './actor.ts'

/** What has to be known about a case in order to say who may open it. */
export type CaseForAccess = {
  handlerId: string | null
  /** Who was told that the promised day has passed. */
  escalatedToId: string | null
  reader: 'handler' | 'supervisor'
  unitId: string | null
  serviceLineId: string | null
}

/**
 * A coordinator reads every case.
 * A supervisor reads the cases of what they supervise, those that came to them, whoever the giver wrote to, and those
 * that they were told of because the promised day had passed; but what was written past the workers, not where they are
 * a worker themselves.
 * A worker reads the cases that are theirs to handle, unless the giver wrote to the supervisor only.
 * An administrator, as such, reads none.
 */
export const mayReadCase = (actor: Actor, of: CaseForAccess): boolean =>
  has(actor, 'coordinator') ||
  ((of.reader === 'handler' || !works(actor, of)) && (supervises(actor, of) || (has(actor, 'supervisor') && cameTo(actor, of)))) ||
  (has(actor, 'worker') && handles(actor, of) && of.reader === 'handler')

/** Whoever may read a case may answer it. */
export const mayAnswer = (actor: Actor, of: CaseForAccess): boolean => mayReadCase(actor, of)

/** A coordinator passes any case to another handler; nobody else does. */
export const mayRoute = (actor: Actor, _of: CaseForAccess): boolean => has(actor, 'coordinator')

/** A coordinator sees how much feedback there is, about what, and what of it needs somebody. No figure is of a member of the staff. */
export const maySeeOverview = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator and a supervisor narrow down the list of all that they may read; a worker's own is short. */
export const mayNarrowCases = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** An administrator edits the directory, the guiding questions and the organisation's own details. */
export const mayEditDirectory = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator adds people, gives and ends their roles, and marks them as left. */
export const mayManagePeople = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator and a coordinator see whether mail went out. It holds no text of any case. */
export const maySeeMail = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

const handles = (actor: Actor, of: CaseForAccess): boolean => of.handlerId === actor.personId

const cameTo = (actor: Actor, of: CaseForAccess): boolean => handles(actor, of) || of.escalatedToId === actor.personId

/** A supervisor of a unit, of a service line, or of the whole organisation. */
const supervises = (actor: Actor, of: CaseForAccess): boolean =>
  actor.roles.some(
    ({ role, unitId, serviceLineId }) =>
      role === 'supervisor' &&
      (unitId ? unitId === of.unitId : serviceLineId ? serviceLineId === of.serviceLineId : true),
  )

/** A worker where the case is about; of a case about no unit, whoever is a worker anywhere. As the routing has it. */
const works = (actor: Actor, of: CaseForAccess): boolean =>
  actor.roles.some(({ role, unitId, serviceLineId }) =>
    role === 'worker'
    && (!of.unitId || (!unitId && !serviceLineId) || unitId === of.unitId || (serviceLineId !== null && serviceLineId === of.serviceLineId)))
