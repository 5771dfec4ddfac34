// Who answers for an improvement is a role, never a person alone: when somebody leaves, it stays with whoever holds the role next.
export const ownerRoles = ['coordinator', 'administrator', 'line-manager', 'unit-supervisor'] as const
export type OwnerRole = (typeof ownerRoles)[number]

/** `ofId`: of which unit or service line; null for the roles of the whole organisation. */
export type Owner = { role: OwnerRole; ofId: string | null }

/** As history and forms have it: "unit-supervisor:<id>", "coordinator". */
export const ownerCode = ({ role, ofId }: Owner): string => (ofId ? `${role}:${ofId}` : role)

/** Null for what is no code of an owner. */
export function ownerOf(code: string): Owner | null {
  const [role = '', ofId] = code.split(':')
  const known = ownerRoles.find((one) => one === role)
  if (!known || isOfSomething(known) !== (ofId !== undefined)) return null
  return ofId === undefined || uuid.test(ofId) ? { role: known, ofId: ofId ?? null } : null
}

/** Which unit or service line a code of the history speaks of: "unit-supervisor:<id>", "line:<id>". */
export function ofIdIn(code: string | null): string | null {
  const id = code?.split(':')[1]
  return id && uuid.test(id) ? id : null
}

const isOfSomething = (role: OwnerRole): boolean => role === 'unit-supervisor' || role === 'line-manager'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whoever holds a role today. `language`: in which they are written to. */
export type Holder = { personId: string; name: string; language: string }
