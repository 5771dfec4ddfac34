// The mark of a preview: which role, of what and for which days somebody has looked at, for whom. A role is given by that
// page only; a form that comes without it, or with another, leads to the page first.
import { versionOf } from '../../web/version.ts'
import type { TypedGrant } from '../grant-form.ts'

export const lookedAt = (personId: string, { role, scope, days }: TypedGrant): string =>
  versionOf({ personId, role, scope, from: days.first, to: days.last })
