// The parts that short feedback is put together from. Within one line, kind and language every opening
// goes with every continuation; an opening that speaks of one service is kept to that service.
import type { Language } from '../../src/text/language.ts'
import type { OfferedKind } from '../../src/feedback/case.ts'
import type { ServiceKey } from '../services.ts'

export type Opening = string | { about: ServiceKey[]; text: string }
export type Phrases = {
  openings: Opening[]
  continuations: string[]
  /** Short answers of the staff that suit any feedback of the line and kind. */
  answers: string[]
}
export type LinePhrases = Record<OfferedKind, Record<Language, Phrases>>

export const about = (services: ServiceKey[], text: string): Opening => ({ about: services, text })
