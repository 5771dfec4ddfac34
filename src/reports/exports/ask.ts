// Somebody asks for an export of all that is published, or cancels one. One of each person's is made at a time.
import type { Tx } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import type { Actor } from '../../staff/actor.ts'
import { record } from '../../staff/audit/audit.sql.ts'
import type { Language } from '../../text/language.ts'
import type { CsvForm } from '../files/csv.ts'
import { datasets } from '../open-data/datasets.ts'
import { addExport, endExport } from './exports.sql.ts'

/** Who works in somebody's name asks for it in that name, and the audit says by whose hand. */
export async function askForExport(
  tx: Tx, { form, language }: { form: CsvForm; language: Language }, { actor, keys, now }: { actor: Actor; keys: Pick<Keys, 'current'>; now: Date },
): Promise<{ id: string } | 'under-way'> {
  let rowsInAll = 0
  for (const dataset of datasets) rowsInAll += await dataset.count(tx)
  const id = await addExport(tx, { personId: actor.personId, form, language, rowsInAll, keyVersion: keys.current }, now)
  if (!id) return 'under-way'
  await record(tx, { what: 'report-exported', by: actor, detail: { form, rows: rowsInAll } }, now)
  return { id }
}

export const cancelExport = async (tx: Tx, id: string, now: Date): Promise<'cancelled' | 'ended'> => ((await endExport(tx, id, 'cancelled', now)) ? 'cancelled' : 'ended')
