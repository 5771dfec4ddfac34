// Which details of a person a form has changed, by name: for the audit, which keeps no values.
import type { PersonDetails } from './people.ts'

/** Their names, or '' where nothing has changed. */
export const changedFields = (stored: PersonDetails, wanted: Partial<PersonDetails>): string =>
  (Object.keys(wanted) as (keyof PersonDetails)[]).filter((name) => asText(stored[name]) !== asText(wanted[name])).sort().join(' ')

const asText = (value: unknown): string =>
  JSON.stringify(value && typeof value === 'object' ? Object.entries(value).filter(([, text]) => text).sort() : value ?? null)
