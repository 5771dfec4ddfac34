// Whether words hold the name of the one who reads them: in every form in which the search finds it, by the search's own stems.
import { stemsOf } from '../../feedback/finding/stems.ts'

/** A search for their own surname, or for one half of it. */
export const searchesForThemselves = (query: string, name: string): boolean => holds(piecesOf(query), surnameOf(name))

/** Their first name and their surname, both. */
export function isNamed(text: string, name: string): boolean {
  const words = piecesOf(text)
  return holds(words, piecesOf(name).slice(0, 1)) && holds(words, surnameOf(name))
}

/** Both halves of Mäki-Rautio. */
const surnameOf = (name: string): string[] => piecesOf(name.trim().split(/\s+/).at(-1) ?? '')

/** Any of the names, as one of the words. */
function holds(words: string[], names: string[]): boolean {
  const stems = new Set(names.flatMap(stemsOf))
  return words.some((word) => stemsOf(word).some((stem) => stems.has(stem)))
}

/** As the search takes words, with those that say nothing: a name may be one of them. */
const piecesOf = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
