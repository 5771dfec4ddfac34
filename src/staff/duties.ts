// Who of the staff may do what that is about no single case. Every permission of the program is a sentence
// here, in survey-duties.ts, in report-duties.ts, in day-duties.ts, in door-duties.ts or in roles.ts.
import { has, isThemselves, mayHaveScope, readsFeedback, type Actor, type Grant } from './actor.ts'

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

/** A coordinator, every supervisor and communications see which templates there are. */
export const maySeeTemplates = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor') || has(actor, 'communications')

/** A coordinator and a supervisor of the whole organisation write what every channel promises, a supervisor of a service line what its own does. Null: what the whole organisation does. */
export const mayWritePromise = (actor: Actor, serviceLineId: string | null): boolean => mayEditTemplates(actor, serviceLineId)

/** A coordinator, every supervisor and communications see what is promised. */
export const maySeePromises = (actor: Actor): boolean => maySeeBroken(actor) || has(actor, 'communications')

/** A coordinator and every supervisor see what does not keep a promise right now, as far as they may see it. */
export const maySeeBroken = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** Communications, a coordinator and an administrator make what leads from paper to the form, and end it, of everything; a supervisor of what they supervise. */
export const mayMakeCodes = (actor: Actor, of: { unitId: string | null; supervisorId: string | null; serviceLineId: string | null }): boolean =>
  has(actor, 'communications') || has(actor, 'coordinator') || has(actor, 'administrator')
  || (has(actor, 'supervisor') && of.supervisorId === actor.personId)
  || actor.roles.some(({ role, unitId, serviceLineId }) => role === 'supervisor' && (unitId ? unitId === of.unitId : serviceLineId ? serviceLineId === of.serviceLineId : true))

/** They all see which codes there are, whosever, and print them: what hangs on a wall is no secret. */
export const maySeeCodes = (actor: Actor): boolean =>
  has(actor, 'communications') || has(actor, 'coordinator') || has(actor, 'administrator') || has(actor, 'supervisor')

/** Whoever is on the staff sees the directory; a member of the clients' council is a client, and sees what everybody sees. */
export const maySeeDirectory = (actor: Actor): boolean => actor.roles.some(({ role }) => role !== 'council')

/** An administrator edits the directory, the guiding questions and the organisation's own details. */
export const mayEditDirectory = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator adds people, gives and ends their roles, and marks them as left. */
export const mayManagePeople = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator, a coordinator and the data protection officer see which roles that open much were given, to whom and by whom. */
export const maySeeRolesGiven = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator') || has(actor, 'data-protection')

/** They let one that waits begin, or refuse it; nobody what they gave or got themselves. `ids`: who gave and who got it. */
export const mayLetRoleBegin = (actor: Actor, { ids }: { ids: readonly string[] }): boolean => maySeeRolesGiven(actor) && !ids.some((id) => isThemselves(actor, id))

/** An administrator and communications write the texts of the guide; a coordinator sees them, and which of them end soon. */
export const mayEditLanes = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'communications')
export const maySeeLanes = (actor: Actor): boolean => mayEditLanes(actor) || has(actor, 'coordinator')

/** Communications and an administrator say which sites may link here and whose their pages are; a coordinator sees it. */
export const mayEditWebPages = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'communications')
export const maySeeWebPages = (actor: Actor): boolean => mayEditWebPages(actor) || has(actor, 'coordinator')

/** An administrator and a coordinator see whether mail went out, and whether what came in was taken. It holds no text of any case. */
export const maySeeMail = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** A coordinator and an administrator see which ways of the routing end nowhere near, and walk them. No case is in it. */
export const maySeeRehearsal = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'administrator')

/** `lineIds`: of the service lines whose services it gives. */
type UnitForAccess = { id: string; supervisorId: string | null; lineIds?: readonly string[] }

/** A unit's feedback, in the form that was approved for the unit, is read by whoever works in it, its supervisor, the coordinators, and whoever moderates it. */
export const mayReadUnit = (actor: Actor, unit: UnitForAccess): boolean => mayGoThrough(actor, unit) || mayTakeBack(actor, unit)

/** Whoever works in a unit, its supervisor and the coordinators say when its feedback was gone through. */
export const mayGoThrough = (actor: Actor, unit: UnitForAccess): boolean =>
  has(actor, 'coordinator') || (has(actor, 'supervisor') && unit.supervisorId === actor.personId)
  || actor.roles.some(({ role, unitId }) => (role === 'worker' || role === 'supervisor') && unitId === unit.id)

