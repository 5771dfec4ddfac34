// A table as CSV, in one of two forms. `standard` is for programs (RFC 4180): commas, ids for headings, numbers with a point, days and periods
// as ISO 8601 has them. `excel` is for spreadsheets set to Finnish or Swedish: a mark that says UTF-8, semicolons, words for headings, numbers
// with a comma. A row is written by itself, so that a long file needs no more memory than a short one.
import { byteOrderMark, csvLine } from '../../csv.ts'
import type { Language } from '../../text/language.ts'
import { isNumber, notShownId, notShownIn, notShownName, plainNumber, type FileCell, type FileColumn, type FileTable } from './table.ts'

export const csvForms = ['standard', 'excel'] as const
export type CsvForm = (typeof csvForms)[number]

/** The whole file. */
export const csvOf = ({ columns, rows }: FileTable, form: CsvForm, language: Language): string =>
  csvHead(columns, form, language) + rows.map((row) => csvRow(columns, row, form)).join('')

/** What stands before the rows. */
export const csvHead = (columns: readonly FileColumn[], form: CsvForm, language: Language): string => (form === 'standard'
  ? csvLine([...columns.map(({ id }) => id), notShownId])
  : byteOrderMark + csvLine([...columns.map(({ name }) => name), notShownName(language)], ';'))

export function csvRow(columns: readonly FileColumn[], row: readonly FileCell[], form: CsvForm): string {
  const notShown = notShownIn(columns, row)
  const cells = columns.map((column, at) => cellOf(column, row[at] ?? '', form))
  return form === 'standard' ? csvLine([...cells, notShown.map(({ id }) => id).join(' ')]) : csvLine([...cells, notShown.map(({ name }) => name).join(', ')], ';')
}

function cellOf(column: FileColumn, cell: string | number, form: CsvForm): string | { figure: string } {
  if (typeof cell === 'number' && isNumber(column)) return { figure: form === 'excel' ? decimal(plainNumber(cell)).replace('.', ',') : decimal(plainNumber(cell)) }
  // A spreadsheet takes 2026-03 for the first of March.
  if (form === 'excel' && column.is === 'period') return String(cell).replace(/^(\d{4})-(\d{2})$/, '$1-M$2')
  return String(cell)
}

/** Never as 1e-7. */
const decimal = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, ''))
