// An actor is a member of the staff at work: who they are and what they have been trusted with today.
import type { Language } from '../text/language.ts'

export const roles = ['worker', 'supervisor', 'coordinator', 'administrator'] as const
export type Role = (typeof roles)[number]

/** With neither a unit nor a service line, a grant holds for the whole organisation. */
export type Grant = { role: Role; unitId: string | null; serviceLineId: string | null }

export type Actor = { personId: string; name: string; language: Language; roles: Grant[] }

export const has = (actor: Actor, role: Role): boolean => actor.roles.some((grant) => grant.role === role)

/** A worker and a supervisor may be one of a unit or of a service line; the other roles are always of everything. */
export const mayHaveScope = (role: Role): boolean => role === 'worker' || role === 'supervisor'

/** As the page around shows who is signed in. */
export const shownAs = (actor: Actor): { name: string; roles: Role[] } => ({
  name: actor.name,
  roles: actor.roles.map(({ role }) => role),
})
