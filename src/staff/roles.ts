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
  /** Who was brought in, and still is: told of it, or asked to join. */
  parties: readonly { personId: string; part: 'informed' | 'joined'; fromNumber: number }[]
  /** Whom of the staff it concerns, who must not read it before somebody has talked with them. */
  keptFromIds: readonly string[]
}

/**
 * A coordinator reads every case.
 * A supervisor reads the cases of what they supervise, those that came to them, whoever the giver wrote to, and those
 * that they were told of because the promised day had passed; but what was written past the workers, not where they are
 * a worker themselves.
 * A worker reads the cases that are theirs to handle, unless the giver wrote to the supervisor only.
 * Whoever was brought into a case reads it, by the same rules as if it were theirs.
 * An administrator, as such, reads none.
 * Nobody reads what concerns themselves before their supervisor has talked with them.
 */
export const mayReadCase = (actor: Actor, of: CaseForAccess): boolean =>
  !of.keptFromIds.includes(actor.personId) && (
    has(actor, 'coordinator') ||
    ((of.reader === 'handler' || !works(actor, of)) && (supervises(actor, of) || (has(actor, 'supervisor') && cameTo(actor, of)))) ||
    (has(actor, 'worker') && (handles(actor, of) || isParty(actor, of)) && of.reader === 'handler'))

/** The first turn of the conversation that somebody who may read it sees: all of it, but for who was brought in later. */
export const firstTurnFor = (actor: Actor, of: CaseForAccess): number =>
  mayReadCase(actor, { ...of, parties: [] }) ? 1 : of.parties.find(({ personId }) => personId === actor.personId)?.fromNumber ?? 1

/** Whoever may read a case may answer it, but for those who were told of it for their information only. */
export const mayAnswer = (actor: Actor, of: CaseForAccess): boolean =>
  mayReadCase(actor, of) && (has(actor, 'coordinator') || supervises(actor, of) || handles(actor, of)
    || of.escalatedToId === actor.personId || of.parties.some(({ personId, part }) => personId === actor.personId && part === 'joined'))

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

/** Whoever may read a case from its first turn on reads what colleagues noted about it, and notes something themselves. */
export const mayNote = (actor: Actor, of: CaseForAccess): boolean => mayReadCase(actor, of) && firstTurnFor(actor, of) === 1

/** Whoever wrote a note removes it, on the day on which they wrote it. */
export const mayRemoveNote = (actor: Actor, note: { writerId: string; writtenOn: string }, today: string): boolean =>
  note.writerId === actor.personId && note.writtenOn === today

const handles = (actor: Actor, of: CaseForAccess): boolean => of.handlerId === actor.personId

const isParty = (actor: Actor, of: CaseForAccess): boolean => of.parties.some(({ personId }) => personId === actor.personId)

const cameTo = (actor: Actor, of: CaseForAccess): boolean =>
  handles(actor, of) || of.escalatedToId === actor.personId || isParty(actor, of)

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
