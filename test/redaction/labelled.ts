// Texts of our own making in which what tells who somebody is has been marked by hand, as in "Hoitaja {worker:Minna} tuli myöhässä".
// All people are invented; personal identity codes have numbers from 900 on, which nobody has.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FindingKind } from '../../src/privacy/redaction/finding.ts'
import type { Language } from '../../src/text/language.ts'

export type Span = { kind: FindingKind; from: number; to: number }
export type Labelled = { language: Language; text: string; spans: Span[] }

/** `tuned`: what the rules were made with. `held-out`: written after, and never looked at while they were changed. */
export type Part = 'tuned' | 'held-out'

export const labelled = (part: Part): Labelled[] =>
  (['fi', 'sv', 'en'] as const).flatMap((language) =>
    (JSON.parse(readFileSync(join(import.meta.dirname, `${part}.${language}.json`), 'utf8')) as string[]).map((marked) => ({ language, ...unmarked(marked) })))

export function unmarked(marked: string): Omit<Labelled, 'language'> {
  const spans: Span[] = []
  let text = ''
  let end = 0
  for (const match of marked.matchAll(/\{([a-z-]+):([^}]*)\}/g)) {
    text += marked.slice(end, match.index)
    spans.push({ kind: match[1] as FindingKind, from: text.length, to: text.length + match[2]!.length })
    text += match[2]
    end = match.index + match[0].length
  }
  return { text: text + marked.slice(end), spans }
}

/** Whom and what an organisation would hand in. */
export const staffNames = [
  'Noora Varvikkolahti', 'Samuli Ojakoski', 'Hilkka Rautapuro', 'Tarja Kuusivaara', 'Aino-Maria Peltoranta', 'Mikael Sandsund', 'Katariina Nybonde', 'Jenni Virtalampi',
  'Markku Tuulenkari', 'Suvi Harjunsalo', 'Toivo Hietalahti', 'Malin Aspkulla', 'Elias Vuorenkorpi', 'Amina Warsame', 'Sanna Lumiala',
]
export const rarePlaces = ['Harjulan koulu', 'Perheneuvola Lintukoto', 'Palvelukoti Lehtola', 'Asumisyksikkö Päivänsini', 'Päiväkoti Vaahteramäki', 'Kvarnby skola', 'Serviceboendet Solgläntan']
export const commonNames = [
  'Koivuranta', 'Koivurannan sosiaaliasema', 'Harjula', 'Myllykylä', 'Saarisalmi', 'Björkstrand', 'Kvarnby', 'Ösund', 'Kipinä', 'Tuulimylly', 'Ankkuripaikka', 'Senioriluotsi', 'Seniorlotsen',
]
