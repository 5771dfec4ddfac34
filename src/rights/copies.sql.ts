// Copies to give out, their parts, and the log of what was given out, to which rows are only added.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Day } from '../text/dates.ts'
import type { Ground, How } from './request.ts'

export type CopyState = 'asked' | 'let-go' | 'refused' | 'given' | 'erased'

/** `partsLeft`: fewer than `parts` once an original was erased. */
export type Copy = {
  id: string; requestId: string; reference: string; ground: Ground; madeById: string; madeBy: string; madeAt: Date; parts: number; partsLeft: number; state: CopyState
  decidedById: string | null; decidedBy: string | null; decidedAt: Date | null
}

export async function insertCopy(tx: Tx, { requestId, ground, madeById, parts }: { requestId: string; ground: Ground; madeById: string; parts: number }, now: Date): Promise<string> {
  return (await tx.insertInto('rights_copy').values({ request_id: requestId, ground, made_by: madeById, made_at: now, parts }).returning('id').executeTakeFirstOrThrow()).id
}

export type PartRow = { copyId: string; number: number; source: string; original: string; caseId: string | null; monthOn: Day | null; ciphertext: Buffer }

export const insertPart = (tx: Tx, { copyId, caseId, monthOn, ...row }: PartRow) =>
  tx.insertInto('rights_copy_part').values({ ...row, copy_id: copyId, case_id: caseId, month_on: monthOn }).execute()

export const partsOf = (db: Db, copyId: string): Promise<PartRow[]> =>
  db.selectFrom('rights_copy_part').select(['copy_id as copyId', 'number', 'source', 'original', 'case_id as caseId', 'month_on as monthOn', 'ciphertext'])
    .where('copy_id', '=', copyId).orderBy('number').execute()

export const copiesOf = (db: Db, requestId: string): Promise<Copy[]> => copies(db).where('c.request_id', '=', requestId).orderBy('c.made_at', 'desc').execute()

/** Those that wait for a second person, the oldest first. */
export const waitingCopies = (db: Db): Promise<Copy[]> => copies(db).where('c.state', '=', 'asked').orderBy('c.made_at').limit(100).execute()

export const findCopy = async (db: Db, id: string): Promise<Copy | null> => (isId(id) ? await copies(db).where('c.id', '=', id).executeTakeFirst() : null) ?? null

export async function holdCopy(tx: Tx, id: string): Promise<Copy | null> {
  if (!isId(id)) return null
  await tx.selectFrom('rights_copy').select('id').where('id', '=', id).forUpdate().execute()
  return findCopy(tx, id)
}

export const decideCopy = (tx: Tx, id: string, { state, byId }: { state: 'let-go' | 'refused'; byId: string }, now: Date) =>
  tx.updateTable('rights_copy').set({ state, decided_by: byId, decided_at: now }).where('id', '=', id).execute()

export const setGiven = (tx: Tx, id: string) => tx.updateTable('rights_copy').set({ state: 'given' }).where('id', '=', id).execute()

/** The words of copies of before then go; that one was given out stays told. */
export async function eraseCopies(tx: Tx, madeBefore: Date): Promise<void> {
  await sql`delete from rights_copy_part p using rights_copy c where c.id = p.copy_id and c.made_at < ${madeBefore}`.execute(tx)
  await tx.updateTable('rights_copy').set({ state: 'erased' }).where('made_at', '<', madeBefore).where('state', 'in', ['asked', 'let-go', 'refused']).execute()
}

type GivenOut = { requestReference: string; ground: Ground; how: How; givenOn: Day; madeById: string; letGoById: string; givenById: string; originals: string[]; copyId: string }
export const insertDisclosure = (tx: Tx, { requestReference, givenOn, madeById, letGoById, givenById, copyId, ...row }: GivenOut) =>
  tx.insertInto('disclosure').values({ ...row, request_reference: requestReference, given_on: givenOn, made_by: madeById, let_go_by: letGoById, given_by: givenById, of_copy: copyId }).execute()

export type Disclosure = { id: string; reference: string; ground: Ground; how: How; givenOn: Day; madeBy: string; letGoBy: string; givenBy: string; originals: string[] }

export const countDisclosures = async (db: Db): Promise<number> => Number((await db.selectFrom('disclosure').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

/** The newest first; all of them without a page. */
export const disclosures = (db: Db, page?: { from: number; size: number }): Promise<Disclosure[]> =>
  db.selectFrom('disclosure as d').innerJoin('person as m', 'm.id', 'd.made_by').innerJoin('person as l', 'l.id', 'd.let_go_by').innerJoin('person as g', 'g.id', 'd.given_by')
    .select(['d.id', 'd.request_reference as reference', sql<Ground>`d.ground`.as('ground'), sql<How>`d.how`.as('how'), 'd.given_on as givenOn', 'm.name as madeBy', 'l.name as letGoBy', 'g.name as givenBy', 'd.originals'])
    .orderBy('d.given_on', 'desc').orderBy('d.id').$if(page !== undefined, (query) => query.offset(page!.from).limit(page!.size)).execute()

const copies = (db: Db) => db.selectFrom('rights_copy as c').innerJoin('rights_request as r', 'r.id', 'c.request_id').innerJoin('person as m', 'm.id', 'c.made_by').leftJoin('person as d', 'd.id', 'c.decided_by').select([
  'c.id', 'c.request_id as requestId', 'r.reference', sql<Ground>`c.ground`.as('ground'), 'c.made_by as madeById', 'm.name as madeBy', 'c.made_at as madeAt', 'c.parts',
  sql<number>`(select count(*)::int from rights_copy_part p where p.copy_id = c.id)`.as('partsLeft'), sql<CopyState>`c.state`.as('state'),
  'c.decided_by as decidedById', 'd.name as decidedBy', 'c.decided_at as decidedAt',
])
