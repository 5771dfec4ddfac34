// Writing what was taken from PTV, and to which service line its classes belong.
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { PtvLine } from './ours.sql.ts'
import type { Item } from './read.ts'
import type { Values } from './values.ts'

type Taken = { item: Item; entryId: string | null; unitId: string | null; imported: Values }

/** In place of what was kept under an id that is not its own any more. */
export async function keepItem(tx: Tx, { item, entryId, unitId, imported }: Taken, today: Day): Promise<void> {
  await tx.deleteFrom('ptv_item').where('guid', '<>', item.guid)
    .where((e) => e.or([...(entryId ? [e('entry_id', '=', entryId)] : []), e('guid', '=', item.sourceId ?? item.guid)])).execute()
  const row = { kind: item.kind, entry_id: entryId, unit_id: unitId, modified: item.modified, raw: JSON.stringify(item.raw), imported: JSON.stringify(imported), imported_on: today }
  await tx.insertInto('ptv_item').values({ guid: item.guid, ...row }).onConflict((conflict) => conflict.column('guid').doUpdateSet(row)).execute()
}

export async function replaceLines(tx: Tx, lines: readonly PtvLine[]): Promise<void> {
  await tx.deleteFrom('ptv_line').execute()
  if (lines.length) await tx.insertInto('ptv_line').values(lines.map(({ uri, name, lineId }) => ({ uri, name, service_line_id: lineId }))).execute()
}
