// Whether words hold the name of the one who reads them, in the forms in which Finnish and Swedish write names:
// Rautapuro, Rautapuron, Rautapurolle.

/** A search for their own surname. */
export const searchesForThemselves = (query: string, name: string): boolean => {
  const words = piecesOf(query)
  return surnameOf(name).every((piece) => words.some((word) => isFormOf(word, piece)))
}

/** Their first name and their surname, both. */
export const isNamed = (text: string, name: string): boolean => {
  const [first] = piecesOf(name)
  return first !== undefined && piecesOf(text).some((word) => isFormOf(word, first)) && searchesForThemselves(text, name)
}

/** Both halves of Mäki-Rautio. */
const surnameOf = (name: string): string[] => piecesOf(name.trim().split(/\s+/).at(-1) ?? '')

const piecesOf = (text: string): string[] => text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{M}]+/u).filter(Boolean)

const isFormOf = (word: string, name: string): boolean => stemsOf(name).some((stem) => word.startsWith(stem) && endings.test(word.slice(stem.length)))

/** Virtanen, Virtasen; Ojakoski, Ojakosken. */
const stemsOf = (name: string): string[] => [name, ...(name.endsWith('nen') ? [`${name.slice(0, -3)}se`] : name.endsWith('i') ? [`${name.slice(0, -1)}e`] : [])]

/** Of the cases that names stand in, with what may be hung on them; and the genitive of Swedish. */
const endings = /^(|s|(i|e|n)?n|[aeiouyäö]n|h[aeiouyäö]n|(i|e)?(a|ä|lla|llä|lta|ltä|lle|ssa|ssä|sta|stä|na|nä|ksi|tta|ttä|seen)|t[aä])(kin|kaan|kään|ko|kö|han|hän)?$/u
