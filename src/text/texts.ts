// All texts of the program by language. English gives the shape; a message missing from another language
// fails the build. Plain strings, one file per subject and language.
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { Language } from './language.ts'
import { sv } from './sv.ts'

export type Texts = typeof en

export const texts: Record<Language, Texts> = { fi, sv, en }
