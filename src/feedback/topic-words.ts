// What a piece of feedback is about, in words.
import { inLanguage, type Language, type Translated } from '../text/language.ts'

/** A service and a place as one name. Units are often called by their service: "Kotihoito, Saarisalmi". */
export const serviceAtUnit = (service: string, unit: string): string =>
  unit.toLowerCase().startsWith(service.toLowerCase()) ? unit : `${service}, ${unit}`

type Names = { serviceName: Translated | null; unitName: Translated | null; lineName: Translated | null }

/** As exactly as it is known; null where the topic is open. */
export function topicWords({ serviceName, unitName, lineName }: Names, language: Language): string | null {
  if (serviceName && unitName) return serviceAtUnit(inLanguage(serviceName, language), inLanguage(unitName, language))
  const only = serviceName ?? unitName ?? lineName
  return only && inLanguage(only, language)
}
