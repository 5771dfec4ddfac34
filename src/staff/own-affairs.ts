// What somebody who manages people does not do about themselves, nor in the name of the person whom it is about: it would let
// them in where they may not be, or keep them where they should not stay. It takes another administrator.
import { has, isThemselves, type Actor } from './actor.ts'

/** Of what is done on a person's page: the last word of its address; empty for the details. */
const leaving = ['left', 'back', 'hand-over']

/**
 * Whoever works in somebody's name changes nothing of that person or of themselves, and sends nobody a link to sign in with.
 * Nobody marks themselves as left, or as back.
 */
export const isOwnAffair = (actor: Actor, personId: string, act: string): boolean =>
  isThemselves(actor, personId) ? actor.deputy !== undefined || leaving.includes(act) : actor.deputy !== undefined && act === 'set-up-link'

/**
 * Whoever answers for something, stands above somebody or gets what they leave reads what comes by it. So nobody names
 * themselves, but for a coordinator, who reads it anyway; who was named already stays so.
 */
export const namesThemselves = (actor: Actor, after: string | null, before?: string | null): boolean =>
  !has(actor, 'coordinator') && isThemselves(actor, after) && after !== before
