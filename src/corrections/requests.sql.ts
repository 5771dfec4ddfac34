// The tables of requests about one's own records: what is known of each, its key, and what was written, sealed.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import type { Day } from '../text/dates.ts'
import type { Language } from '../text/language.ts'
import type { CorrectionRequest, Kind, Outcome, Part, Way } from './request.ts'

export type NewRequest = {
  id: string
  reference: string
  kind: Kind
  language: Language
  way: Way
  mark: Buffer | null
  markVersion: number | null
  once: string
  writtenById: string | null
  unitId: string | null
  arrivedOn: Day
  dueOn: Day
  remindOn: Day
}

/** False where it was sent before. */
export async function insertRequest(tx: Tx, { markVersion, writtenById, unitId, arrivedOn, dueOn, remindOn, ...row }: NewRequest): Promise<boolean> {
  const made = await tx.insertInto('correction_request')
    .values({ ...row, mark_key_version: markVersion, written_by: writtenById, unit_id: unitId, arrived_on: arrivedOn, due_on: dueOn, remind_on: remindOn })
    .onConflict((conflict) => conflict.column('once').doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

export const findByOnce = (db: Db, once: string) => db.selectFrom('correction_request').select(['id', 'reference', 'mark', 'written_by as writtenById']).where('once', '=', once).executeTakeFirst()

export const insertKey = (tx: Tx, requestId: string, { version, wrapped }: { version: number; wrapped: Buffer }) =>
  tx.insertInto('keys.correction_key').values({ request_id: requestId, key_version: version, wrapped_key: wrapped }).execute()

export const findKey = (db: Db, requestId: string) =>
  db.selectFrom('keys.correction_key').select(['key_version as version', 'wrapped_key as wrapped']).where('request_id', '=', requestId).executeTakeFirstOrThrow()

export type SealedTurn = { number: number; part: Part; once: string | null; writerId: string | null; sealed: Buffer }

/** Sent twice it stands there once. */
export const insertText = (tx: Tx, requestId: string, { writerId, sealed, ...row }: SealedTurn, now: Date) =>
  tx.insertInto('correction_text').values({ ...row, request_id: requestId, written_by: writerId, written_at: now, ciphertext: sealed })
    .onConflict((conflict) => conflict.column('once').doNothing()).execute()

export const listTexts = (db: Db, requestId: string) =>
  db.selectFrom('correction_text').leftJoin('person', 'person.id', 'written_by')
    .select(['number', sql<Part>`part`.as('part'), 'written_by as writerId', 'person.name as writerName', 'written_at as writtenAt', 'ciphertext as sealed'])
    .where('request_id', '=', requestId).orderBy('number').execute()

/** Until the end of the transaction nobody else changes it. Null where it is not there. */
export const holdRequest = (tx: Tx, id: string): Promise<CorrectionRequest | null> =>
  sql`select from correction_request where id = ${id} for update`.execute(tx).then(() => findRequest(tx, id))

export const findRequest = async (db: Db, id: string): Promise<CorrectionRequest | null> => (await requests(db).where('r.id', '=', id).executeTakeFirst()) ?? null

/** Of somebody, by what they are known by under each key: what is not decided first, then the newest. */
export const requestsOf = (db: Db, marks: readonly Buffer[]): Promise<CorrectionRequest[]> =>
  requests(db).where('r.mark', 'in', [...marks]).orderBy(sql`r.outcome is not null`).orderBy('r.arrived_on', 'desc').orderBy('r.reference').execute()

export const isOf = async (db: Db, id: string, marks: readonly Buffer[]): Promise<boolean> =>
  (await db.selectFrom('correction_request').select('id').where('id', '=', id).where('mark', 'in', [...marks]).executeTakeFirst()) !== undefined

export type Seen = { units: readonly string[]; all: boolean }

/** Those of some units, or all of them. Open ones by their last day, the others the newest first. */
export const listRequests = (db: Db, { units, all }: Seen, { decided, from, most }: { decided: boolean; from: number; most: number }): Promise<CorrectionRequest[]> =>
  requests(db).where('r.outcome', decided ? 'is not' : 'is', null)
    .$if(!all, (query) => query.where(sql<boolean>`r.unit_id = any(${[...units]}::uuid[])`))
    .$if(!decided, (query) => query.orderBy('r.due_on')).$if(decided, (query) => query.orderBy('r.decided_on', 'desc'))
    .orderBy('r.reference').offset(from).limit(most).execute()

export const setUnit = (tx: Tx, id: string, unitId: string) => tx.updateTable('correction_request').set({ unit_id: unitId }).where('id', '=', id).execute()

export const setExtended = (tx: Tx, id: string, { extendedOn, dueOn, remindOn }: { extendedOn: Day; dueOn: Day; remindOn: Day }) =>
  tx.updateTable('correction_request').set({ extended_on: extendedOn, due_on: dueOn, remind_on: remindOn }).where('id', '=', id).execute()

type Ended = { outcome: Outcome | 'withdrawn'; on: Day; byId: string | null; eraseOn: Day }
export const setOutcome = (tx: Tx, id: string, { outcome, on, byId, eraseOn }: Ended) =>
  tx.updateTable('correction_request').set({ outcome, decided_on: on, decided_by: byId, erase_on: eraseOn, remind_on: null }).where('id', '=', id).execute()

export const takeToRemind = (tx: Tx, today: Day): Promise<CorrectionRequest[]> =>
  requests(tx).where('r.remind_on', '<=', today).execute()

export const setReminder = (tx: Tx, id: string, remindOn: Day) => tx.updateTable('correction_request').set({ remind_on: remindOn }).where('id', '=', id).execute()

/** With its key and all its words. */
export const eraseRequests = (tx: Tx, today: Day) => tx.deleteFrom('correction_request').where('erase_on', '<=', today).execute()

const requests = (db: Db) => db.selectFrom('correction_request as r')
  .leftJoin('person as w', 'w.id', 'r.written_by')
  .leftJoin('person as d', 'd.id', 'r.decided_by')
  .select(['r.id', 'r.reference', sql<Kind>`r.kind`.as('kind'), sql<Language>`r.language`.as('language'), sql<Way>`r.way`.as('way')])
  .select(['r.arrived_on as arrivedOn', 'r.due_on as dueOn', 'r.extended_on as extendedOn', 'r.decided_on as decidedOn', 'r.erase_on as eraseOn', 'd.name as decidedBy'])
  .select([sql<CorrectionRequest['outcome']>`r.outcome`.as('outcome'),
    sql<CorrectionRequest['writtenBy']>`case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end`.as('writtenBy'),
    sql<CorrectionRequest['unit']>`(select json_build_object('id', u.id, 'name', u.name, 'supervisorId', u.supervisor_id,
      'handlerIds', (select coalesce(json_agg(h.person_id), '[]') from correction_handler h where h.unit_id = u.id)) from unit u where u.id = r.unit_id)`.as('unit')])
