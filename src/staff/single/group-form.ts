// Reads which role a group shall have.
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { mayHaveScope, roles } from '../actor.ts'
import { scopeOf } from '../grant-form.ts'
import type { Scopes } from '../people.ts'
import type { FromGroup } from './group-roles.ts'

export type TypedGroup = { group: string; role: string; scope: string }
export const nothingTyped: TypedGroup = { group: '', role: '', scope: '' }

export type GroupReading = { typed: TypedGroup; problems: Problem[]; read: FromGroup | null }

/** The name is taken as it is written, for the provider means it so; only blanks around it are a slip. */
export function readGroupRole(form: Form, scopes: Scopes, t: Texts): GroupReading {
  const typed = { group: form.text('group').trim(), role: form.text('role'), scope: form.text('scope') }
  const words = t.singleSignOn.desk.problems
  const role = roles.find((each) => each === typed.role)
  const scope = scopeOf(typed.scope, scopes)
  const problems: Problem[] = []
  if (!typed.group) problems.push({ field: 'group', text: words.group })
  if (typed.group.length > 200) problems.push({ field: 'group', text: words.tooLong })
  if (!role) problems.push({ field: 'role', text: t.staff.person.roleProblem })
  if (role && !mayHaveScope(role) && typed.scope !== '') problems.push({ field: 'scope', text: t.roles.scopeOfAll })
  else if (!scope) problems.push({ field: 'scope', text: t.staff.person.scopeProblem })
  return { typed, problems, read: role && scope && !problems.length ? { group: typed.group, role, ...scope } : null }
}
