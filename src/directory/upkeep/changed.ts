// A change of an entry, field by field, as the desk's form has them; and what of it can be put back.
import type { FormValues } from '../forms/reading.ts'

export type Difference = { before: FormValues; after: FormValues }

/** Only the fields that differ. A field that is not there is as an empty one. */
export function difference(before: FormValues, after: FormValues): Difference | null {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
  if (!fields.length) return null
  const only = (values: FormValues) => Object.fromEntries(fields.map((field) => [field, values[field] ?? '']))
  return { before: only(before), after: only(after) }
}

/** What the fields of a change would be, or those that somebody has changed since: these are never overwritten. */
export function asBefore(change: Difference, now: FormValues): { values: FormValues } | { since: string[] } {
  const since = Object.keys(change.after).filter((field) => (now[field] ?? '') !== change.after[field])
  return since.length ? { since } : { values: { ...now, ...change.before } }
}
