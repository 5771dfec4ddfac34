// Where a stop is, in words: a place that names its municipality already does not say it twice.
import { inLanguage, type Language } from '../text/language.ts'
import type { Stop } from './day.ts'

export function stopPlace({ where, municipality }: Pick<Stop, 'where' | 'municipality'>, language: Language): string {
  const [place, town] = [inLanguage(where, language), inLanguage(municipality, language)]
  return place.endsWith(town) ? place : `${place}, ${town}`
}
