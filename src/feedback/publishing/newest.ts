// What others show of published feedback: the newest, as everybody may read it.
import type { Db } from '../../db/db.ts'
import { publishedItems, type PublishedItem } from './published.sql.ts'

export const newestPublished = async (db: Db, most: number): Promise<PublishedItem[]> => (await publishedItems(db, {}, { page: 1, size: most })).items
