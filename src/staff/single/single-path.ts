// The address at which signing in at the provider begins, from a page in a language, and where it shall lead.
import { desk } from '../../paths.ts'
import type { Language } from '../../text/language.ts'

export const singlePath = (language: Language, next: string | null): string =>
  `${desk.single}?${new URLSearchParams({ language, ...(next && { next }) })}`
