// Who of the staff may do what with a case. Every permission of the program is a sentence here or in duties.ts, and nowhere else.
// A deputy who works in somebody's name may what that person may; but what is kept from the deputy themselves stays so, and
// nobody decides on their own doing in another's name.
import { handOf, has, isThemselves, type Actor, type Doer } from './actor.ts'
import { readsFirst } from './duties.ts'

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

type Place = Pick<CaseForAccess, 'unitId' | 'serviceLineId'>

/** Where a case was before, and whose it is or was: who handles or has handled it, and whom the directory names for any of it. */
export type Had = { places: readonly Place[]; personIds: readonly string[] }

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
  !of.keptFromIds.some((id) => isThemselves(actor, id)) && (
    has(actor, 'coordinator') ||
    ((of.reader === 'handler' || !works(actor, of)) && (supervises(actor, of) || (has(actor, 'supervisor') && cameTo(actor, of)))) ||
    (has(actor, 'worker') && (handles(actor, of) || isParty(actor, of) || wasTold(actor, of) || isConcerned(actor, of)) && of.reader === 'handler'))

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

/** A coordinator and a supervisor read what somebody new would send, before it goes: somebody else's, in a case that they may answer. */
export const mayReadFirst = (actor: Actor, of: CaseForAccess, writer: Doer): boolean =>
  !wrote(actor, writer) && mayAnswer(actor, of) && readsFirst(actor)

/** Whoever may answer a case marks what it really is, and records to whom it was handed over. */
export const mayMarkLane = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** Whoever may answer a case says of which kind it is, where nobody has chosen one: a mail and an SMS do not say it. */
export const mayTellKind = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** Which kind a giver chose is corrected by a coordinator, and by nobody whom it may blame. */
export const mayCorrectKind = (actor: Actor, of: CaseForAccess): boolean => mayRoute(actor, of)

/** Whoever may answer a case marks it as a threat, and is not given it again by the way that feedback takes. */
export const maySayThreat = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** The mark is taken away by somebody else who may answer. */
export const mayLiftThreat = (actor: Actor, of: CaseForAccess, marked: { byIds: readonly string[] }): boolean => mayAnswer(actor, of) && !marked.byIds.some((id) => isThemselves(actor, id))

/** Whoever may answer a case says that it is not meant as feedback, and brings it back. */
export const maySetAside = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/**
 * That it is set aside is decided by a coordinator who is of none of the units that the case has had, and never had it themselves: nobody puts criticism of
 * where they work out of sight, nor anything in another's name. What was never of any place comes to a coordinator because nobody else is there, as most
 * advertisements do: having it, they may.
 */
export function mayDecideAside(actor: Actor, of: CaseForAccess, had: Had): boolean {
  if (!mayRoute(actor, of) || actor.deputy) return false
  const places = [of, ...had.places]
  const isPlaced = places.some(({ unitId, serviceLineId }) => unitId !== null || serviceLineId !== null)
  const hadIt = [of.handlerId, ...had.personIds].some((id) => isThemselves(actor, id))
  return !(isPlaced && hadIt) && !places.some((place) => isOf(actor, place))
}

/** Whoever may answer a case marks what it is about. */
export const mayMarkThemes = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** Whoever may answer a case prepares what everybody may read of it. Somebody else checks that. */
export const mayPreparePublication = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** A supervisor or a coordinator who may answer a case says the unit's own word before it becomes public. */
export const mayCommentPublication = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of) && (has(actor, 'supervisor') || has(actor, 'coordinator'))

/** What a giver told past the unit is read and answered by whoever it was told to, and by nobody else, not even in their name. */
export const mayReadToldAbove = (actor: Actor, told: { personId: string }): boolean => told.personId === actor.personId && !actor.deputy

/** That something was told past the unit is seen by them, and by coordinators who neither handle the case, or have handled it, nor work in its unit or supervise it. */
export const maySeeToldAbove = (actor: Actor, of: CaseForAccess, told: { personId: string; handledByIds: readonly string[] }): boolean =>
  mayReadToldAbove(actor, told) || (has(actor, 'coordinator') && !isThemselves(actor, of.handlerId) && !told.handledByIds.some((id) => isThemselves(actor, id)) && !isOf(actor, of))

/** Who joins, when a giver asks for somebody, is decided by a supervisor or a coordinator who may answer; not by whom it concerns, whoever handles the case now. */
export const mayDecideWhoJoins = (actor: Actor, of: CaseForAccess, asked: { concernsId: string | null }): boolean =>
  mayAnswer(actor, of) && (has(actor, 'supervisor') || has(actor, 'coordinator')) && !isThemselves(actor, asked.concernsId)

/** Why a giver asks for somebody is read with the case; where it is about the handler, by those who decide only. */
export const mayReadWhy = (actor: Actor, of: CaseForAccess, asked: { concernsHandler: boolean; concernsId: string | null }): boolean =>
  mayReadCase(actor, of) && (!asked.concernsHandler || mayDecideWhoJoins(actor, of, asked))

