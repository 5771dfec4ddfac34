// What others give, as the desk edits it.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Translated } from '../text/language.ts'
import type { OtherDetails } from './directory.ts'
import { isId } from './id.ts'
import { inUse } from './in-use.sql.ts'

export type OtherRow = { id: string; name: Translated; organiser: Translated; phone: string | null }

export const listOthers = (db: Db, today: Day): Promise<OtherRow[]> =>
  db.selectFrom('other_service').select(['id', 'name', 'organiser', 'phone']).where(inUse(today, 'ended_on'))
    .orderBy('position').orderBy(sql`name ->> 'fi'`).execute()

export async function findOther(db: Db, id: string): Promise<(OtherDetails & { endedOn: Day | null }) | null> {
  if (!isId(id)) return null
  return await db.selectFrom('other_service')
    .select(['organiser', 'name', 'description', 'how_to_begin as howToBegin', 'everyday_words as everydayWords', 'phone', 'website', 'position', 'ended_on as endedOn'])
    .where('id', '=', id).executeTakeFirst() ?? null
}

export const addOther = async (tx: Tx, other: OtherDetails): Promise<string> =>
  (await tx.insertInto('other_service').values(columns(other)).returning('id').executeTakeFirstOrThrow()).id

export async function changeOther(tx: Tx, id: string, other: OtherDetails): Promise<void> {
  await tx.updateTable('other_service').set(columns(other)).where('id', '=', id).execute()
}

const columns = ({ organiser, name, description, howToBegin, everydayWords, phone, website, position }: OtherDetails) =>
  ({ organiser, name, description, how_to_begin: howToBegin, everyday_words: everydayWords, phone, website, position })
