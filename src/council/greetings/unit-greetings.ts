// Greetings and notes that are for whoever is signed in, by their units and roles, and what their units have sent themselves.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { has, type Actor } from '../../staff/actor.ts'
import { mayAnswerForUnit } from '../../staff/council-duties.ts'
import { pagedOf } from '../../web/paged.ts'
import type { CouncilUnit } from '../units.sql.ts'
import { countCameFrom, countReceived, listCameFrom, listReceived, type ForThem, type ReceivedRow, type SealedCame } from './lists.sql.ts'
import { openListed } from './words.ts'

export type FromUnit = Omit<SealedCame, 'ciphertext' | 'keyVersion'> & { words: string }
const rowsOnPage = 25

/** The same rule as isFor; a test holds the two together. `units`: whose greetings they read. */
export const forThem = (actor: Actor, units: readonly CouncilUnit[]): ForThem => {
  const [answers, greets] = [units.filter((unit) => mayAnswerForUnit(actor, unit)), units.filter((unit) => !mayAnswerForUnit(actor, unit))]
  return { answers: answers.map(({ id }) => id), greets: greets.map(({ id }) => id), coordinates: has(actor, 'coordinator') }
}

/** What has not been answered first. Both lists have the same pages. */
export async function greetingsAtUnits(db: Db, keys: Keys, units: readonly CouncilUnit[], { actor, page }: { actor: Actor; page: string | undefined }): Promise<{ received: ReceivedRow[]; sent: FromUnit[]; paged: { page: number; pages: number } }> {
  const [those, unitIds] = [forThem(actor, units), units.map(({ id }) => id)]
  const paged = pagedOf(page, Math.max(await countReceived(db, those), await countCameFrom(db, unitIds)), rowsOnPage)
  return { received: await listReceived(db, those, paged), sent: (await listCameFrom(db, unitIds, paged)).map((one) => openListed(keys, one.panelId, one)), paged }
}
