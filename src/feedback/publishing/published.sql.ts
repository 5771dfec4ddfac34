// What everybody may read: published items and their lists. Nothing here says of which case an item is, save to who ends it.
import { sql } from 'kysely'
import type { Db, Tx } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import type { Kind, Outcome } from '../case.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

export type PublishedItem = {
  id: string; kind: Kind; language: string; cameOfIt: Outcome | null; monthOn: Day; publishedOn: Day; updatedOn: Day
  text: string; answer: string; comment: string | null; meToo: number
  lineId: string | null; lineName: Translated | null; serviceId: string | null; serviceName: Translated | null; unitId: string | null; unitName: Translated | null
}

export type Wanted = {
  lineId?: string | undefined; serviceId?: string | undefined; unitId?: string | undefined; cameOfIt?: Outcome | undefined; kind?: Kind | undefined; words?: string | undefined
  language?: string | undefined
  /** Published, or added to, in this month or later: the first day of it. */
  updatedSince?: Day | undefined
}
export const itemsOnPage = 10

export async function publishedItems(db: Db, wanted: Wanted, { page, size = itemsOnPage }: { page: number; size?: number }): Promise<{ items: PublishedItem[]; more: boolean }> {
  const rows = await those(db, wanted).orderBy('i.published_on', 'desc').orderBy('i.id').limit(size + 1).offset((page - 1) * size).execute()
  return { items: rows.slice(0, size).map(asItem), more: rows.length > size }
}

/** The row that a piece ended with. */
export type After = Pick<PublishedItem, 'publishedOn' | 'id'>

/** A piece at a time, the newest month first, for programs that want all of them. */
export async function publishedAfter(db: Db, wanted: Wanted, { after, limit }: { after: After | null; limit: number }): Promise<PublishedItem[]> {
  const rows = await those(db, wanted)
    .$if(after !== null, (query) => query.where((e) => e.or([e('i.published_on', '<', after!.publishedOn), e.and([e('i.published_on', '=', after!.publishedOn), e('i.id', '>', after!.id)])])))
    .orderBy('i.published_on', 'desc').orderBy('i.id').limit(limit).execute()
  return rows.map(asItem)
}

export async function countPublished(db: Db, wanted: Wanted): Promise<number> {
  const { n } = await those(db, wanted).clearSelect().select((e) => e.fn.countAll<string>().as('n')).executeTakeFirstOrThrow()
  return Number(n)
}

const those = (db: Db, { lineId, serviceId, unitId, cameOfIt, kind, words, language, updatedSince }: Wanted) => items(db).where('i.ended_on', 'is', null)
  .$if(!!lineId, (query) => query.where('i.service_line_id', '=', lineId!)).$if(!!serviceId, (query) => query.where('i.service_id', '=', serviceId!))
  .$if(!!unitId, (query) => query.where('i.unit_id', '=', unitId!)).$if(!!cameOfIt, (query) => query.where('i.came_of_it', '=', cameOfIt!))
  .$if(!!kind, (query) => query.where('i.kind', '=', kind!))
  .$if(!!language, (query) => query.where('i.language', '=', language!)).$if(!!updatedSince, (query) => query.where(updatedOn, '>=', updatedSince!))
  .$if(!!words, (query) => query.where(sql<boolean>`i.words @@ (websearch_to_tsquery('finnish', ${words}) || websearch_to_tsquery('swedish', ${words}) || websearch_to_tsquery('english', ${words}))`))

/** For the front page: what is short enough to be read in passing, in the reader's language where there is any, the newest, and first that by which something was changed. */
export async function inPassing(db: Db, language: string): Promise<PublishedItem[]> {
  const short = (is: '=' | '<>', size: number) => items(db).where('i.ended_on', 'is', null).where('i.language', is, language).where(sql<boolean>`length(i.text) between 20 and 220 and length(i.answer) <= 260`)
    .orderBy('i.published_on', 'desc').orderBy(sql`i.came_of_it = 'changed' desc nulls last`).orderBy('i.id').limit(size).execute()
  const own = await short('=', mostInPassing)
  return [...own, ...own.length < mostInPassing ? await short('<>', mostInPassing - own.length) : []].map(asItem)
}

const mostInPassing = 2

