// Words of translated content with what they weigh in a search.
import type { Language, Translated } from '../text/language.ts'
import type { Words } from './match.ts'

/** A client may know a thing by its name in any language, but most likely in the one that they read. */
export const inAll = (content: Translated | null, weight: number, language: Language): Words =>
  Object.entries(content ?? {}).map(([each, text]) => ({ text, weight: each === language ? weight : weight * 0.7 }))