/** A moderator of the unit, of one of its service lines or of the whole organisation takes back what tells who somebody is. */
export const mayTakeBack = (actor: Actor, unit: UnitForAccess): boolean => actor.roles.some(({ role, unitId, serviceLineId }) =>
  role === 'moderator' && (unitId ? unitId === unit.id : serviceLineId ? unit.lineIds?.includes(serviceLineId) ?? false : true))

/** Whoever prepares what everybody may read, or checks it, sees what waits for them. */
export const maySeePublishing = (actor: Actor): boolean => readsFeedback(actor) || has(actor, 'moderator')

/**
 * A coordinator, and a moderator of the unit, of its service line or of the whole organisation, check what everybody is to read, and
 * take it down again; never what they prepared themselves, nor what concerns them. They need not read the case.
 */
export const mayCheckPublication = (
  actor: Actor, of: { unitId: string | null; serviceLineId: string | null; preparedByIds: readonly string[]; concernedIds: readonly string[] },
): boolean => ![...of.preparedByIds, ...of.concernedIds].some((id) => isThemselves(actor, id)) && (has(actor, 'coordinator') || actor.roles.some(({ role, unitId, serviceLineId }) =>
  role === 'moderator' && (unitId ? unitId === of.unitId : serviceLineId ? serviceLineId === of.serviceLineId : true)))

/** A member of the clients' council, communications and a coordinator try how easily the form is found, tell it, and see the results. */
export const mayTestFindability = (actor: Actor): boolean => has(actor, 'council') || mayRemoveTry(actor)
/** Communications and a coordinator remove a try that does not belong there: nobody knows whose it was. */
export const mayRemoveTry = (actor: Actor): boolean => has(actor, 'communications') || has(actor, 'coordinator')

/** Communications and a coordinator ask something on the front page, and tell there what came of it. */
export const mayAskNow = (actor: Actor): boolean => has(actor, 'communications') || has(actor, 'coordinator')

/** Communications and a coordinator say which announcements repeat and how often, and copy their texts. */
export const mayEditBulletins = (actor: Actor): boolean => has(actor, 'communications') || has(actor, 'coordinator')

/** A coordinator sees what came many times at once, and decides on it where they may decide that each of it is set aside. */
export const maySeeBursts = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator keeps the list of themes, and marks those of closed feedback that nobody has marked. */
export const mayKeepThemes = (actor: Actor): boolean => has(actor, 'coordinator')

/** A coordinator, every supervisor and management see what people talk about, in published numbers and public words. */
export const maySeeThemes = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor') || has(actor, 'management')

/** An administrator says for which roles a second factor is required. */
export const mayRequireSecondFactors = (actor: Actor): boolean => has(actor, 'administrator')

/** An administrator and a coordinator help somebody back in who has lost their second factor, as far as mayRecover goes. */
export const maySeeRecoveries = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/**
 * An administrator confirms that somebody may set up their second factor anew, for an administrator another one or a
 * coordinator; nobody for themselves. `needsTwo`: where the password is new, two confirm it, and a coordinator may be one.
 */
export const mayRecover = (actor: Actor, person: { personId: string; roles: readonly Grant[]; needsTwo?: boolean }): boolean =>
  !isThemselves(actor, person.personId)
  && (has(actor, 'administrator') || (has(actor, 'coordinator') && (person.needsTwo === true || person.roles.some(({ role }) => role === 'administrator'))))

/** An administrator says which roles come with which groups of the provider, and whether passwords open the desk. */
export const mayArrangeSignIn = (actor: Actor): boolean => has(actor, 'administrator')

/** Whoever looks after data protection reads who opened and changed what. Nobody else does: not who gives the roles, and not who coordinates. */
export const mayReadAudit = (actor: Actor): boolean => has(actor, 'data-protection')

/** They also say what came of reading that was unusual; nobody does so of their own. */
export const maySettleUnusual = (actor: Actor, reading: { personId: string }): boolean => mayReadAudit(actor) && !isThemselves(actor, reading.personId)

