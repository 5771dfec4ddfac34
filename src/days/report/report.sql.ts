// What a report of a feedback day is made of besides the answers: how many came, wishes that were looked through, which lines were written to, and
// what its holders wrote.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { checkedWish, type CheckedWish } from '../../reports/disclosure/outside.ts'
import type { Day } from '../../text/dates.ts'
import type { Language, Translated } from '../../text/language.ts'
import type { TallyRow } from './came.ts'
import type { Named, Written } from './report.ts'

export const tallyOf = (db: Db, dayId: string): Promise<TallyRow[]> =>
  db.selectFrom('day_tally as c').innerJoin('day_stop as s', 's.id', 'c.stop_id').leftJoin('municipality as m', 'm.id', 'c.municipality_id').where('s.day_id', '=', dayId)
    .select(['c.stop_id as stopId', 'c.municipality_id as municipalityId', 'c.elsewhere', 'm.name', 'c.came']).orderBy('s.number').orderBy(sql`m.name ->> 'fi'`).execute()

/** Those that everybody may read, and how many others say the same: by the words of that one. In an order that tells nothing of when they came. */
export async function checkedWishes(db: Db, dayId: string): Promise<{ themeId: string | null; words: CheckedWish; language: Language; others: number }[]> {
  const rows = await db.selectFrom('day_wish').select(['id', 'theme_id', 'words', 'language', 'checked_by']).$narrowType<{ language: Language }>().where('day_id', '=', dayId)
    .where('same_as_id', 'is', null).where('words', 'is not', null).where('checked_by', 'is not', null).where('withheld', '=', false).orderBy('words').orderBy('id').execute()
  const same = await db.selectFrom('day_wish').select('same_as_id').where('day_id', '=', dayId).where('same_as_id', 'is not', null).where('withheld', '=', false).execute()
  return rows.map(({ id, theme_id, words, language, checked_by }) => ({
    themeId: theme_id, language, words: checkedWish(words!, { checkedBy: checked_by! }), others: same.filter((one) => one.same_as_id === id).length,
  }))
}

/** Lines to which somebody wrote on it. Only which, in the organisation's own order; whatever became of what they wrote. */
export const heardLines = (db: Db, dayId: string): Promise<Named[]> =>
  db.selectFrom('day_heard as h').innerJoin('service_line as l', 'l.id', 'h.service_line_id').select(['l.id', 'l.name']).where('h.day_id', '=', dayId).orderBy('l.position').execute()

/** Improvements that everybody sees and that came from a theme of the day's wishes. */
export const improvementsOf = (db: Db, dayId: string): Promise<{ id: string; title: Translated }[]> =>
  db.selectFrom('improvement as i').select(['i.id', 'i.title']).where('i.shown_on', 'is not', null).where((e) => e.exists(
    e.selectFrom('improvement_source as s').innerJoin('day_theme as t', 't.id', 's.day_theme_id').select(sql`1`.as('one')).whereRef('s.improvement_id', '=', 'i.id').where('t.day_id', '=', dayId).where('s.ended_on', 'is', null),
  )).orderBy('i.id').execute()

/** `withheldSince`: so many wishes that everybody could read were withheld or put otherwise since these words were read through: until that is done again they are shown to nobody. */
export type WrittenReport = Written & { publishedOn: Day | null; withheldSince: number }

export const writtenOf = async (db: Db, dayId: string): Promise<WrittenReport | null> =>
  (await db.selectFrom('day_report').select(['words', 'talked', 'news', 'published_on as publishedOn', 'withheld_since as withheldSince']).where('day_id', '=', dayId).executeTakeFirst()) ?? null

/** Its own words wait until somebody has read them through again. */
export const isAside = (written: WrittenReport | null): boolean => !!written && written.withheldSince > 0 && !!(written.words ?? written.talked ?? written.news)

/** Of these days those whose report everybody may read. */
export const publishedDays = async (db: Db, dayIds: readonly string[]): Promise<Set<string>> =>
  new Set((await db.selectFrom('day_report').select('day_id').where('day_id', '=', sql<string>`any(${dayIds}::uuid[])`).where('published_on', 'is not', null).execute()).map(({ day_id }) => day_id))

export const writeDown = (tx: Tx, dayId: string, { words, talked, news }: Written, { by, on }: { by: string; on: Day }): Promise<unknown> => {
  const columns = { words, talked, news, written_by: by, written_on: on, withheld_since: 0 }
  return tx.insertInto('day_report').values({ day_id: dayId, ...columns }).onConflict((one) => one.column('day_id').doUpdateSet(columns)).execute()
}

export const notePublished = (tx: Tx, dayId: string, { by, on }: { by: string; on: Day }): Promise<unknown> =>
  tx.updateTable('day_report').set({ published_by: by, published_on: on }).where('day_id', '=', dayId).where('published_on', 'is', null).execute()

/** What its holders wrote, or are writing, may hold words that nobody is to read any more. */
export const putAside = (tx: Tx, dayId: string): Promise<unknown> =>
  tx.updateTable('day_report').set((e) => ({ withheld_since: e('withheld_since', '+', 1) })).where('day_id', '=', dayId).execute()
