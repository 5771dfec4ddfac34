// Themes of the texts of a round, and which text is about which.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `texts`: of how many it is a theme, those aside that are for a unit's own eyes. */
export type Theme = { id: string; question: string; name: Translated; texts: number; listedId: string | null }

export const themesOf = async (db: Db, roundId: string): Promise<Theme[]> =>
  (await sql<Theme>`
    select h.id, h.question, h.name, h.listed_theme_id as "listedId", (select count(*)::int from text_theme x join released_text t on t.id = x.text_id join release r on r.id = t.release_id
      where x.theme_id = h.id and not r.few) as texts
    from survey_theme h where h.round_id = ${roundId} order by h.name ->> 'fi', h.id`.execute(db)).rows

export const addTheme = (tx: Tx, theme: { roundId: string; question: string; name: Translated; listedId?: string | null }, by: { by: string; on: Day }): Promise<unknown> =>
  tx.insertInto('survey_theme').values({ round_id: theme.roundId, question: theme.question, name: theme.name, listed_theme_id: theme.listedId ?? null, made_by: by.by, made_on: by.on }).execute()

export const renameTheme = (tx: Tx, id: string, name: Translated): Promise<unknown> => tx.updateTable('survey_theme').set({ name }).where('id', '=', id).execute()

/** Which theme of the list it is; null: none. */
export const listTheme = (tx: Tx, id: string, listedId: string | null): Promise<unknown> => tx.updateTable('survey_theme').set({ listed_theme_id: listedId }).where('id', '=', id).execute()

/** What was about nothing else is to be sorted anew. */
export async function removeTheme(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('text_theme').where('theme_id', '=', id).execute()
  await tx.deleteFrom('survey_theme').where('id', '=', id).execute()
}

/** By text: its themes; null among them: it is about none. Who is not there has not been sorted. */
export async function sortedIn(db: Db, roundId: string): Promise<Map<string, (string | null)[]>> {
  const { rows } = await sql<{ textId: string; themeId: string | null }>`
    select x.text_id as "textId", x.theme_id as "themeId" from text_theme x join released_text t on t.id = x.text_id join release r on r.id = t.release_id
      join round_group g on g.id = r.group_id where g.round_id = ${roundId}`.execute(db)
  return new Map([...Map.groupBy(rows, ({ textId }) => textId)].map(([id, all]) => [id, all.map(({ themeId }) => themeId)]))
}

export async function sortText(tx: Tx, textId: string, themeIds: readonly (string | null)[]): Promise<void> {
  await tx.deleteFrom('text_theme').where('text_id', '=', textId).execute()
  if (themeIds.length) await tx.insertInto('text_theme').values(themeIds.map((theme_id) => ({ text_id: textId, theme_id }))).execute()
}

/** Texts that nobody has sorted, those aside that are for a unit's own eyes. */
export const countUnsorted = async (db: Db, roundId: string): Promise<number> =>
  (await sql<{ left: number }>`
    select count(*)::int as left from released_text t join release r on r.id = t.release_id join round_group g on g.id = r.group_id
    where g.round_id = ${roundId} and not r.few and not exists (select from text_theme x where x.text_id = t.id)`.execute(db)).rows[0]!.left
