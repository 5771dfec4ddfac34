// Wishes of a feedback day, in no order that says when they came; and what is said of the themes that they are sorted into.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { ThemeAnswer } from '../day.ts'

/** `sameAsId`: another that says the same, and is not itself the same as any. `words`: what everybody may read of it. */
export type Wish = { id: string; language: Language; themeId: string | null; sameAsId: string | null; words: string | null; withheld: boolean; checkedOn: Day | null }
/** `kept`: words that somebody has begun to change, and not decided on; sealed. */
export type SealedWish = Wish & { ciphertext: Buffer; keyVersion: number; kept: Buffer | null; keptVersion: number | null }

export const wishesOf = (db: Db, dayId: string): Promise<Wish[]> => wishes(db).where('day_id', '=', dayId).orderBy('id').execute()

export const sealedWishes = (db: Db, dayId: string, ids: readonly string[]): Promise<SealedWish[]> =>
  (ids.length ? wishes(db).select(['ciphertext', 'key_version as keyVersion', 'kept_ciphertext as kept', 'kept_key_version as keptVersion']).where('day_id', '=', dayId).where('id', 'in', [...ids]).orderBy('id').execute() : Promise.resolve([]))

export const findWish = async (db: Db, dayId: string, id: string): Promise<SealedWish | null> => (isId(id) ? (await sealedWishes(db, dayId, [id]))[0] : null) ?? null

/** With those that say the same. */
export const sortWish = (tx: Tx, id: string, themeId: string | null): Promise<unknown> =>
  tx.updateTable('day_wish').set({ theme_id: themeId }).where((e) => e.or([e('id', '=', id), e('same_as_id', '=', id)])).execute()

/** Whatever was the same as it is the same as the other from now on, so that there is one that all of them say. */
export const mergeWish = (tx: Tx, id: string, other: { id: string; themeId: string | null }): Promise<unknown> =>
  tx.updateTable('day_wish').set({ same_as_id: other.id, theme_id: other.themeId }).where((e) => e.or([e('id', '=', id), e('same_as_id', '=', id)])).execute()

export const unmergeWish = (tx: Tx, id: string): Promise<unknown> => tx.updateTable('day_wish').set({ same_as_id: null }).where('id', '=', id).execute()

type Kept = { ciphertext: Buffer; keyVersion: number }

/** `kept`: words of one that nobody has decided on. */
export const checkWish = (tx: Tx, id: string, { words, withheld, kept }: Pick<Wish, 'words' | 'withheld'> & { kept: Kept | null }, by: { by: string; on: Day } | null): Promise<unknown> =>
  tx.updateTable('day_wish').set({ words, withheld, kept_ciphertext: kept?.ciphertext ?? null, kept_key_version: kept?.keyVersion ?? null, checked_by: by?.by ?? null, checked_on: by?.on ?? null }).where('id', '=', id).execute()

export const renameDayTheme = (tx: Tx, id: string, name: Translated): Promise<unknown> => tx.updateTable('day_theme').set({ name }).where('id', '=', id).execute()

/** Null: it is not answered yet. */
export const answerDayTheme = (tx: Tx, id: string, answer: { is: ThemeAnswer; words: Translated | null; by: string; on: Day } | null): Promise<unknown> =>
  tx.updateTable('day_theme').set({ answer: answer?.is ?? null, answer_words: answer?.words ?? null, answered_by: answer?.by ?? null, answered_on: answer?.on ?? null }).where('id', '=', id).execute()

/** False where a wish is under it, or an improvement came from it. */
export const removeDayTheme = async (tx: Tx, id: string): Promise<boolean> =>
  (await sql<{ id: string }>`delete from day_theme t where t.id = ${id} and not exists (select from day_wish w where w.theme_id = t.id)
    and not exists (select from improvement_source s where s.day_theme_id = t.id) returning id`.execute(tx)).rows.length > 0

/** Of which day a theme is. */
export const dayOfTheme = async (db: Db, themeId: string): Promise<{ dayId: string; name: Translated } | null> =>
  (isId(themeId) ? await db.selectFrom('day_theme').select(['day_id as dayId', 'name']).where('id', '=', themeId).executeTakeFirst() : null) ?? null

const wishes = (db: Db) => db.selectFrom('day_wish').select(['id', sql<Language>`language`.as('language'), 'theme_id as themeId', 'same_as_id as sameAsId', 'words', 'withheld', 'checked_on as checkedOn'])
