// A CSV file as spreadsheets write it: cells with a semicolon, a tab or a comma between them, whichever the first row has most of.
import { CsvError, parse } from 'csv-parse/sync'

/** `info.lines`: its row, as a spreadsheet numbers it. Rows may be of different lengths; of an empty one there is nothing. */
export type CsvRow = { record: string[]; info: { lines: number } }

/** `line`: where it is no CSV any more, as where a quotation mark never ends. */
export function csvRows(text: string): { ok: true; rows: CsvRow[] } | { ok: false; line: string } {
  const [head = ''] = text.trimStart().split('\n', 1)
  const delimiter = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0]!
  try {
    return { ok: true, rows: parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as CsvRow[] }
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: String(error['lines'] ?? '') }
    throw error
  }
}
