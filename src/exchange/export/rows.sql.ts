// Rows of a kind, a piece at a time in the order of its key: only the columns that it names, and those that are opened afterwards.
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../db/db.ts'
import { nameCases } from '../../feedback/named.sql.ts'
import type { Kind, Only, Row } from './kind.ts'

/** As they lie; `wrapped` and `version`: the key under which sealed columns lie, `of` whose it is, `half` what belongs to it. */
export type SealedRow = { row: Row; at: string[]; wrapped: Buffer | null; version: number | null; of: string | null; half: Buffer | null }

/** What comes after `from`, which is the key of the row before; null at the beginning. */
export async function rowsAfter(tx: Tx, kind: Kind, from: readonly string[] | null, limit: number): Promise<SealedRow[]> {
  // The database shows what was written, and what opens contacts, to whoever says that it is for this.
  if (kind.opened?.under === 'case') await nameCases(tx, 'all')
  if (kind.opened?.under === 'contact') await sql`select set_config('vastakaiku.contact', 'all', true)`.execute(tx)
  const key = sql.join(kind.key.map(keyPart))
  const columns = sql.join([...Object.keys(kind.fields), ...(kind.opened?.fields ?? []).map(({ column }) => column)].map((name) => sql.ref(`t.${name}`)))
  const at = sql`array[${sql.join(kind.key.map((part) => sql`(${keyPart(part)})::text`))}]`
  const after = from ? sql`(${key}) > (${sql.join(from)})` : sql`true`
  const { rows } = await sql<Record<string, unknown>>`
    select ${columns}, ${at} as "~at", ${keyOf(kind)}
    from ${sql.table(kind.table)} t ${joined(kind)}
    where ${after} and ${kind.only ? onlyThose[kind.only] : sql`true`} order by ${key} limit ${limit}`.execute(tx)
  return rows.map(({ '~at': place, '~wrapped': wrapped, '~version': version, '~of': of, '~half': half, ...row }) =>
    ({ row, at: place as string[], wrapped: wrapped as Buffer | null, version: version as number | null, of: of as string | null, half: (half ?? null) as Buffer | null }))
}

/** Nothing stands before everything. */
const keyPart = (part: string): RawBuilder<unknown> => (part.endsWith('?') ? sql`coalesce(${sql.ref(`t.${part.slice(0, -1)}`)}::text, '')` : sql.ref(`t.${part}`))

const none = sql`null as "~wrapped", null as "~version", null as "~of"`
function keyOf({ table, opened }: Kind): RawBuilder<unknown> {
  if (opened?.under === 'case') return sql`k.wrapped_key as "~wrapped", k.key_version as "~version", t.case_id as "~of"${table === 'amendment' ? sql`, b.purpose` : sql``}`
  if (opened?.under === 'contact') return sql`k.wrapped_key as "~wrapped", k.key_version as "~version", t.case_id as "~of", o.half as "~half"`
  if (opened?.under === 'team') return sql`null as "~wrapped", t.key_version as "~version", t.unit_id as "~of"`
  if (opened?.under === 'round') return sql`null as "~wrapped", t.key_version as "~version", g.round_id as "~of"`
  if (opened) return sql`null as "~wrapped", t.key_version as "~version", ${sql.ref(`t.${opened.under}_id`)} as "~of"`
  return none
}

function joined({ table, opened }: Kind): RawBuilder<unknown> {
  if (opened?.under === 'case') return sql`left join keys.case_key k on k.case_id = t.case_id ${table === 'amendment' ? sql`join body b on b.case_id = t.case_id and b.number = t.number` : sql``}`
  if (opened?.under === 'contact') return sql`left join keys.contact_key o on o.case_id = t.case_id left join keys.case_key k on k.case_id = o.case_id`
  if (opened?.under === 'round') return sql`join release r on r.id = t.release_id join round_group g on g.id = r.group_id`
  return sql``
}

/** Texts of batches that were too small are for a unit's own eyes, and so are counts that lie among them. */
const isTold = sql<boolean>`not r.few and t.question not like '~%' and exists (select from round_shown s where s.round_id = g.round_id)`

const onlyThose: Record<Only, RawBuilder<boolean>> = {
  staff: sql`not t.not_staff`,
  'of-staff': sql`exists (select from person p where p.id = t.person_id and not p.not_staff)`,
  told: isTold,
  'told-text': sql`exists (select from released_text x join release r on r.id = x.release_id join round_group g on g.id = r.group_id
    where x.id = t.text_id and not r.few and exists (select from round_shown s where s.round_id = g.round_id))`,
  'shown-quote': sql`t.state = 'shown'`,
  'checked-wish': sql`t.words is not null and not t.withheld`,
  'published-summary': sql`t.published_on is not null and t.withdrawn_on is null`,
}
