// Word cards lie in another order for everybody, so that none is picked because it lies first; and in the same order for the same
// person on every page. The seed is the token of their form, which is chance already; nothing of the order is kept.
import type { Option } from '../question.ts'

export const shuffledCards = (options: readonly Option[], seed: string): Option[] =>
  options.map((option) => ({ option, by: mixed(seed + option.id) })).sort((a, b) => a.by - b.by).map(({ option }) => option)

/** FNV-1a, mixed once more at the end so that words which differ in one letter do not stay beside each other (as MurmurHash3 does). */
function mixed(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
