// Who of the staff may do what with requests about what feedback says of somebody. As duties.ts.
import { has, isThemselves, type Actor } from './actor.ts'

/** An administrator and the data protection officer see which requests there are, without a name, and what was given out. */
export const maySeeRights = (actor: Actor): boolean => has(actor, 'administrator') || has(actor, 'data-protection')

/** The data protection officer opens a request, searches for it and makes copies; nobody does in another's name. */
export const mayHandleRights = (actor: Actor): boolean => has(actor, 'data-protection') && !actor.deputy

/** An administrator, or another data protection officer, lets a copy go or refuses; nobody what they made themselves, and nobody in another's name. */
export const mayLetCopyGo = (actor: Actor, made: { madeById: string }): boolean =>
  maySeeRights(actor) && !actor.deputy && !isThemselves(actor, made.madeById)
