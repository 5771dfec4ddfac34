// A dataset (tietoaineisto) is one table that is published as open data: what it is called, what its columns mean, and its rows, which are
// read a piece at a time. Whatever is in one may be known by everybody.
import type { Db } from '../../db/db.ts'
import type { Language } from '../../text/language.ts'
import type { FileCell, FileColumn } from '../files/table.ts'

/** `text`: what it means, for the data dictionary. */
export type DatasetColumn = FileColumn & { text: string }

export type DatasetWords = { name: string; text: string; columns: readonly DatasetColumn[] }

/** `next`: from where to go on, as the dataset understands it; null at the end. */
export type DatasetPage = { rows: FileCell[][]; next: string | null }

export type Dataset = {
  /** In addresses: it never changes. */
  id: string
  words(language: Language): DatasetWords
  /** The columns that tell its rows apart. */
  key: readonly string[]
  /** Another one whenever a row is another. */
  version(db: Db): Promise<string>
  /** At most so many are counted. */
  count(db: Db, most?: number): Promise<number>
  page(db: Db, from: string | null, limit: number, language: Language): Promise<DatasetPage>
}

const rowsInPiece = 1000

/** All rows, piece by piece: a long table needs no more memory than a short one, and holds no connection while somebody reads slowly. */
export async function* piecesOf(dataset: Dataset, db: Db, language: Language): AsyncGenerator<FileCell[][]> {
  let from: string | null = null
  do {
    const page: DatasetPage = await dataset.page(db, from, rowsInPiece, language)
    yield page.rows
    from = page.next
  } while (from !== null)
}
