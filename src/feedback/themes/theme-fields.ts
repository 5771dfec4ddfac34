// What was ticked of themes, on the page of a case and in the list of those that nobody has marked: a box for each, of its own name.
import type { Theme } from '../../themes/theme.ts'
import type { Marked } from './marked.sql.ts'

/** In the place of a theme: it was read, and is about none of them. */
export const noTheme = 'none'

export const boxOf = (field: string, id: string | null): string => `${field}-${id ?? noTheme}`
/** What was offered and marked when the page was made. */
export const seenOf = (field: string): string => `${field}-seen`

/** `typed`: what stands in a field, '' where nothing does. `both`: about a theme and about none. */
export function readTicked(typed: (name: string) => string, field: string, offered: readonly Theme[]): Marked | 'both' {
  const themes = offered.filter(({ id }) => typed(boxOf(field, id)) === 'yes').map(({ id }) => id)
  const none = typed(boxOf(field, null)) === 'yes'
  if (themes.length && none) return 'both'
  return none ? [null] : themes
}

/** The boxes that are ticked on a page: those that came back with it, or what is marked. */
export function tickedOf(typed: (name: string) => string, field: string, offered: readonly Theme[], marked: Marked): Set<string> {
  if (!typed(seenOf(field))) return new Set(marked.map((id) => id ?? noTheme))
  return new Set([...offered.map(({ id }) => id), noTheme].filter((id) => typed(boxOf(field, id)) === 'yes'))
}
