// Words of marked cases, as marks: of how many cases of each theme they stood in the text. Neither a word nor a case is in it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'

/** `mark` null: how many cases there are. `theme` null: whatever their theme. */
export type WordCount = { theme: string | null; mark: number | null; cases: number }

/** Of so many themes and marks: all that is known. */
export async function countsFor(db: Db, themes: readonly (string | null)[], marks: readonly number[]): Promise<WordCount[]> {
  const { rows } = await sql<WordCount>`select theme_id as theme, mark, cases from theme_word
    where mark = any(${marks}::int[]) and theme_id = any(${themes.filter((id) => id !== null)}::uuid[]) and cases > 0
    union all select theme_id, mark, cases from theme_word where mark = any(${marks}::int[]) and theme_id is null and cases > 0
    union all select theme_id, mark, cases from theme_word where mark is null`.execute(db)
  return rows
}

/** Added to what is there; what would fall below nothing is nothing. In one order, so that two who mark at once wait for each other and no more. */
export async function addCounts(tx: Tx, changes: readonly WordCount[]): Promise<void> {
  const sorted = changes.toSorted((a, b) => (a.theme ?? '').localeCompare(b.theme ?? '') || (a.mark ?? -Infinity) - (b.mark ?? -Infinity))
  if (!sorted.length) return
  await sql`insert into theme_word (theme_id, mark, cases) select t.theme, t.mark, greatest(0, t.cases)
    from unnest(${sorted.map(({ theme }) => theme)}::uuid[], ${sorted.map(({ mark }) => mark)}::int[], ${sorted.map(({ cases }) => cases)}::int[]) as t (theme, mark, cases)
    on conflict (theme_id, mark) do update set cases = greatest(0, theme_word.cases + (
      select n.cases from unnest(${sorted.map(({ theme }) => theme)}::uuid[], ${sorted.map(({ mark }) => mark)}::int[], ${sorted.map(({ cases }) => cases)}::int[]) as n (theme, mark, cases)
      where n.theme is not distinct from theme_word.theme_id and n.mark is not distinct from theme_word.mark))`.execute(tx)
}