/** `gone`: it was public once, and is no more. */
export async function findPublished(db: Db, id: string): Promise<PublishedItem | 'gone' | null> {
  if (!isId(id)) return null
  const row = await items(db).select('i.ended_on').where('i.id', '=', id).executeTakeFirst()
  return row ? (row.ended_on ? 'gone' : asItem(row)) : null
}

const updatedOn = sql<Day>`coalesce(i.added_to_on, i.published_on)`

const items = (db: Db) => db.selectFrom('published_item as i').leftJoin('service_line as l', 'l.id', 'i.service_line_id')
  .leftJoin('service as s', 's.id', 'i.service_id').leftJoin('unit as u', 'u.id', 'i.unit_id')
  .select(['i.id', 'i.kind', 'i.language', 'i.came_of_it', 'i.month_on', 'i.published_on', updatedOn.as('updatedOn'), 'i.text', 'i.answer', 'i.comment', 'i.me_too',
    'i.service_line_id', 'l.name as line', 'i.service_id', 's.name as service', 'i.unit_id', 'u.name as unit'])

const asItem = (row: Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>): PublishedItem => ({
  id: row.id, kind: row.kind as Kind, language: row.language, cameOfIt: row.came_of_it as Outcome | null, monthOn: row.month_on, publishedOn: row.published_on, updatedOn: row.updatedOn,
  text: row.text ?? '', answer: row.answer ?? '', comment: row.comment, meToo: row.me_too,
  lineId: row.service_line_id, lineName: row.line, serviceId: row.service_id, serviceName: row.service, unitId: row.unit_id, unitName: row.unit,
})

type NewItem = Pick<PublishedItem, 'kind' | 'language' | 'cameOfIt' | 'monthOn' | 'publishedOn' | 'text' | 'answer' | 'comment' | 'lineId' | 'serviceId' | 'unitId'>

/** Its id. */
export const addItem = async (tx: Tx, caseId: string, item: NewItem): Promise<string> => (await tx.insertInto('published_item').values({
  case_id: caseId, service_line_id: item.lineId, service_id: item.serviceId, unit_id: item.unitId, kind: item.kind, language: item.language,
  came_of_it: item.cameOfIt, month_on: item.monthOn, published_on: item.publishedOn, text: item.text, answer: item.answer, comment: item.comment,
}).returning('id').executeTakeFirstOrThrow()).id

/** The words are gone from that moment on; the address stays, and says so. */
export const endItem = (tx: Tx, caseId: string, on: Day) =>
  tx.updateTable('published_item').set({ text: null, answer: null, comment: null, ended_on: on }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()

/** What everybody reads of a case now. */
export const itemWords = async (db: Db, caseId: string): Promise<{ text: string; answer: string; comment: string | null } | null> => {
  const row = await db.selectFrom('published_item').select(['text', 'answer', 'comment']).where('case_id', '=', caseId).where('ended_on', 'is', null).executeTakeFirst()
  return row ? { text: row.text ?? '', answer: row.answer ?? '', comment: row.comment } : null
}

/** A passage of it was erased. */
export const rewriteItem = (tx: Tx, caseId: string, words: { text: string; answer: string; comment: string | null }) =>
  tx.updateTable('published_item').set(words).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()

/** `monthOn`: the first day of the month in which it is added. */
export const addComment = (tx: Tx, caseId: string, comment: string, monthOn: Day) =>
  tx.updateTable('published_item').set({ comment, added_to_on: monthOn }).where('case_id', '=', caseId).where('ended_on', 'is', null).execute()

/** One more; nothing is kept about who. False where it is public no more. */
export async function countMeToo(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.updateTable('published_item').set((e) => ({ me_too: e('me_too', '+', 1) })).where('id', '=', id).where('ended_on', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The address of what a case has become, for its giver and its handlers. */
export async function itemOfCase(db: Db, caseId: string): Promise<string | null> {
  const row = await db.selectFrom('published_item').select('id').where('case_id', '=', caseId).where('ended_on', 'is', null).executeTakeFirst()
  return row?.id ?? null
}

/** Service lines about which something is public. */
export async function linesWithItems(db: Db): Promise<{ id: string; name: Translated }[]> {
  return db.selectFrom('service_line as l').select(['l.id', 'l.name']).where((e) => e.exists(
    e.selectFrom('published_item as i').select('i.id').whereRef('i.service_line_id', '=', 'l.id').where('i.ended_on', 'is', null))).orderBy('l.position').orderBy('l.id').execute()
}
