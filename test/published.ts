// Published figures for tests, as the monthly count leaves them.
import { sql } from 'kysely'
import type { TestDatabase } from './database.ts'

type Row = { period: string; lineId?: string | null; unitId?: string | null; figure?: string; value?: string; shown: number }

export async function publish({ db }: Pick<TestDatabase, 'db'>, rows: readonly Row[], on = '2026-09-01'): Promise<void> {
  for (const period of new Set(rows.map((row) => row.period))) {
    await db.insertInto('published_period').values({ period, published_on: on }).onConflict((conflict) => conflict.doNothing()).execute()
  }
  await db.insertInto('published_figure').values(rows.map(({ period, lineId = null, unitId = null, figure = 'came', value = '', shown }) =>
    ({ period, service_line_id: lineId, unit_id: unitId, figure, value, shown }))).execute()
}

/** So many rows that mean nothing, of twenty years. */
export async function publishMany({ db }: Pick<TestDatabase, 'db'>, count: number): Promise<void> {
  await sql`insert into published_period select 2000 + n || '', '2026-09-01' from generate_series(30, 49) n on conflict do nothing`.execute(db)
  await sql`insert into published_figure select 2030 + n % 20 || '', null, null, 'kind', 'v' || n, n % 1000 from generate_series(1, ${sql.lit(count)}) n`.execute(db)
}
