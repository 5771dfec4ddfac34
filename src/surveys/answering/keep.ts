// Keeps an answer that was begun for later, and finds it again: under words that its giver alone has.
import { transact, type Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { draftKey, openDraft, sealDraft, type DraftCode, type DraftKey } from '../../privacy/survey-draft.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import { eraseDraft, findDraft, putDraft } from './drafts.sql.ts'
import { draftDays } from './typed.ts'

/** `body`: the form as it stands. Returns the day until which it is there. */
export async function keepDraft(db: Db, keys: Keys, code: DraftCode, body: string, now: Date): Promise<Day> {
  const expiresOn = daysAfter(dayOf(now), draftDays)
  const lies = await lying(db, keys, code, dayOf(now)) ?? { key: await draftKey(keys, code) }
  await transact(db, (tx) => putDraft(tx, { lookup: lies.key.lookup, ciphertext: sealDraft(lies.key, body), expiresOn }))
  return expiresOn
}

export async function findKept(db: Db, keys: Keys, code: DraftCode, now: Date): Promise<{ body: string; expiresOn: Day } | null> {
  const lies = await lying(db, keys, code, dayOf(now))
  return lies && { body: openDraft(lies.key, lies.ciphertext), expiresOn: lies.expiresOn }
}

export async function eraseKept(db: Db, keys: Keys, code: DraftCode, now: Date): Promise<void> {
  const lookup = await lookupOf(db, keys, code, now)
  if (lookup) await transact(db, (tx) => eraseDraft(tx, lookup))
}

/** Where it lies, if it is there. Slow: not to be asked inside a transaction. */
export const lookupOf = async (db: Db, keys: Keys, code: DraftCode, now: Date): Promise<Buffer | null> =>
  (await lying(db, keys, code, dayOf(now)))?.key.lookup ?? null

/** Under the newest key of the file under which there is something. */
async function lying(db: Db, keys: Keys, code: DraftCode, today: Day): Promise<{ key: DraftKey; ciphertext: Buffer; expiresOn: Day } | null> {
  for (const version of keys.versions) {
    const key = await draftKey(keys, code, version)
    const found = await findDraft(db, key.lookup, today)
    if (found) return { key, ...found }
  }
  return null
}
