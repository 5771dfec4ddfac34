// Who may do what with the clients' council. Its members are clients: that they sit on it opens nothing else to them, and nobody sees
// who they are for being of the staff. As duties.ts.
import { has, type Actor } from './actor.ts'

/** Who sits on a council today; without a person: whoever does not sign in. */
export type Seat = { personId: string | null; part: 'chair' | 'secretary' | 'member' }
type Panel = { seats: readonly Seat[] }

/** Which councils there are is known to everybody, and how many sit on each. */
export const maySeePanels = (actor: Actor): boolean => actor.roles.length > 0

/** A coordinator founds a council, names its chair and its secretary, and ends it. They see neither its members nor what is said there by that. */
export const mayKeepPanels = (actor: Actor): boolean => has(actor, 'coordinator')

/** Whoever sits on a council sees who else does, its plan, and what is said at its meetings. */
export const maySeePanel = (actor: Actor, { seats }: Panel): boolean => partsOf(actor, seats).length > 0

/** Its chair and its secretary plan its meetings, write down what is said, and publish what the council has approved. */
export const mayLeadPanel = (actor: Actor, { seats }: Panel): boolean => partsOf(actor, seats).some((part) => part !== 'member')

/** What is said there is noted by whoever leads it; by its members too where whoever leads it has said so of the meeting. */
export const mayNotePoints = (actor: Actor, { seats, membersWrite }: Panel & { membersWrite: boolean }): boolean =>
  mayLeadPanel(actor, { seats }) || (membersWrite && maySeePanel(actor, { seats }))

/** Its secretary alone knows how its members are reached, what they need in order to come, and how they travel. */
export const maySeeNeeds = (actor: Actor, { seats }: Panel): boolean => partsOf(actor, seats).includes('secretary')

type UnitForAccess = { id: string; supervisorId: string | null }

/** Whoever supervises a unit says whether it tries out what a council asks, and answers what it sends to them; a coordinator may for any. */
export const mayAnswerForUnit = (actor: Actor, unit: UnitForAccess): boolean => has(actor, 'coordinator') || supervises(actor, unit)

/** Whoever works in a unit, and its supervisor, mark what they try out there and say what they think of it, without a name. */
export const mayTryInUnit = (actor: Actor, unit: UnitForAccess): boolean =>
  supervises(actor, unit) || actor.roles.some(({ role, unitId }) => role === 'worker' && unitId === unit.id)

/** They read what a council greets it with, and tell what its meeting said; a coordinator may for any. */
export const mayGreetForUnit = (actor: Actor, unit: UnitForAccess): boolean => mayAnswerForUnit(actor, unit) || mayTryInUnit(actor, unit)

const supervises = (actor: Actor, unit: UnitForAccess): boolean =>
  actor.roles.some(({ role, unitId }) => role === 'supervisor' && (unitId === unit.id || unit.supervisorId === actor.personId))

/** What a council sends on, a coordinator takes up or answers: they read that, and nothing else of the council. */
export const mayAnswerCouncil = (actor: Actor): boolean => has(actor, 'coordinator')

/** A question that a council proposes, whoever asks surveys takes up or answers. */
export const mayAskForCouncil = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** A deputy does the secretary's work; nobody sits there in place of a member or of the chair. */
const partsOf = (actor: Actor, seats: readonly Seat[]): Seat['part'][] =>
  (actor.roles.length ? seats.filter(({ personId, part }) => personId === actor.personId && (!actor.deputy || part === 'secretary')).map(({ part }) => part) : [])
