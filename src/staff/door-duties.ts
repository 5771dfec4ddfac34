// Who of the staff may do what with the doors by which feedback and other systems come in. As duties.ts.
import { has, readsFeedback, type Actor } from './actor.ts'

/** A worker, a supervisor and a coordinator write down what a client says or what stands on paper, and open a conversation with its giver's words; nothing else of the case. */
export const mayWriteDown = readsFeedback

/** An administrator makes keys for the organisation's other systems, which open what their scopes say and nothing of a case; and says which systems are told of events. A coordinator sees which keys there are. */
export const mayManageKeys = (actor: Actor): boolean => has(actor, 'administrator')
export const maySeeKeys = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'coordinator')
