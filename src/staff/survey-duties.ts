// Who of the staff may do what with surveys. As duties.ts.
import { has, type Actor } from './actor.ts'

/** What a survey is of; `supervisorId`: of its unit. */
type SurveyScope = { unitId: string | null; supervisorId: string | null; serviceLineId: string | null }

/** Every supervisor, a coordinator, communications and management see which surveys there are. No answer is in that. */
export const maySeeSurveys = (actor: Actor): boolean => (['supervisor', 'coordinator', 'communications', 'management'] as const).some((role) => has(actor, role))

/** A coordinator asks whatever there is to ask, and prepares quotes from what comes; a supervisor asks of what they supervise, without asking anybody. */
export const mayAskSurvey = (actor: Actor, of: SurveyScope): boolean =>
  has(actor, 'coordinator') || (has(actor, 'supervisor') && of.supervisorId !== null && of.supervisorId === actor.personId)
  || actor.roles.some(({ role, unitId, serviceLineId }) =>
    role === 'supervisor' && (unitId ? unitId === of.unitId : serviceLineId ? !of.unitId && serviceLineId === of.serviceLineId : true))

/**
 * Whoever may ask writes down what somebody answers aloud or on paper; so does a worker, of a survey of their unit or of one that is
 * wider, since it is they who meet those who would not answer alone.
 */
export const mayEnterAnswers = (actor: Actor, of: SurveyScope): boolean =>
  mayAskSurvey(actor, of) || actor.roles.some(({ role, unitId, serviceLineId }) =>
    (role === 'worker' || role === 'supervisor') && (!of.unitId || of.unitId === unitId || (!unitId && !serviceLineId)))

/** What givers let a unit read though too few answered is read by who supervises the unit, and by nobody else. */
export const mayReadFew = (actor: Actor, { unitId, supervisorId }: Pick<SurveyScope, 'unitId' | 'supervisorId'>): boolean =>
  unitId !== null && actor.roles.some((grant) => grant.role === 'supervisor' && (grant.unitId === unitId || supervisorId === actor.personId))

/**
 * Sheets of paper show in whose hand something was written. Whoever may ask prints and types them; of a survey that is wider than a unit, a
 * worker and a supervisor those of their own unit.
 */
export const mayTypeSheets = (actor: Actor, of: SurveyScope, forUnitId: string | null): boolean =>
  mayAskSurvey(actor, of) || (forUnitId !== null && actor.roles.some(({ role, unitId }) => (role === 'worker' || role === 'supervisor') && unitId === forUnitId))

/** A member of the clients' council says which questions are clear, before they are asked. */
export const mayMarkQuestions = (actor: Actor): boolean => has(actor, 'council')

/** A coordinator and every supervisor see whether it is asked when a client relationship ends and when a worker changes; of which units, the sentence below says. */
export const maySeeEnds = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** They see and enter how often that happened and how many slips there were: a coordinator of every unit, a supervisor of what they supervise. */
export const mayCountEnds = (actor: Actor, { unitId, supervisorId, lineIds }: { unitId: string; supervisorId: string | null; lineIds: readonly string[] }): boolean =>
  has(actor, 'coordinator') || (has(actor, 'supervisor') && supervisorId !== null && supervisorId === actor.personId)
  || actor.roles.some((grant) => grant.role === 'supervisor' && (grant.unitId ? grant.unitId === unitId : grant.serviceLineId ? lineIds.includes(grant.serviceLineId) : true))
