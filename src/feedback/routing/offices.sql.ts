// Other offices as a case knows them, and the table of what is handed to them.
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type Office = { id: string; name: Translated; contact: string | null; website: string | null; guide: Translated | null }

const columns = ['id', 'name', 'contact', 'website', 'guide'] as const

/** Those in use, by name. */
export const offices = async (db: Db, today: Day): Promise<Office[]> =>
  (await db.selectFrom('other_office').select(columns).where((e) => e.or([e('ended_on', 'is', null), e('ended_on', '>', today)])).execute())
    .sort((one, other) => one.name.fi.localeCompare(other.name.fi, 'fi'))

export const findOffice = async (db: Db, id: string): Promise<Office | null> =>
  isId(id) ? (await db.selectFrom('other_office').select(columns).where('id', '=', id).executeTakeFirst()) ?? null : null

export async function officeNames(db: Db, ids: string[]): Promise<Map<string, Translated>> {
  const known = ids.filter(isId)
  if (!known.length) return new Map()
  return new Map((await db.selectFrom('other_office').select(['id', 'name']).where('id', 'in', known).execute()).map(({ id, name }) => [id, name]))
}

/** `agreed`: null while the giver has not said. */
export type Transfer = { office: Office; agreed: boolean | null; handedOn: Day | null }

export async function transfersOf(db: Db, caseId: string): Promise<Transfer[]> {
  const rows = await db.selectFrom('case_transfer as t').innerJoin('other_office as o', 'o.id', 't.office_id')
    .select(['o.id', 'o.name', 'o.contact', 'o.website', 'o.guide', 't.agreed', 't.handed_on as handedOn'])
    .where('t.case_id', '=', caseId).orderBy('t.asked_on').orderBy('o.id').execute()
  return rows.map(({ agreed, handedOn, ...office }) => ({ office, agreed, handedOn }))
}

/** Asked anew, where it was declined before. */
export const askTransfer = (tx: Tx, asked: { caseId: string; officeId: string; by: string; on: Day }) =>
  tx.insertInto('case_transfer').values({ case_id: asked.caseId, office_id: asked.officeId, asked_by: asked.by, asked_on: asked.on })
    .onConflict((conflict) => conflict.columns(['case_id', 'office_id']).doUpdateSet({ asked_by: asked.by, asked_on: asked.on, agreed: null, said_on: null }))
    .execute()

export const noteAgreed = (tx: Tx, caseId: string, officeId: string, agreed: boolean, on: Day) =>
  tx.updateTable('case_transfer').set({ agreed, said_on: on }).where('case_id', '=', caseId).where('office_id', '=', officeId).execute()

export const noteHanded = (tx: Tx, caseId: string, officeId: string, on: Day) =>
  tx.updateTable('case_transfer').set({ handed_on: on }).where('case_id', '=', caseId).where('office_id', '=', officeId).execute()