/**
 * Nobody notes somebody who watches over the case more widely than they do themselves as the one whom it concerns: they could
 * shut out whoever would see what they do. Nor does anybody but a coordinator note whoever was told that it is late, nor
 * whoever handles the case a coordinator. Of oneself anybody says so.
 */
export const mayNoteConcern = (actor: Actor, person: Actor, of: CaseForAccess): boolean =>
  isThemselves(actor, person.personId) || (has(actor, 'coordinator')
    ? !has(person, 'coordinator') || !handles(actor, of)
    : watchesOver(person, of) <= watchesOver(actor, of) && of.escalatedToId !== person.personId && !wasTold(person, of))

/** Whoever wrote their own side does not decide whether the giver gets it. */
export const mayDecideSide = (actor: Actor, of: CaseForAccess, writerId: string): boolean => mayAnswer(actor, of) && !isThemselves(actor, writerId)

/** Whoever may read a case from its first turn on reads what colleagues noted about it, and notes something themselves; not whom it concerns. */
export const mayNote = (actor: Actor, of: CaseForAccess): boolean =>
  mayReadCase(actor, of) && firstTurnFor(actor, of) === 1 && !concerns(actor, of)

/** Whoever may answer a case throws away a picture or a recording that cannot stay. Whoever may read the case opens them. */
export const mayThrowAttachmentAway = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of)

/** A contact that the giver shared is for whoever may answer, and not for whom the case concerns. */
export const maySeeContact = (actor: Actor, of: CaseForAccess): boolean => mayAnswer(actor, of) && !concerns(actor, of)

/** Whoever wrote a note removes it, on the day on which they wrote it. */
export const mayRemoveNote = (actor: Actor, note: { writerId: string; writtenOn: string }, today: string): boolean =>
  note.writerId === handOf(actor) && note.writtenOn === today

/** Who opened a case, and who tried to, is seen by those who decide about it; not by whom it concerns. */
export const maySeeWhoRead = (actor: Actor, of: CaseForAccess): boolean => mayTalkFirst(actor, of) && !concerns(actor, of)

/** How widely somebody watches over what a case is about: not at all, a unit, a service line, the whole organisation, or all feedback. */
const watchesOver = (actor: Actor, of: CaseForAccess): number => Math.max(0, ...actor.roles.map(({ role, unitId, serviceLineId }) =>
  role === 'coordinator' ? 4 : role !== 'supervisor' ? 0
    : unitId ? Number(unitId === of.unitId) : serviceLineId ? (serviceLineId === of.serviceLineId ? 2 : 0) : 3))

const handles = (actor: Actor, of: CaseForAccess): boolean => of.handlerId === actor.personId

const isParty = (actor: Actor, of: CaseForAccess): boolean => of.parties.some(({ personId }) => personId === actor.personId)

const wasTold = (actor: Actor, of: CaseForAccess): boolean => of.toldIds?.includes(actor.personId) ?? false

const concerns = (actor: Actor, of: CaseForAccess): boolean => of.concernedIds?.some((id) => isThemselves(actor, id)) ?? false

/** It opens a case to the person themselves alone, not to whom they work for. */
const isConcerned = (actor: Actor, of: CaseForAccess): boolean => of.concernedIds?.includes(actor.personId) ?? false

const wrote = (actor: Actor, { personId, deputy }: Doer): boolean => isThemselves(actor, personId) || isThemselves(actor, deputy?.personId ?? null)

const cameTo = (actor: Actor, of: CaseForAccess): boolean =>
  handles(actor, of) || of.escalatedToId === actor.personId || isParty(actor, of) || wasTold(actor, of)

/** They work there or supervise it, in their own name or by whose hand they work. */
export const isOf = (actor: Actor, place: Place): boolean => works(actor, place) || supervises(actor, place) || (actor.deputy !== undefined && supervises(actor.deputy, place))

/** A supervisor of a unit, of a service line, or of the whole organisation. */
const supervises = ({ roles }: Pick<Actor, 'roles'>, of: Place): boolean =>
  roles.some(
    ({ role, unitId, serviceLineId }) =>
      role === 'supervisor' &&
      (unitId ? unitId === of.unitId : serviceLineId ? serviceLineId === of.serviceLineId : true),
  )

/** A worker where the case is about, in their own name or by whose hand they work; of a case about no unit, whoever is a worker anywhere. As the routing has it. */
const works = (actor: Actor, of: Place): boolean =>
  [...actor.roles, ...(actor.deputy?.roles ?? [])].some(({ role, unitId, serviceLineId }) =>
    role === 'worker'
    && (!of.unitId || (!unitId && !serviceLineId) || unitId === of.unitId || (serviceLineId !== null && serviceLineId === of.serviceLineId)))
