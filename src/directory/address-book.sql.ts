// The table of offices outside the organisation. What is out of use stays: old cases speak of it.
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import { isId } from './id.ts'

export type OfficeDetails = { name: Translated; whatFor: Translated | null; contact: string | null; website: string | null; guide: Translated | null }
export type StoredOffice = OfficeDetails & { id: string; endedOn: Day | null }

const columns = ['id', 'name', 'what_for as whatFor', 'contact', 'website', 'guide', 'ended_on as endedOn'] as const

export const listOffices = async (db: Db): Promise<StoredOffice[]> =>
  (await db.selectFrom('other_office').select(columns).execute()).sort((one, other) => one.name.fi.localeCompare(other.name.fi, 'fi'))

export const findStoredOffice = async (db: Db, id: string): Promise<StoredOffice | null> =>
  isId(id) ? (await db.selectFrom('other_office').select(columns).where('id', '=', id).executeTakeFirst()) ?? null : null

/** Null adds one. */
export async function saveOffice(tx: Tx, id: string | null, { whatFor, ...rest }: OfficeDetails): Promise<void> {
  const row = { ...rest, what_for: whatFor }
  await (id ? tx.updateTable('other_office').set(row).where('id', '=', id).execute() : tx.insertInto('other_office').values(row).execute())
}

export const setOfficeEnded = (tx: Tx, id: string, on: Day | null) => tx.updateTable('other_office').set({ ended_on: on }).where('id', '=', id).execute()
