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
  /** Whom it concerns at all. */
  concernedIds?: readonly string[]
  /** Who besides was told that the promised day has passed. */
  toldIds?: readonly string[]
}

/**
 * A coordinator reads every case.
 * A supervisor reads the cases of what they supervise, those that came to them, whoever the giver wrote to, and those
 * that they were told of because the promised day had passed; but what was written past the workers, not where they are
 * a worker themselves.
 * A worker reads the cases that are theirs to handle, unless the giver wrote to the supervisor only.
 * Whoever was brought into a case reads it, by the same rules as if it were theirs.
 * An administrator, as such, reads none.
 * Nobody reads what concerns themselves before their supervisor has talked with them; then they read it, if the giver let
 * workers read it.
 */
export const mayReadCase = (actor: Actor, of: CaseForAccess): boolean =>
  !of.keptFromIds.includes(actor.personId) && (
    has(actor, 'coordinator') ||
    ((of.reader === 'handler' || !works(actor, of)) && (supervises(actor, of) || (has(actor, 'supervisor') && cameTo(actor, of)))) ||
    (has(actor, 'worker') && (handles(actor, of) || isParty(actor, of) || wasTold(actor, of) || concerns(actor, of)) && of.reader === 'handler'))

/** The first turn of the conversation that somebody who may read it sees: all of it, but for who was brought in later. */
export const firstTurnFor = (actor: Actor, of: CaseForAccess): number =>
  mayReadCase(actor, { ...of, parties: [] }) ? 1 : of.parties.find(({ personId }) => personId === actor.personId)?.fromNumber ?? 1

/** Whoever may read a case may answer it, but for those who were told of it for their information only, and those whom it concerns. */
export const mayAnswer = (actor: Actor, of: CaseForAccess): boolean =>
  mayReadCase(actor, of) && !concerns(actor, of) && (has(actor, 'coordinator') || supervises(actor, of) || handles(actor, of) || wasTold(actor, of)
    || of.escalatedToId === actor.personId || of.parties.some(({ personId, part }) => personId === actor.personId && part === 'joined'))

/** A coordinator passes any case to another handler, but for one that concerns themselves; nobody else does. */
export const mayRoute = (actor: Actor, of: CaseForAccess): boolean => has(actor, 'coordinator') && !concerns(actor, of)

/** Whoever may answer a case passes it on: to a person who may read it, to the coordinator, or to where it belongs. */
export const mayPassOn = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** A supervisor or a coordinator notes whom a case concerns, and that they have talked with them; never of themselves once it is noted. */
export const mayTalkFirst = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of) && (has(actor, 'supervisor') || has(actor, 'coordinator'))

/** A coordinator sees how much feedback there is, about what, and what of it needs somebody. No figure is of a member of the staff. */
export const maySeeOverview = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator plans how response times are tested, sees what came of it, and which cases are practices. */
export const mayTestResponses = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator and a supervisor narrow down the list of all that they may read; a worker's own is short. */
export const mayNarrowCases = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** A coordinator and a supervisor read what somebody new would send, before it goes: somebody else's, in a case that they may answer. */
export const mayReadFirst = (actor: Actor, of: CaseForAccess, writerId: string): boolean =>
  actor.personId !== writerId && mayAnswer(actor, of) && readsFirst(actor)

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

/** Whoever may answer a case marks what it really is, and records to whom it was handed over. */
export const mayMarkLane = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** An administrator writes the texts of the guide; a coordinator sees them, and which of them end soon. */
export const mayEditLanes = (actor: Actor): boolean => has(actor, 'administrator')
export const maySeeLanes = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** An administrator and a coordinator see whether mail went out. It holds no text of any case. */
export const maySeeMail = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** What a giver told past the unit is read and answered by whoever it was told to, and by nobody else. */
export const mayReadToldAbove = (actor: Actor, told: { personId: string }): boolean => told.personId === actor.personId

/** That something was told past the unit is seen by them, and by coordinators who neither handle the case, or have handled it, nor work in its unit or supervise it. */
export const maySeeToldAbove = (actor: Actor, of: CaseForAccess, told: { personId: string; handledByIds: readonly string[] }): boolean =>
  mayReadToldAbove(actor, told) || (has(actor, 'coordinator') && !handles(actor, of) && !told.handledByIds.includes(actor.personId) && !works(actor, of)
    && !(has(actor, 'supervisor') && supervises(actor, of)))

