// Why a role was not given, or must not end, at the field where it can be put right.
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import { grantText } from '../grant-text.ts'
import type { Indispensable } from '../grants.sql.ts'
import type { Scopes } from '../people.ts'
import type { NotGiven } from './may-give.ts'

export function notGivenProblem(refused: NotGiven, { name, scopes }: { name: string; scopes: Scopes }, { t, language }: Pick<PageFrame, 't' | 'language'>): Problem {
  const { ownRoleProblem, backdatedProblem } = t.staff.person
  if (refused === 'own-role') return { field: 'role', text: ownRoleProblem }
  if (refused === 'backdated') return { field: 'from', text: backdatedProblem }
  return { field: 'role', text: fill(t.access.preview.together, { name, role: grantText(refused.together, scopes, t, language) }) }
}

export const lastText = ({ lastOf }: { lastOf: Indispensable }, { staff, roles }: Texts): string =>
  lastOf === 'administrator' ? staff.person.lastAdministrator : roles.lastCoordinator
