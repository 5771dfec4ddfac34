// Which wishes a list shows, and the words of one.
import { isId } from '../../directory/id.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayKey, unseal } from '../../privacy/sealing.ts'
import type { SealedWish, Wish } from './wishes.sql.ts'

/** unsorted: under no theme yet · unchecked: nobody has looked it through · all · or the id of a theme */
export const whichWishes = (asked: string | undefined): string => (asked === 'unsorted' || asked === 'unchecked' || isId(asked) ? asked : 'all')

/** What says the same as another is sorted, and looked through, with that. */
export const isAmong = ({ themeId, checkedOn, sameAsId }: Wish, which: string): boolean =>
  which === 'unsorted' ? themeId === null && sameAsId === null : which === 'unchecked' ? checkedOn === null && sameAsId === null : which === 'all' || themeId === which

export const wordsOfWish = (keys: Keys, dayId: string, { ciphertext, keyVersion }: SealedWish): string => unseal(dayKey(keys, dayId, keyVersion), dayId, 'wish', ciphertext)

/** Those that somebody has begun to change; null where nobody has. */
export const keptWordsOf = (keys: Keys, dayId: string, { kept, keptVersion }: SealedWish): string | null => (kept && keptVersion !== null ? unseal(dayKey(keys, dayId, keptVersion), dayId, 'wish-words', kept) : null)
