// The marks by which conversations are found, turn by turn and together, and which cases still wait for some. Whose case has lost its key
// has lost them, too.
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../db/db.ts'
import { apart } from '../../db/savepoint.ts'
import { timeZone } from '../../text/dates.ts'
import type { Purpose } from '../case.ts'
import { nameCases } from '../named.sql.ts'

/**
 * In the transaction that writes or corrects a turn. A case is in line once: where its row is being worked on, this waits
 * until it is gone and puts it in line anew, since nobody has seen yet what is written here.
 */
export const toBeIndexed = (tx: Tx, caseId: string) =>
  sql`insert into case_to_index (case_id) values (${caseId}) on conflict (case_id) do update set case_id = excluded.case_id`.execute(tx)

/** Takes so many out of the line, which is undone when the transaction is. What another process has taken is passed by. */
export async function takeToIndex(tx: Tx, upTo: number): Promise<string[]> {
  const { rows } = await sql<{ case_id: string }>`delete from case_to_index where case_id = any(array(
    select case_id from case_to_index limit ${upTo} for update skip locked)) returning case_id`.execute(tx)
  return rows.map(({ case_id }) => case_id)
}

export type SealedTurn = {
  caseId: string; language: string; createdAt: Date; keyVersion: number; wrappedKey: Buffer
  number: number; purpose: Purpose; writerId: string | null; ciphertext: Buffer
  amended: { version: number; writerId: string; ciphertext: Buffer } | null
}

/** Those of one case one after the other, with what stands in their place now. Of a case whose key was erased there are none. */
export async function sealedTurns(tx: Tx, caseIds: string[]): Promise<SealedTurn[]> {
  await nameCases(tx, caseIds)
  const { rows } = await sql<Omit<SealedTurn, 'amended'> & { version: number | null; amendedBy: string; amended: Buffer }>`
    select c.id as "caseId", c.language, c.created_at as "createdAt", k.key_version as "keyVersion", k.wrapped_key as "wrappedKey",
      b.number, b.purpose, b.written_by as "writerId", b.ciphertext, m.version, m.written_by as "amendedBy", m.ciphertext as amended
    from feedback_case c join keys.case_key k on k.case_id = c.id join body b on b.case_id = c.id
    left join lateral (select version, written_by, ciphertext from amendment where case_id = b.case_id and number = b.number
      order by version desc limit 1) m on true
    where c.id = any(${caseIds}::uuid[]) order by c.id, b.number`.execute(tx)
  return rows.map(({ version, amendedBy, amended, ...row }) => (
    { ...row, amended: version === null ? null : { version, writerId: amendedBy, ciphertext: amended } }))
}

export type MarkedTurn = { caseId: string; number: number; marks: number[] }

/** Null once they are saved; else the fault, of which nothing is left in the transaction, unless it is the server's own. */
export const triedSaving = (tx: Tx, turns: MarkedTurn[]): Promise<unknown> => apart(tx, () => saveMarks(tx, turns))

/** What has its marks already is not written again. */
async function saveMarks(tx: Tx, turns: MarkedTurn[]): Promise<void> {
  await sql`insert into turn_index (case_id, number, marks)
    select case_id, number, marks::int[] from unnest(${turns.map(({ caseId }) => caseId)}::uuid[], ${turns.map(({ number }) => number)}::int[],
      ${turns.map(({ marks }) => `{${marks.join()}}`)}::text[]) as t (case_id, number, marks)
    on conflict (case_id, number) do update set marks = excluded.marks where turn_index.marks <> excluded.marks`.execute(tx)
}

/** Of these cases, all their marks together, with those of where they are as of now. What has them already is not written again. */
export async function indexCases(tx: Pick<Tx, 'getExecutor'>, ids: string[] | 'all'): Promise<void> {
  for (const statement of indexing(ids)) await statement.execute(tx)
}

export function indexing(ids: string[] | 'all'): RawBuilder<unknown>[] {
  const cases = sql`feedback_case c join keys.case_key k on k.case_id = c.id ${ids === 'all' ? sql`` : sql`and c.id = any(${ids}::uuid[])`}`
  return [sql`insert into case_place (service_line_id, service_id, unit_id, handler_id)
    select distinct service_line_id, service_id, unit_id, handler_id from ${cases}
    where not exists (select from case_place p where ${isAt})
    on conflict do nothing`,
  sql`insert into case_index (case_id, marks)
    select c.id, array(
      select unnest(t.marks) from turn_index t where t.case_id = c.id
      union select unnest(array[${placeMarkOf('c.service_line_id')}, ${placeMarkOf('c.service_id')}, ${placeMarkOf('c.unit_id')}, ${placeMarkOf('c.handler_id')}, p.mark,
        ((c.created_at at time zone ${sql.lit(timeZone)})::date - date '1970-01-05') / 7])
      except select null order by 1)
    from ${cases} join case_place p on ${isAt}
    on conflict (case_id) do update set marks = excluded.marks where case_index.marks <> excluded.marks`]
}

/** For what a case is not about stands an id that is nobody's: equal rows are put together by hashes, and rows with nulls are not. */
const isAt = sql`${placeOf('p')} = ${placeOf('c')}`

function placeOf(table: 'p' | 'c') {
  const columns = ['service_line_id', 'service_id', 'unit_id', 'handler_id'].map((id) => sql`coalesce(${sql.ref(`${table}.${id}`)}, '00000000-0000-0000-0000-000000000000')`)
  return sql`(${sql.join(columns)})`
}

/** The same as placeMark. */
const placeMarkOf = (column: string) => sql`('x' || right(${sql.ref(column)}::text, 8))::bit(32)::int`
