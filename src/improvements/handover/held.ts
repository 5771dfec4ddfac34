// Somebody leaves, loses a role, or is replaced: which open improvements it has to be decided about first.
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Found } from '../improvements.sql.ts'
import type { Owner } from '../owner.ts'
import { heldBy, lockAll, ofEnding, ofRole } from './held.sql.ts'
import type { Ending } from './place.ts'

type Change = { what: 'left' } | { what: 'role'; grantId: string }

export const improvementsHeldBy = (db: Db, personId: string, change: Change, today: Day): Promise<Found[]> =>
  heldBy(db, personId, change.what === 'left' ? { personId } : { grantId: change.grantId }, today)

/** The same, and nobody else changes them until the transaction ends. */
export async function lockHeldBy(tx: Tx, personId: string, change: Change, today: Day): Promise<Found[]> {
  const held = await improvementsHeldBy(tx, personId, change, today)
  await lockAll(tx, held.map(({ id }) => id))
  return held
}

/** Of whom the directory named before and names no longer; nothing where nobody was named. */
export const improvementsLeft = async (db: Db, owner: Owner, { before, after }: { before: string | null; after: string | null }, today: Day): Promise<Found[]> =>
  (before === null || before === after ? [] : ofRole(db, owner, today))

/** For which a role answers that a form is about. */
export const improvementsOfRole = (db: Db, owner: Owner, today: Day): Promise<Found[]> => ofRole(db, owner, today)

/** That a unit or a service line would leave behind. */
export const improvementsAt = (db: Db, ending: Ending, today: Day): Promise<Found[]> => ofEnding(db, ending, today)

export async function lockAt(tx: Tx, ending: Ending, today: Day): Promise<Found[]> {
  const held = await ofEnding(tx, ending, today)
  await lockAll(tx, held.map(({ id }) => id))
  return held
}
