// A CSV file: as spreadsheets write it, with a semicolon, a tab or a comma between cells, whichever the first row has most of; and as other
// programs open it (RFC 4180). A cell that a spreadsheet would take for a formula is made a text: names are typed by people.
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

/** Stands first where a spreadsheet is to open it, or Excel takes the file for something else than UTF-8. */
export const byteOrderMark = '\uFEFF'

/** `figure`: a number that the program wrote itself, whose minus begins no formula. `separator`: a semicolon where numbers have commas, and for a spreadsheet in Finnish. */
export const csvLine = (cells: readonly (string | { figure: string })[], separator: ',' | ';' = ','): string =>
  `${cells.map((one) => (typeof one === 'string' ? cell(one) : one.figure)).join(separator)}\r\n`

const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Also behind spaces, which some programs leave out, and written wide, as some keyboards do. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