/** An administrator and a coordinator see how true all of the directory is; everybody else of the staff, what they own. */
export const seesAllUpkeep = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** An administrator and a coordinator see who has changed an entry of the directory and what, and whoever owns it does. */
export const maySeeHistory = (actor: Actor, entry: { ownerId: string | null }): boolean => seesAllUpkeep(actor) || isThemselves(actor, entry.ownerId)
/** Whoever owns an entry says that it is true. An administrator does so of any, and a coordinator of what nobody owns. */
export const mayConfirmEntry = (actor: Actor, entry: { ownerId: string | null }): boolean =>
  has(actor, 'administrator') || (entry.ownerId === null ? has(actor, 'coordinator') : isThemselves(actor, entry.ownerId))

/** An administrator and a coordinator say who owns an entry. */
export const mayChooseOwner = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')

/** What is changed because of feedback, and where: a service line, or all of them where that is null, and units. */
type ImprovementScope = { serviceLineId: string | null; unitIds: readonly string[] }

/** `holderId`: who holds the role that answers for it today. `concernsThem`: feedback that it came from concerns whoever asks. */
type ImprovementForAccess = ImprovementScope & {
  ownerRole: 'unit-supervisor' | 'line-manager' | 'coordinator' | 'administrator'; holderId: string | null; createdById: string; isShown: boolean; concernsThem: boolean
}

/** Whoever is on the staff sees what is changed because of feedback; a member of the clients' council and whoever looks after data protection see what everybody sees. */
export const maySeeImprovements = (actor: Actor): boolean => actor.roles.some(({ role }) => role !== 'council' && role !== 'data-protection')

/** A coordinator and communications see of all of it what is not shown to everybody yet; others, where they watch over it, answer for it, or wrote it. A worker of the unit may be the one whom it came from feedback about. */
export const maySeeImprovement = (actor: Actor, of: ImprovementForAccess): boolean => maySeeImprovements(actor) && (
  of.isShown || has(actor, 'coordinator') || has(actor, 'communications') || isThemselves(actor, of.createdById) || answersFor(actor, of)
  || actor.roles.some((grant) => grant.role !== 'worker' && mayHaveScope(grant.role) && isWithin(grant, of)))

/** A coordinator writes an improvement about anything, a supervisor about what they supervise; from feedback, whoever may answer it. */
export const mayWriteImprovement = (actor: Actor, of: ImprovementScope): boolean =>
  has(actor, 'coordinator') || actor.roles.some((grant) => grant.role === 'supervisor' && isWithin(grant, of))

/** Whoever holds the role that answers for it, and a coordinator, say how far it is and move its day. Nobody does where feedback that it came from concerns themselves. */
export const mayMoveImprovement = (actor: Actor, of: ImprovementForAccess): boolean => !of.concernsThem && (has(actor, 'coordinator') || answersFor(actor, of))

/** A coordinator and communications show it to everybody and take it away, a moderator of its unit, its service line or the whole organisation too. */
export const mayShowImprovement = (actor: Actor, of: ImprovementForAccess): boolean => !of.concernsThem && (
  has(actor, 'coordinator') || has(actor, 'communications') || actor.roles.some((grant) => grant.role === 'moderator' && isWithin(grant, of)))

/** A member of the clients' council says in its name whether what is done has changed, of what everybody sees; never of what they move themselves, and in nobody else's name. */
export const maySpeakForCouncil = (actor: Actor, of: ImprovementForAccess): boolean => maySeeForCouncil(actor) && !actor.deputy && of.isShown && !of.concernsThem && !mayMoveImprovement(actor, of)

/** They find what is done and everybody sees, and what the council has said of it: no feedback, and nothing that is not public. */
export const maySeeForCouncil = (actor: Actor): boolean => has(actor, 'council')

/** Its words are put otherwise by whoever shows it; before everybody sees it also by whoever wrote it or answers for it. */
export const mayRewordImprovement = (actor: Actor, of: ImprovementForAccess): boolean => mayShowImprovement(actor, of)
  || (!of.isShown && !of.concernsThem && (isThemselves(actor, of.createdById) || answersFor(actor, of)))

const answersFor = (actor: Actor, { ownerRole, holderId }: ImprovementForAccess): boolean =>
  ownerRole === 'coordinator' || ownerRole === 'administrator' ? has(actor, ownerRole) : has(actor, 'supervisor') && holderId === actor.personId

/** A role of a unit reaches what is changed there, one of a service line what is changed in it, one of the whole organisation everything. */
const isWithin = ({ unitId, serviceLineId }: Grant, of: ImprovementScope): boolean =>
  unitId ? of.unitIds.includes(unitId) : serviceLineId ? of.serviceLineId === serviceLineId : true
