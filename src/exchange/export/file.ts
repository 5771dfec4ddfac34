// The file of an export that is ready, piece by piece as it goes out.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { exportKey, unsealPiece } from '../../privacy/sealing.ts'
import { dataPieceOf, type DataExport } from './exports.sql.ts'

/** Throws where a piece is missing or was altered: the connection breaks off, and the length that was promised is not reached. */
export async function* dataFileOf(db: Db, { id, pieces, keyVersion }: DataExport, keys: Keys): AsyncGenerator<Buffer> {
  const key = exportKey(keys, id, keyVersion)
  for (let number = 1; number <= pieces; number++) {
    const sealed = await dataPieceOf(db, id, number)
    if (!sealed) throw new Error('a piece of the export is missing')
    yield unsealPiece(key, id, number, sealed)
  }
}
