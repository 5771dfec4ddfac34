// Wishes are put under themes, said to be the same as others, and looked through for what would tell who wished; by whoever holds the day.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { dayKey, seal } from '../../privacy/sealing.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayHoldDay } from '../../staff/day-duties.ts'
import { dayOf } from '../../text/dates.ts'
import { lockDay } from '../days.sql.ts'
import { themesOf } from '../parts.sql.ts'
import { putAside } from '../report/report.sql.ts'
import { wordsOfWish } from './which.ts'
import { checkWish, findWish, mergeWish, sortWish, unmergeWish, wishesOf, type SealedWish } from './wishes.sql.ts'

/** `was`: under which it was when the page was shown. */
export type Move = { id: string; themeId: string | null; was: string | null }
type By = { actor: Actor; now: Date }

/** All of them or none. stale: somebody has sorted one of them otherwise meanwhile, or a theme is gone. */
export async function sortWishes(tx: Tx, dayId: string, moves: readonly Move[], { actor }: By): Promise<'done' | 'stale' | 'not-found'> {
  const day = await lockDay(tx, dayId)
  if (!day || !mayHoldDay(actor, day)) return 'not-found'
  const [all, themes] = [await wishesOf(tx, dayId), await themesOf(tx, dayId)]
  for (const { id, themeId, was } of moves) {
    const wish = all.find((one) => one.id === id)
    if (!wish) return 'not-found'
    const isThere = themeId === null || themes.some((theme) => theme.id === themeId)
    if (!isThere || wish.sameAsId || (wish.themeId !== was && wish.themeId !== themeId)) return 'stale'
  }
  for (const { id, themeId } of moves) await sortWish(tx, id, themeId)
  return 'done'
}

/** later: nobody has decided. */
export type Look = { themeId: string | null; sameAsId: string | null; may: 'show' | 'withhold' | 'later'; words: string }

/** What a page of one wish was filled in from. */
export const wishValues = ({ themeId, sameAsId, words, withheld, checkedOn, kept }: SealedWish): Record<string, string> => ({
  theme: themeId ?? '', same: sameAsId ?? '', may: withheld ? 'withhold' : words ? 'show' : checkedOn ? 'withhold' : 'later', words: words ?? '', kept: kept?.toString('base64') ?? '',
})

/** `hasChanged`: asked of what is stored, under the lock. What is the same as another is under its theme, and shown by its words. */
export async function lookThrough(tx: Tx, { dayId, wishId, look, hasChanged }: { dayId: string; wishId: string; look: Look; hasChanged(stored: SealedWish): boolean }, { actor, now, keys }: By & { keys: Keys }): Promise<'done' | 'stale' | 'not-found'> {
  const day = await lockDay(tx, dayId)
  const wish = day && mayHoldDay(actor, day) ? await findWish(tx, dayId, wishId) : null
  if (!wish) return 'not-found'
  if (hasChanged(wish)) return 'stale'
  const all = await wishesOf(tx, dayId)
  const same = look.sameAsId ? all.find(({ id }) => id === look.sameAsId && id !== wishId) : null
  // What is said to be the same as one that is the same as a third is the same as that.
  const root = same?.sameAsId ? all.find(({ id }) => id === same.sameAsId) : same
  if ((look.sameAsId && (!root || root.id === wishId)) || (look.themeId && !(await themesOf(tx, dayId)).some(({ id }) => id === look.themeId))) return 'stale'
  if (root) await mergeWish(tx, wishId, root)
  else {
    if (wish.sameAsId) await unmergeWish(tx, wishId)
    await sortWish(tx, wishId, look.themeId)
  }
  // What everybody could read of it may stand in what was written by hand for the report.
  if (wish.words !== null && (look.may !== 'show' || look.words !== wish.words)) await putAside(tx, dayId)
  // What is as it was given need not be kept again.
  const isChanged = look.may === 'later' && look.words && look.words !== wordsOfWish(keys, dayId, wish)
  const kept = isChanged ? { ciphertext: seal(dayKey(keys, dayId, keys.current), dayId, 'wish-words', look.words), keyVersion: keys.current } : null
  await checkWish(tx, wishId, { words: look.may === 'show' ? look.words : null, withheld: look.may === 'withhold', kept }, look.may === 'later' ? null : { by: handOf(actor), on: dayOf(now) })
  return 'done'
}
