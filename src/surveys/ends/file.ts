// Reads a CSV file of how many relationships ended and changed worker, as spreadsheets write it: with semicolons, commas or tabs. A row
// that cannot be read is told with its number; the others are read all the same. A cell that is empty says nothing.
import { byteOrderMark, csvLine, csvRows } from '../../csv.ts'
import type { Day } from '../../text/dates.ts'
import { mostInMonth, type ChangeOccasion, type Count } from './counted.ts'
import { isCountable, readMonth } from './months.ts'
import { isOfMonth, type FoundPlace, type Unfound } from './named.ts'

export type Why = 'encoding' | 'notCsv' | 'columns' | 'noRows' | 'tooMany' | Unfound['why'] | 'notYours' | 'month' | 'notNow' | 'endedUnit' | 'number' | 'nothing' | 'twice'
/** `row`: as the spreadsheet numbers it; null where it is about the file. */
export type Unread = { row: number | null; why: Why; detail: string }
export type ReadFile = { counts: Count[]; unread: Unread[] }
type Known = { find(unit: string, line: string): FoundPlace | Unfound; today: Day; may(of: FoundPlace): boolean }

const mostRows = 5000
const columns = ['yksikkö', 'palvelutehtävä', 'kuukausi', 'päättyneet asiakkuudet', 'työntekijän vaihdot'] as const
type Column = (typeof columns)[number]
const occasionOf = { 'päättyneet asiakkuudet': 'end', 'työntekijän vaihdot': 'change' } as const satisfies Partial<Record<Column, ChangeOccasion>>
const numberColumns = Object.keys(occasionOf) as (keyof typeof occasionOf)[]

/** To be filled in: the first row, and one for each unit of the month. */
export const modelFile = (unitNames: readonly string[], month: Day): string =>
  byteOrderMark + [columns, ...unitNames.map((name) => [name, '', month.slice(0, 7), '', ''])].map((row) => csvLine(row, ';')).join('')

export function readFile(text: string, known: Known): ReadFile {
  const whole = (why: Why, detail = ''): ReadFile => ({ counts: [], unread: [{ row: null, why, detail }] })
  const csv = csvRows(text)
  if (!csv.ok) return whole('notCsv', csv.line)
  const [first, ...rest] = csv.rows
  const names = (first?.record ?? []).map((name) => name.toLowerCase().replace(/\s+/g, ' '))
  const missing = (['yksikkö', 'kuukausi'] as const).filter((column) => !names.includes(column))
  if (missing.length || !numberColumns.some((column) => names.includes(column))) return whole('columns', [...missing, ...(numberColumns.some((column) => names.includes(column)) ? [] : numberColumns)].join(', '))
  if (!rest.length) return whole('noRows')
  if (rest.length > mostRows) return whole('tooMany', String(mostRows))

  const read: ReadFile = { counts: [], unread: [] }
  const seen = new Map<string, number>()
  for (const { record, info: { lines: row } } of rest) {
    if (record.every((cell) => !cell)) continue
    const is = countsOf((column) => record[names.indexOf(column)] ?? '', known)
    const key = 'why' in is ? '' : [is[0]!.unitId, is[0]!.lineId, is[0]!.monthOn].join(' ')
    if ('why' in is) read.unread.push({ row, why: is.why, detail: is.detail.slice(0, 80) })
    else if (seen.has(key)) read.unread.push({ row, why: 'twice', detail: String(seen.get(key)) })
    else {
      seen.set(key, row)
      read.counts.push(...is)
    }
  }
  return read
}

function countsOf(cell: (column: Column) => string, { find, today, may }: Known): Count[] | { why: Why; detail: string } {
  const place = find(cell('yksikkö'), cell('palvelutehtävä'))
  if ('why' in place) return place
  if (!may(place)) return { why: 'notYours', detail: cell('yksikkö') }
  const monthOn = monthIn(cell('kuukausi'))
  if (!monthOn) return { why: 'month', detail: cell('kuukausi') }
  if (!isCountable(monthOn, today)) return { why: 'notNow', detail: cell('kuukausi') }
  if (!isOfMonth(place.unit, monthOn)) return { why: 'endedUnit', detail: cell('yksikkö') }
  const counts: Count[] = []
  for (const column of numberColumns) {
    const typed = cell(column).replace(/[\s\u00a0\u202f]/g, '')
    if (!typed) continue
    if (!/^\d{1,6}$/.test(typed) || Number(typed) > mostInMonth) return { why: 'number', detail: cell(column) }
    counts.push({ unitId: place.unit.id, lineId: place.lineId, monthOn, occasion: occasionOf[column], happened: Number(typed) })
  }
  return counts.length ? counts : { why: 'nothing', detail: '' }
}

const short = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu']

/** 2026-08, 8/2026, 08.2026, 1.8.2026, and what a Finnish spreadsheet makes of these by itself: elo.26, elokuu 2026. */
function monthIn(text: string): Day | null {
  const [, name, digits] = /^(\p{L}+?)(?:kuu)?[. ]+(\d{2}|\d{4})$/u.exec(text.toLowerCase()) ?? []
  if (name && digits) return short.includes(name) ? readMonth(`${digits.length === 2 ? `20${digits}` : digits}-${String(short.indexOf(name) + 1).padStart(2, '0')}`) : null
  const [, month, year] = /^(?:0?1\.)?(\d{1,2})[./](\d{4})$/.exec(text) ?? []
  return readMonth(month && year ? `${year}-${month.padStart(2, '0')}` : text)
}
