// Who of the staff may do what with everything at once: take it out, and bring earlier feedback in. As duties.ts.
import { has, isThemselves, type Actor } from './actor.ts'

/** Everything is let go by two roles together, which nobody has both. */
export type AskedAs = 'administrator' | 'data-protection'

/** An administrator and the data protection officer see which exports of everything there were. */
export const maySeeDataExports = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'data-protection')

/** They ask for one; nobody does in another's name. */
export const mayAskForData = (actor: Actor): boolean => maySeeDataExports(actor) && !actor.deputy

/** Whoever has the other of the two roles lets it go or refuses; nobody what they asked for themselves, and nobody in another's name. */
export const mayLetDataGo = (actor: Actor, asked: { askedById: string; askedAs: AskedAs }): boolean =>
  !actor.deputy && !isThemselves(actor, asked.askedById) && has(actor, asked.askedAs === 'administrator' ? 'data-protection' : 'administrator')

/** A coordinator and an administrator bring feedback in that was given elsewhere before, and take an import back. What is in a case only the coordinator reads. */
export const mayImportFeedback = (actor: Actor): boolean => has(actor, 'coordinator') || has(actor, 'administrator')
