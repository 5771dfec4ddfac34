// What still needs a version of the key file. Nothing that is here can be opened, found or recognised without it.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'

export type Need = { what: string; rows: number }

export type KnownVersion = { version: number; notedAt: Date; replacedAt: Date | null }

/** As the programs that run have noted them. */
export const knownVersions = (db: Db): Promise<KnownVersion[]> =>
  db.selectFrom('key_mark').select(['version', 'noted_at as notedAt', 'replaced_at as replacedAt']).orderBy('version').execute()

/** `oldest`: of the versions in the file. Some marks are always made with that one. `replacedAt`: what came later is under another. */
export async function needsOf(db: Db, { version, oldest, replacedAt }: { version: number; oldest: boolean; replacedAt: Date | null }): Promise<Need[]> {
  const needs: Need[] = []
  for (const { table, column } of await columnsWithVersion(db)) {
    needs.push(await counted(db, `${table}.${column}`, sql`${sql.table(table)} where ${sql.ref(column)} = ${version}`))
  }
  needs.push(await counted(db, 'receipts', sql`keys.case_key where receipt_version = ${version}`))
  // Another program may have learnt of the change a little later.
  const until = replacedAt && new Date(replacedAt.getTime() + 60_000)
  for (const [what, rows] of Object.entries(marksUntil(until))) needs.push(await counted(db, what, rows))
  if (oldest) needs.push(await counted(db, 'words that were learnt of themes', sql`theme_word where cases > 0`))
  return needs.filter(({ rows }) => rows > 0)
}

/** Asked of the catalogue, so that a new table is never forgotten. */
async function columnsWithVersion(db: Db): Promise<{ table: string; column: string }[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relnamespace::regnamespace || '.' || c.relname as table, a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace in ('public'::regnamespace, 'keys'::regnamespace) and c.relkind = 'r' and a.attname ~ '(^|_)key_version$' and not a.attisdropped
    order by 1, 2`.execute(db)
  return rows
}

/** Marks that name no version: whatever was made until another was current. Where no day is known, all of them. */
function marksUntil(until: Date | null) {
  const before = (column: string) => (until ? sql`${sql.ref(column)} <= ${until}` : sql`true`)
  return {
    'forms and requests that may come again': sql`idempotency where ${before('created_at')}`,
    'keys of other systems': sql`api_key where ended_on is null and ${before('made_on')}`,
    'tablets in use': sql`day_tablet where ended_on is null and ${before('paired_on')}`,
    'tablets that wait to be let in': sql`tablet_pairing`,
    'addresses that do not want to be asked': sql`quiet_address`,
    'answers that somebody has begun': sql`survey_draft`,
    'numbers that want no SMS': sql`sms_stopped where ${before('stopped_on')}`,
    'numbers that were answered': sql`sms_answered where ${before('answered_on')}`,
    'SMS that have come': sql`sms_taken where ${before('taken_at')}`,
    'mails that have come': sql`incoming_mail where ${before('came_on')}`,
    'rows of earlier feedback': sql`imported_case where exists (select from feedback_import i where i.id = import_id and ${before('i.brought_at')})`,
    'files of answers that were held elsewhere': sql`bringing where content_mark is not null and ${before('brought_on')}`,
    'pictures and recordings': sql`attachment where content_mark is not null and ${before('added_on')}`,
  }
}

const counted = async (db: Db, what: string, from: ReturnType<typeof sql>): Promise<Need> => {
  const { rows: [row] } = await sql<{ rows: number }>`select count(*)::int as rows from ${from}`.execute(db)
  return { what, rows: row!.rows }
}
