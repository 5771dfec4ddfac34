// Who of the staff may do what with how long is kept what. As duties.ts.
import { has, type Actor } from './actor.ts'

/** An administrator and the data protection officer see how long is kept what, what would go when, and what was erased. */
export const maySeeRetention = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'data-protection')

/** They choose the times, and take back a shorter one that does not hold yet; nobody does in another's name. */
export const mayChooseRetention = (actor: Actor): boolean => maySeeRetention(actor) && !actor.deputy

/** The data protection officer holds a case though its time is over, and ends that. */
export const mayHoldCases = (actor: Actor): boolean => has(actor, 'data-protection') && !actor.deputy
