// Requests about what feedback says of somebody: what is known of each, its key, and what was written, sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { Outcome, RightsRequest, Wants, Way } from './request.ts'

type NewRequest = { id: string; reference: string; wants: Wants; way: Way; language: Language; once: string; names: number; writtenById: string; arrivedOn: Day; dueOn: Day; remindOn: Day }

/** False where it was sent before. */
export async function insertRequest(tx: Tx, { writtenById, arrivedOn, dueOn, remindOn, ...row }: NewRequest): Promise<boolean> {
  const made = await tx.insertInto('rights_request').values({ ...row, written_by: writtenById, arrived_on: arrivedOn, due_on: dueOn, remind_on: remindOn })
    .onConflict((conflict) => conflict.column('once').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export const findByOnce = (db: Db, once: string, writtenById: string): Promise<{ id: string } | undefined> =>
  db.selectFrom('rights_request').select('id').where('once', '=', once).where('written_by', '=', writtenById).executeTakeFirst()

export const insertKey = (tx: Tx, requestId: string, { version, wrapped }: { version: number; wrapped: Buffer }) =>
  tx.insertInto('keys.rights_key').values({ request_id: requestId, key_version: version, wrapped_key: wrapped }).execute()

export const findKey = (db: Db, requestId: string) =>
  db.selectFrom('keys.rights_key').select(['key_version as version', 'wrapped_key as wrapped']).where('request_id', '=', requestId).executeTakeFirstOrThrow()

export type Part = 'request' | 'extension' | 'decision'

export const insertText = (tx: Tx, requestId: string, { part, writerId, sealed, on }: { part: Part; writerId: string; sealed: Buffer; on: Day }) =>
  tx.insertInto('rights_text').values({ request_id: requestId, part, written_by: writerId, written_on: on, ciphertext: sealed }).execute()

export const listTexts = (db: Db, requestId: string) =>
  db.selectFrom('rights_text').select([sql<Part>`part`.as('part'), 'ciphertext as sealed']).where('request_id', '=', requestId).execute()

export const findRequest = async (db: Db, id: string): Promise<RightsRequest | null> => (isId(id) ? await requests(db).where('r.id', '=', id).executeTakeFirst() : null) ?? null

/** Until the end of the transaction nobody else changes it. */
export async function holdRequest(tx: Tx, id: string): Promise<RightsRequest | null> {
  if (!isId(id)) return null
  await tx.selectFrom('rights_request').select('id').where('id', '=', id).forUpdate().execute()
  return findRequest(tx, id)
}

/** Open ones by their last day, the others the newest first. */
export const listRequests = (db: Db, { decided, from, size }: { decided: boolean; from: number; size: number }): Promise<RightsRequest[]> =>
  requests(db).where('r.outcome', decided ? 'is not' : 'is', null)
    .$if(!decided, (query) => query.orderBy('r.due_on')).$if(decided, (query) => query.orderBy('r.decided_on', 'desc')).orderBy('r.reference').offset(from).limit(size).execute()

export const countRequests = async (db: Db, { decided }: { decided: boolean }): Promise<number> =>
  Number((await db.selectFrom('rights_request').select((e) => e.fn.countAll().as('n')).where('outcome', decided ? 'is not' : 'is', null).executeTakeFirstOrThrow()).n)

export const setExtended = (tx: Tx, id: string, { extendedOn, dueOn, remindOn }: { extendedOn: Day; dueOn: Day; remindOn: Day }) =>
  tx.updateTable('rights_request').set({ extended_on: extendedOn, due_on: dueOn, remind_on: remindOn }).where('id', '=', id).execute()

export const setOutcome = (tx: Tx, id: string, { outcome, on, byId, eraseOn }: { outcome: Outcome; on: Day; byId: string; eraseOn: Day }) =>
  tx.updateTable('rights_request').set({ outcome, decided_on: on, decided_by: byId, erase_on: eraseOn, remind_on: null }).where('id', '=', id).execute()

/** Those of which somebody is to be reminded. */
export const takeToRemind = (tx: Tx, today: Day): Promise<Pick<RightsRequest, 'id' | 'dueOn'>[]> =>
  tx.selectFrom('rights_request').select(['id', 'due_on as dueOn']).where('remind_on', '<=', today).orderBy('id').forUpdate().execute()

export const setReminder = (tx: Tx, id: string, remindOn: Day) => tx.updateTable('rights_request').set({ remind_on: remindOn }).where('id', '=', id).execute()

/** With its key, what was found for it, and its copies. */
export const eraseRequests = (tx: Tx, today: Day) => tx.deleteFrom('rights_request').where('erase_on', '<=', today).execute()

const requests = (db: Db) => db.selectFrom('rights_request as r').innerJoin('person as w', 'w.id', 'r.written_by').leftJoin('person as d', 'd.id', 'r.decided_by').select([
  'r.id', 'r.reference', sql<Wants>`r.wants`.as('wants'), sql<Way>`r.way`.as('way'), sql<Language>`r.language`.as('language'), 'r.written_by as writtenById', 'w.name as writtenBy',
  'r.names', 'r.arrived_on as arrivedOn', 'r.due_on as dueOn', 'r.extended_on as extendedOn', sql<Outcome | null>`r.outcome`.as('outcome'), 'r.decided_on as decidedOn', 'd.name as decidedBy', 'r.erase_on as eraseOn',
])
