// What people outside have sent to a council.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'

export type SealedLetter = { id: string; ciphertext: Buffer; keyVersion: number; language: Language; cameOn: Day; dealtAs: 'taken' | 'aside' | null; dealtOn: Day | null }

/** So long what was dealt with is there still, in case it was set aside by mistake. */
export const keptDays = 30

const rows = (db: Db) => db.selectFrom('panel_letter').select(['id', 'ciphertext', 'key_version as keyVersion', 'language', 'came_on as cameOn', 'dealt_as as dealtAs', 'dealt_on as dealtOn']).$narrowType<Pick<SealedLetter, 'language' | 'dealtAs'>>()

/** What waits first, the oldest first; then what was dealt with. */
const inOrder = (db: Db, panelId: string) => rows(db).where('panel_id', '=', panelId).orderBy('dealt_on', (order) => order.desc().nullsFirst()).orderBy('came_on').orderBy('id')

export const lettersTo = (db: Db, panelId: string, { from, size }: { from: number; size: number }): Promise<SealedLetter[]> => inOrder(db, panelId).limit(size).offset(from).execute()

/** At which place one of them stands, from 0 on; -1: it is gone. */
export const placeOfLetter = async (db: Db, panelId: string, id: string): Promise<number> => (await inOrder(db, panelId).clearSelect().select('id').execute()).findIndex((one) => one.id === id)

export const countLetters = async (db: Db, panelId: string): Promise<number> =>
  Number((await db.selectFrom('panel_letter').select((e) => e.fn.countAll().as('count')).where('panel_id', '=', panelId).executeTakeFirstOrThrow()).count)

/** Held until the transaction ends, so that of two who deal with it the second finds that it is done. */
export const lockLetter = async (tx: Tx, panelId: string, id: string): Promise<SealedLetter | null> =>
  (isId(id) ? await rows(tx).where('id', '=', id).where('panel_id', '=', panelId).forUpdate().executeTakeFirst() : undefined) ?? null

/** The same sent twice is there once. */
export const addLetter = (tx: Tx, panelId: string, { id, ciphertext, keyVersion, language, cameOn }: Pick<SealedLetter, 'id' | 'ciphertext' | 'keyVersion' | 'language' | 'cameOn'>): Promise<unknown> =>
  tx.insertInto('panel_letter').values({ id, panel_id: panelId, ciphertext, key_version: keyVersion, language, came_on: cameOn }).onConflict((conflict) => conflict.column('id').doNothing()).execute()

/** Null: it waits again. */
export const dealWith = (tx: Tx, id: string, dealt: { as: 'taken' | 'aside'; on: Day } | null): Promise<unknown> =>
  tx.updateTable('panel_letter').set({ dealt_as: dealt?.as ?? null, dealt_on: dealt?.on ?? null }).where('id', '=', id).execute()

export const removeLetter = (tx: Tx, id: string): Promise<unknown> => tx.deleteFrom('panel_letter').where('id', '=', id).execute()

/** So long one that nobody has dealt with waits; and so long after a council has ended somebody may still pass it on. */
export const waitsDays = 365
const afterEndDays = 90

/** What was dealt with, what has waited for too long, and what was sent to a council that is no more. */
export const eraseLetters = (tx: Tx, today: Day): Promise<unknown> => tx.deleteFrom('panel_letter').where((e) => e.or([
  e('dealt_on', '<=', daysAfter(today, -keptDays)), e('came_on', '<=', daysAfter(today, -waitsDays)),
  e.exists(e.selectFrom('panel as p').select('p.id').whereRef('p.id', '=', 'panel_letter.panel_id').where('p.ended_on', '<=', daysAfter(today, -afterEndDays))),
])).execute()
