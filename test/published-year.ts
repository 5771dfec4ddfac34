// A year that is counted and published, for pages that read what is published: as the sweep leaves it, without its working it out.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'

/** Of a line, of a unit in it, or of neither; `given` is counted, and `isTold` says whether it is published. */
export type Came = { line?: string | null; unit?: string | null; given: number; isTold?: boolean }

/** What is counted by lines and what of units are told apart: of units only the told numbers matter. */
export async function publishedYear(db: Kysely<DB>, year: number, came: readonly Came[]): Promise<void> {
  await db.insertInto('counted_month').values({ month_on: `${year}-01-01`, counted_on: `${year}-02-06` }).execute()
  const lines = came.filter(({ line, unit, given }) => line !== undefined && !unit && given > 0)
  if (lines.length) await db.insertInto('feedback_count').values(lines.map(({ line = null, given }) => ({ month_on: `${year}-01-01`, service_line_id: line, unit_id: null, figure: 'kind', value: 'thanks', given }))).execute()
  await db.insertInto('published_period').values({ period: String(year), published_on: `${year + 1}-01-06` }).execute()
  const told = came.filter(({ isTold }) => isTold)
  if (told.length) {
    await db.insertInto('published_figure').values(told.map(({ line = null, unit = null, given }) =>
      ({ period: String(year), service_line_id: line, unit_id: unit, figure: 'came', value: '', shown: given }))).execute()
  }
}
