// The forms of keys: which system one is for and what it may do, and until when the old one goes on.
import { tooLong } from '../../feedback/draft.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { parseDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { longestOverlap } from './make-key.ts'
import { scopes, type Scope } from './scope.ts'

export type TypedKey = { name: string; scopes: string[]; perMinute: string }
export const nothingTyped: TypedKey = { name: '', scopes: [], perMinute: '' }

const longestName = 80
/** A hundred a second: more than that no program needs of this, and a mistake in one is told by then. */
const mostPerMinute = 6000

export function readKey(form: Form, t: Texts): { typed: TypedKey; problems: Problem[]; read: { name: string; scopes: Scope[]; perMinute: number | null } | null } {
  const typed = { name: form.text('name'), scopes: form.all('scope'), perMinute: form.text('per-minute') }
  const chosen = scopes.filter((scope) => typed.scopes.includes(scope))
  const { make: words } = t.apiKeys
  const problems: Problem[] = []
  if (!typed.name) problems.push({ field: 'name', text: words.nameMissing })
  if (tooLong(typed.name, longestName)) problems.push({ field: 'name', text: fill(t.directory.problems.tooLong, { label: words.name, limit: longestName }) })
  if (!chosen.length || typed.scopes.some((one) => !scopes.some((scope) => scope === one))) problems.push({ field: 'scope', text: words.scopesMissing })
  const perMinute = typed.perMinute ? Number(typed.perMinute) : null
  if (perMinute !== null && !(/^\d+$/.test(typed.perMinute) && perMinute >= 1 && perMinute <= mostPerMinute)) problems.push({ field: 'per-minute', text: fill(words.perMinuteWrong, { most: mostPerMinute }) })
  return { typed, problems, read: problems.length ? null : { name: typed.name, scopes: chosen, perMinute } }
}

/** An empty field: the old one ends at once. */
export function readUntil(form: Form, t: Texts, today: Day): { typed: string; problems: Problem[]; until: Day | null } {
  const typed = form.text('until')
  const until = typed ? parseDay(typed) : null
  const isFine = until === null ? !typed : until >= today && until <= daysAfter(today, longestOverlap)
  return { typed, until, problems: isFine ? [] : [{ field: 'until', text: fill(t.apiKeys.change.wrongDay, { days: longestOverlap }) }] }
}
