// Tables as an XLSX workbook: a first sheet that says what the file is, and one for each table. Numbers are numbers, and days are days. The
// library makes the whole of it in memory (measured: 518 MB for 100 000 rows of eight columns, 143 MB for 10 000), so a workbook has a limit, and
// whoever has more takes CSV.
import type { CellObject, SheetData } from 'write-excel-file/node'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { aboutRows, type About } from './about.ts'
import { isNumber, notShownIn, notShownName, plainNumber, type FileCell, type FileColumn, type FileTable } from './table.ts'

/** In all its tables together. */
export const mostXlsxRows = 10_000

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Throws where there are more rows than mostXlsxRows: whoever asks looks before. */
export async function xlsxOf(about: About, tables: readonly FileTable[], language: Language): Promise<Buffer> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  if (rows > mostXlsxRows) throw new RangeError(`${rows} rows are too many for a workbook`)
  // Loaded by the first who asks: idle processes are to stay small.
  const { default: write } = await import('write-excel-file/node')
  const names = sheetNames([texts[language].reportFiles.aboutSheet, ...tables.map(({ title }) => title)])
  return write([
    { sheet: names[0]!, data: aboutRows(about, language).map(([term, text], at) => [{ ...words(term), fontWeight: 'bold' as const, alignVertical: 'top' as const }, { ...words(text), wrap: true, ...(at === 0 && { fontWeight: 'bold' as const }) }]), columns: [{ width: 28 }, { width: 90 }] },
    ...tables.map((table, at) => ({ sheet: names[at + 1]!, data: dataOf(table, language), columns: [...table.columns.map((column) => ({ width: widthOf(column) })), { width: 24 }], stickyRowsCount: 1 })),
  ]).toBuffer()
}

/** As Excel wants them: at most 31 characters, none of []:*?/\, not two the same. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain = clean(title).replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ').replace(/^['\s]+|['\s]+$/g, '') || 'Sheet'
    for (let n = 1; ; n++) {
      const ending = n === 1 ? '' : ` ${n}`
      const name = plain.slice(0, 31 - ending.length).trim() + ending
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

const dataOf = ({ columns, rows }: FileTable, language: Language): SheetData => [
  [...columns.map(({ name }) => name), notShownName(language)].map((name) => ({ ...words(name), fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const })),
  ...rows.map((row) => [...columns.map((column, at) => cellOf(column, row[at] ?? null)), words(notShownIn(columns, row).map(({ name }) => name).join(', '))]),
]

function cellOf(column: FileColumn, cell: FileCell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number' && isNumber(column)) return { value: plainNumber(cell), type: Number, format: formats[column.is as keyof typeof formats] }
  if (column.is === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return words(String(cell))
}

const formats = { count: '#,##0', share: '0.0%', days: '0.0', mean: '0.00', index: '0.00' } as const

const widthOf = ({ is }: FileColumn): number => (is === 'name' ? 32 : is === 'id' ? 38 : 14)

/** Always a text, whatever it begins with; a cell has room for so many. */
const words = (text: string) => ({ value: clean(text).slice(0, 32_767), type: String })

/** What XML 1.0 does not know at all is left out. */
const clean = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
