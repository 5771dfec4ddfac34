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

/** Its secretary alone knows how its members are reached, what they need in order to come, and how they travel. */
export const maySeeNeeds = (actor: Actor, { seats }: Panel): boolean => partsOf(actor, seats).includes('secretary')

/** What a council sends on, a coordinator takes up or answers: they read that, and nothing else of the council. */
export const mayAnswerCouncil = (actor: Actor): boolean => has(actor, 'coordinator')

/** A question that a council proposes, whoever asks surveys takes up or answers. */
export const mayAskForCouncil = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'supervisor')

/** A deputy does the secretary's work; nobody sits there in place of a member or of the chair. */
const partsOf = (actor: Actor, seats: readonly Seat[]): Seat['part'][] =>
  (actor.roles.length ? seats.filter(({ personId, part }) => personId === actor.personId && (!actor.deputy || part === 'secretary')).map(({ part }) => part) : [])
