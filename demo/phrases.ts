// Short feedback for the two years behind: what is said of a service, put together from parts, and an
// answer to it. How much of each there is stands in weights.ts.
import type { Language } from '../src/text/language.ts'
import { childWelfare } from './phrases/child-welfare.ts'
import { closings } from './phrases/closings.ts'
import { disability } from './phrases/disability.ts'
import { families } from './phrases/families.ts'
import { familyLaw } from './phrases/family-law.ts'
import { older } from './phrases/older.ts'
import type { LinePhrases } from './phrases/phrase.ts'
import { substance } from './phrases/substance.ts'
import { workingAge } from './phrases/working-age.ts'
import type { LineKey } from './lines.ts'
import type { OfferedKind } from '../src/feedback/case.ts'
import type { Chance } from './seeded.ts'
import { services, type ServiceKey } from './services.ts'

export const phrases: Record<LineKey, LinePhrases> = {
  'working-age': workingAge,
  families,
  'child-welfare': childWelfare,
  'family-law': familyLaw,
  substance,
  disability,
  older,
}

export type Said = { service: ServiceKey; kind: OfferedKind; language: Language }

/** One to three sentences that somebody could have written of this service. */
export function shortText(chance: Chance, { service, kind, language }: Said): string {
  const { continuations } = phrases[lineOf(service)][kind][language]
  const opening = chance.pick(openingsFor({ service, kind, language }))
  const closing = chance.pick(closings[kind][language])
  const length = chance.weighted({ one: 25, two: 55, three: 20 })
  const more = length === 'one' ? [] : [chance.pick(continuations), ...(length === 'three' ? [closing] : [])]
  return [opening, ...more].join(' ')
}

/** An answer of the staff that suits any short text of the same line and kind. */
export const shortAnswer = (chance: Chance, { service, kind, language }: Said): string =>
  chance.pick(phrases[lineOf(service)][kind][language].answers)

/** The openings that may be said of a service: those of its line, less those about another service. */
export const openingsFor = ({ service, kind, language }: Said): string[] =>
  phrases[lineOf(service)][kind][language].openings.flatMap((opening) => {
    if (typeof opening === 'string') return [opening]
    return opening.about.includes(service) ? [opening.text] : []
  })

/** Whether a short text can only be a relative's: then the speaker must be one too. */
export const isOfRelative = (text: string, { service }: Said): boolean =>
  ['older', 'disability'].includes(lineOf(service)) &&
  /äiti|äidi|\bisä|poika|läheis|omaisel|mamma|pappa|\bvi\b|\banhörig|mother|family|\bwe\b/i.test(text)

const lineOf = (service: ServiceKey): LineKey => services.find(({ key }) => key === service)!.line
