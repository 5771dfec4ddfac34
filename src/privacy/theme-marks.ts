// Marks of words that were learnt of a theme: a number of 32 bits that whoever lacks the key file can neither read nor make. The same word has
// another mark under each theme, so that nobody sees from the marks what two themes have in common.
import { hmac, type Keys } from './keys.ts'

/** `theme` null: of texts under any theme. By the oldest key that is held: what was learnt stays when a new key is added. */
export const themeMark = (keys: Keys, theme: string | null, term: string): number => hmac(keys.key('theme-words', keys.versions.at(-1)!), `${theme ?? 'any'} ${term}`).readInt32BE()
