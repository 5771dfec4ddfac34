// Published figures a piece at a time, in an order that never changes: for files, the API and whoever else wants all of them.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Translated } from '../../text/language.ts'
import { toldBefore, type Told } from '../disclosure/publishable.ts'

export type PublishedFigure = {
  period: string
  serviceLineId: string | null
  line: Translated | null
  unitId: string | null
  unit: Translated | null
  figure: string
  value: string
  /** What the theme is called, of figures of themes. */
  theme: Translated | null
  shown: Told
}

/** The row that a piece ended with. */
export type After = Pick<PublishedFigure, 'period' | 'serviceLineId' | 'unitId' | 'figure' | 'value'>

export type Narrowed = { period?: string | undefined; line?: string | undefined; unit?: string | undefined; figure?: string | undefined }

/** What of the rows is in the table has been through the disclosure engine, and nothing else is. */
export async function publishedPage(db: Db, { after, limit, ...of }: { after: After | null; limit: number } & Narrowed): Promise<PublishedFigure[]> {
  const { rows } = await sql<Omit<PublishedFigure, 'shown'> & { shown: number }>`
    select f.period, f.service_line_id as "serviceLineId", l.name as line, f.unit_id as "unitId", u.name as unit, f.figure, f.value, h.name as theme, f.shown
    from (
      select * from published_figure f
      where ${after ? sql<boolean>`(${place}, f.figure, f.value) > (${after.period}, ${after.serviceLineId ?? none}::uuid, ${after.unitId ?? none}::uuid, ${after.figure}, ${after.value})` : sql<boolean>`true`}
        and ${isNarrowed(of)}
      order by ${place}, f.figure, f.value limit ${limit}
    ) f left join service_line l on l.id = f.service_line_id left join unit u on u.id = f.unit_id
      left join theme h on f.figure = 'theme' and h.id::text = split_part(f.value, '.', 1)
    order by ${place}, f.figure, f.value`.execute(db)
  return rows.map((row) => ({ ...row, shown: toldBefore(row.shown) }))
}

/** At most so many are counted. */
export async function countPublished(db: Db, most?: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (select 1 from published_figure ${most === undefined ? sql`` : sql`limit ${most}`}) f`.execute(db)
  return rows[0]!.n
}

/** Another one whenever something was published or has got another name. */
export async function publishedVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select md5(concat_ws('/',
      (select string_agg(period || ' ' || published_on, ',' order by period) from published_period),
      (select string_agg(id::text || name::text, ',' order by id) from service_line),
      (select string_agg(id::text || name::text, ',' order by id) from unit),
      (select string_agg(id::text || name::text, ',' order by id) from theme))) as version`.execute(db)
  return rows[0]!.version
}

const none = '00000000-0000-0000-0000-000000000000'
const place = sql`f.period, coalesce(f.service_line_id, ${sql.lit(none)}), coalesce(f.unit_id, ${sql.lit(none)})`

const isNarrowed = ({ period, line, unit, figure }: Narrowed) => sql<boolean>`${sql.join([
  sql`true`,
  ...(period ? [sql`f.period = ${period}`] : []),
  ...(line ? [sql`f.service_line_id = ${line}`] : []),
  ...(unit ? [sql`f.unit_id = ${unit}`] : []),
  ...(figure ? [sql`f.figure = ${figure}`] : []),
], sql` and `)}`