/** Who joins, when a giver asks for somebody, is decided by a supervisor or a coordinator who may answer; not by whom it concerns, whoever handles the case now. */
export const mayDecideWhoJoins = (actor: Actor, of: CaseForAccess, asked: { concernsId: string | null }): boolean =>
  mayAnswer(actor, of) && (has(actor, 'supervisor') || has(actor, 'coordinator')) && asked.concernsId !== actor.personId

/** Why a giver asks for somebody is read with the case; where it is about the handler, by those who decide only. */
export const mayReadWhy = (actor: Actor, of: CaseForAccess, asked: { concernsHandler: boolean; concernsId: string | null }): boolean =>
  mayReadCase(actor, of) && (!asked.concernsHandler || mayDecideWhoJoins(actor, of, asked))
/** A coordinator and an administrator see which ways of the routing end nowhere near, and walk them. No case is in it. */
export const maySeeRehearsal = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'administrator')
/**
 * A unit's feedback, in the form that was approved for the unit, is read by whoever has a role in the unit, by its
 * supervisor, and by the coordinators. They also say when it was gone through.
 */
export const mayReadUnit = (actor: Actor, unit: { id: string; supervisorId: string | null }): boolean =>
  has(actor, 'coordinator') || unit.supervisorId === actor.personId || actor.roles.some(({ unitId }) => unitId === unit.id)

/**
 * Nobody notes somebody who watches over the case more widely than they do themselves as the one whom it concerns: they could
 * shut out whoever would see what they do. Nor does anybody but a coordinator note whoever was told that it is late, nor
 * whoever handles the case a coordinator. Of oneself anybody says so.
 */
export const mayNoteConcern = (actor: Actor, person: Actor, of: CaseForAccess): boolean =>
  actor.personId === person.personId || (has(actor, 'coordinator')
    ? !has(person, 'coordinator') || !handles(actor, of)
    : watchesOver(person, of) <= watchesOver(actor, of) && of.escalatedToId !== person.personId && !wasTold(person, of))

/** Whoever wrote their own side does not decide whether the giver gets it. */
export const mayDecideSide = (actor: Actor, of: CaseForAccess, writerId: string): boolean => mayAnswer(actor, of) && actor.personId !== writerId
/** Whoever may read a case from its first turn on reads what colleagues noted about it, and notes something themselves; not whom it concerns. */
export const mayNote = (actor: Actor, of: CaseForAccess): boolean =>
  mayReadCase(actor, of) && firstTurnFor(actor, of) === 1 && !concerns(actor, of)

/** A contact that the giver shared is for whoever may answer, and not for whom the case concerns. */
export const maySeeContact = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of) && !concerns(actor, of)

/** Whoever wrote a note removes it, on the day on which they wrote it. */
export const mayRemoveNote = (actor: Actor, note: { writerId: string; writtenOn: string }, today: string): boolean =>
  note.writerId === actor.personId && note.writtenOn === today

/** How widely somebody watches over what a case is about: not at all, a unit, a service line, the whole organisation, or all feedback. */
const watchesOver = (actor: Actor, of: CaseForAccess): number => Math.max(0, ...actor.roles.map(({ role, unitId, serviceLineId }) =>
  role === 'coordinator' ? 4 : role !== 'supervisor' ? 0
    : unitId ? Number(unitId === of.unitId) : serviceLineId ? (serviceLineId === of.serviceLineId ? 2 : 0) : 3))

const handles = (actor: Actor, of: CaseForAccess): boolean => of.handlerId === actor.personId

const isParty = (actor: Actor, of: CaseForAccess): boolean => of.parties.some(({ personId }) => personId === actor.personId)

const wasTold = (actor: Actor, of: CaseForAccess): boolean => of.toldIds?.includes(actor.personId) ?? false

const concerns = (actor: Actor, of: CaseForAccess): boolean => of.concernedIds?.includes(actor.personId) ?? false

const cameTo = (actor: Actor, of: CaseForAccess): boolean =>
  handles(actor, of) || of.escalatedToId === actor.personId || isParty(actor, of) || wasTold(actor, of)

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
