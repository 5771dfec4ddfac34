// Reads a role to be given: which, over what, from when to when.
import type { Day } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { mayHaveScope, roles, type Grant } from './actor.ts'
import { readDays, type TypedDays } from './days-form.ts'
import type { Scopes } from './people.ts'

export type TypedGrant = { role: string; scope: string; days: TypedDays }

export type GrantReading =
  | { ok: true; typed: TypedGrant; grant: Grant & { validFrom: Day; validTo: Day | null } }
  | { ok: false; typed: TypedGrant; problems: Problem[] }

/** The field `scope` is 'unit:<id>', 'line:<id>' or empty: the whole organisation. */
export function readGrant(form: Form, scopes: Scopes, t: Texts): GrantReading {
  const { typed: days, days: read, problems } = readDays(form, { first: 'from', last: 'to', lastIsOptional: true }, t)
  const typed = { role: form.text('role'), scope: form.text('scope'), days }
  const role = roles.find((each) => each === typed.role)
  const isOfAll = role !== undefined && !mayHaveScope(role)
  const scope = scopeOf(typed.scope, scopes)
  // Not silently of everything, when something smaller was chosen.
  if (isOfAll && typed.scope !== '') problems.unshift({ field: 'scope', text: t.roles.scopeOfAll })
  else if (!scope) problems.unshift({ field: 'scope', text: t.staff.person.scopeProblem })
  if (!role) problems.unshift({ field: 'role', text: t.staff.person.roleProblem })
  if (!role || !scope || !read || problems.length) return { ok: false, typed, problems }
  return { ok: true, typed, grant: { role, ...scope, validFrom: read.first, validTo: read.last } }
}

/** Null for what is neither nothing nor one of these. */
export function scopeOf(typed: string, scopes: Scopes): Omit<Grant, 'role'> | null {
  const whole = { unitId: null, serviceLineId: null }
  if (typed === '') return whole
  const [kind, id] = typed.split(':')
  if (kind === 'unit' && scopes.units.some((unit) => unit.id === id)) return { ...whole, unitId: id! }
  if (kind === 'line' && scopes.lines.some((line) => line.id === id)) return { ...whole, serviceLineId: id! }
  return null
}
