// A table as another tool or a spreadsheet writes it: CSV with semicolons, commas or tabs. What its columns mean is for others to say.
import { CsvError, parse } from 'csv-parse/sync'

/** `row` of a line: as a spreadsheet numbers it. */
export type Table = { heads: string[]; lines: { row: number; cells: string[] }[] }

/** broken: quotes that never end · empty: nothing below the headings · rows, columns: more than are read */
export type TableTrouble = 'broken' | 'empty' | 'rows' | 'columns'

export const mostRows = 5000
export const mostColumns = 120

/** `known`: how many of some headings are known; of two ways to read the first line the one that knows more of them is right. */
export function readTable(text: string, known: (heads: string[]) => number): { ok: true; table: Table } | { ok: false; why: TableTrouble } {
  const tried = [';', '\t', ','].map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter, known) }))
  const { delimiter } = tried.reduce((best, one) => (one.score > best.score ? one : best))
  const records = recordsOf(text, delimiter)
  if (!records) return { ok: false, why: 'broken' }
  const lines = records.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.some(Boolean))
  const [first, ...rest] = lines
  if (!first || !rest.length) return { ok: false, why: 'empty' }
  if (rest.length > mostRows) return { ok: false, why: 'rows' }
  // Spreadsheets may write empty columns after the last.
  const heads = first.cells.slice(0, first.cells.findLastIndex(Boolean) + 1)
  return heads.length > mostColumns ? { ok: false, why: 'columns' } : { ok: true, table: { heads, lines: rest } }
}

/** Headings that are known count most; then lines as wide as the first. */
function scoreOf(text: string, delimiter: string, known: (heads: string[]) => number): number {
  const records = recordsOf(text, delimiter, 30)
  const [heads, ...rest] = (records ?? []).filter((cells) => cells.some(Boolean))
  if (!heads) return -1
  const even = heads.length > 1 ? rest.filter(({ length }) => length === heads.length).length : 0
  return known(heads) * 100 + even
}

/** Null where it is no table. `most`: of the first lines alone, which may end in the middle of one. */
function recordsOf(text: string, delimiter: string, most?: number): string[][] | null {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: true, ...(most && { to: most }) })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
