// A unit's feedback as it was approved for the unit, opened. Nothing in it leads back to a case.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { unseal } from '../../privacy/sealing.ts'
import type { Day } from '../../text/dates.ts'
import type { Kind } from '../case.ts'
import { caseKey } from '../conversation.ts'
import type { Approved } from './share.ts'
import { markOf } from './take-back.ts'
import { sharedWithUnit } from './shares.sql.ts'

/** `mark`: what whoever moderates takes it back by. */
export type Shared = Approved & { kind: Kind; monthOn: Day; language: string; mark: string }

/** All that holds, the newest month first. `readerIds`: whoever reads it, and by whose hand. */
export const readShared = async (db: Db, keys: Keys, { unitId, readerIds }: { unitId: string; readerIds: string[] }): Promise<Shared[]> =>
  (await sharedWithUnit(db, unitId, readerIds)).map(({ caseId, number, ciphertext, keyVersion, wrappedKey, ...known }) => ({
    kind: known.kind, monthOn: known.monthOn, language: known.language, mark: markOf({ caseId, number }),
    ...(JSON.parse(unseal(caseKey(keys, { id: caseId, keyVersion, wrappedKey }), caseId, `share ${number}`, ciphertext)) as Approved),
  }))
