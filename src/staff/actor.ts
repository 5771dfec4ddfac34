// An actor is a member of the staff at work: who they are and what they have been trusted with today.
import type { Language } from '../text/language.ts'

export const roles = [
  'worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'council', 'data-protection',
] as const
export type Role = (typeof roles)[number]

/** With neither a unit nor a service line, a grant holds for the whole organisation. */
export type Grant = { role: Role; unitId: string | null; serviceLineId: string | null }

/** Who works, by the roles of today. `deputy`: by whose hand, where they work in the name of somebody absent. */
export type Actor = { personId: string; name: string; language: Language; roles: Grant[]; deputy?: Hand }
export type Hand = { personId: string; name: string; roles: Grant[] }

/** In whose name something is done, and by whose hand if it is not their own. An actor is one. */
export type Doer = { personId: string; deputy?: { personId: string } }

/** Whoever sits at the screen. */
export const handOf = ({ personId, deputy }: Doer): string => deputy?.personId ?? personId

/** Both of them, where it is not their own hand. */
export const idsOf = ({ personId, deputy }: Doer): string[] => [personId, ...(deputy ? [deputy.personId] : [])]

/** Whether it is them, be it that they work in somebody's name or that somebody works in theirs. */
export const isThemselves = ({ personId, deputy }: Doer, id: string | null): boolean => id !== null && (id === personId || id === deputy?.personId)

export const has = (actor: Actor, role: Role): boolean => actor.roles.some((grant) => grant.role === role)

/** These may be of a unit or of a service line; the other roles are always of everything. */
export const mayHaveScope = (role: Role): boolean => scoped.has(role)
const scoped: ReadonlySet<Role> = new Set(['worker', 'supervisor', 'moderator', 'management'])

/** Without one of these nobody reads any feedback. */
export const readingRoles = ['worker', 'supervisor', 'coordinator'] as const satisfies readonly Role[]
export const readsFeedback = (actor: Actor): boolean => readingRoles.some((role) => has(actor, role))

/** As the page around shows who is signed in; `standsInFor`: in whose name. */
export const shownAs = ({ name, roles, deputy }: Actor): { name: string; roles: Role[]; standsInFor?: string } => ({
  name: deputy?.name ?? name,
  roles: roles.map(({ role }) => role),
  ...(deputy && { standsInFor: name }),
})
