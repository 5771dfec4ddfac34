// Reads a CSV file of client volumes, as spreadsheets write it: with semicolons, commas or tabs, in UTF-8 or Latin-1. A row that
// cannot be read is told with its number; the others are read all the same.
import { csvRows } from '../../csv.ts'
import { clean } from '../../web/form.ts'
import { languages, type Translated } from '../../text/language.ts'

export type Why = 'encoding' | 'notCsv' | 'columns' | 'noRows' | 'nobody' | 'unit' | 'line' | 'several' | 'municipality' | 'ofUnit' | 'year' | 'quarter' | 'clients' | 'twice' | 'tooMany'
/** `row`: as the spreadsheet numbers it; null where it is about the file. */
export type Unread = { row: number | null; why: Why; detail: string }
export type Volume = { unitId: string | null; lineId: string | null; municipalityId: string | null; year: number; quarter: number | null; clients: number }
export type Named = { id: string; name: Translated; ended: boolean }

const mostRows = 10_000
const columns = ['yksikkö', 'palvelutehtävä', 'kunta', 'vuosi', 'neljännes', 'asiakkaita'] as const
type Column = (typeof columns)[number]

/** Null where it is no text. What is no UTF-8 is taken as Latin-1, as older spreadsheets write it. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes))
  }
}

export type NamedThings = { units: readonly Named[]; lines: readonly Named[]; municipalities: readonly Named[] }

export function readVolumes(text: string, { units, lines, municipalities }: NamedThings): { volumes: Volume[]; unread: Unread[] } {
  const whole = (why: Why, detail = ''): { volumes: Volume[]; unread: Unread[] } => ({ volumes: [], unread: [{ row: null, why, detail }] })
  const csv = csvRows(text)
  if (!csv.ok) return whole('notCsv', csv.line)
  const [first, ...rest] = csv.rows
  const names = (first?.record ?? []).map(folded)
  const at = Object.fromEntries(columns.map((column) => [column, names.indexOf(folded(column))])) as Record<Column, number>
  const missing = columns.filter((column) => at[column] < 0 && !['kunta', 'neljännes'].includes(column) && !((column === 'yksikkö' && at['palvelutehtävä'] >= 0) || (column === 'palvelutehtävä' && at['yksikkö'] >= 0)))
  if (missing.length) return whole('columns', missing.join(', '))
  if (!rest.length) return whole('noRows')
  if (rest.length > mostRows) return whole('tooMany', String(mostRows))

  const named = { unit: byName(units), line: byName(lines), municipality: byName(municipalities) }
  const [volumes, unread, seen] = [[] as Volume[], [] as Unread[], new Map<string, number>()]
  for (const { record, info: { lines: row } } of rest) {
    const cell = (column: Column) => (at[column] < 0 ? '' : record[at[column]] ?? '')
    if (record.every((one) => !one)) continue
    const read = volumeOf(cell, named)
    if ('why' in read) unread.push({ row, ...read })
    else if (seen.has(keyOf(read))) unread.push({ row, why: 'twice', detail: String(seen.get(keyOf(read))) })
    else {
      seen.set(keyOf(read), row)
      volumes.push(read)
    }
  }
  return { volumes, unread }
}

type ByName = ReadonlyMap<string, Named[]>

function volumeOf(cell: (column: Column) => string, named: Record<'unit' | 'line' | 'municipality', ByName>): Volume | { why: Why; detail: string } {
  const wrong = (why: Why, detail: string) => ({ why, detail: detail.slice(0, 80) })
  const ids: (string | null)[] = []
  for (const [column, why] of [['yksikkö', 'unit'], ['palvelutehtävä', 'line'], ['kunta', 'municipality']] as const) {
    const found = cell(column) ? named[why].get(folded(cell(column))) ?? [] : null
    // What has ended counts where nothing in use has the name: the numbers may be of last year.
    const usable = found?.some(({ ended }) => !ended) ? found.filter(({ ended }) => !ended) : found
    if (usable && usable.length !== 1) return wrong(usable.length ? 'several' : why, cell(column))
    ids.push(usable?.[0]?.id ?? null)
  }
  const [unitId = null, lineId = null, municipalityId = null] = ids
  if (!unitId && !lineId) return wrong('nobody', '')
  if (municipalityId && (unitId || !lineId)) return wrong('ofUnit', cell('kunta'))
  const [year, quarter, clients] = [cell('vuosi'), cell('neljännes'), cell('asiakkaita').replace(/[\s\u00a0\u202f]/g, '')]
  if (!/^20\d\d$/.test(year)) return wrong('year', year)
  const [, part = null] = /^q?([1-4])\.?$/i.exec(quarter) ?? []
  if (quarter && !part) return wrong('quarter', quarter)
  if (!/^\d{1,7}$/.test(clients)) return wrong('clients', cell('asiakkaita'))
  return { unitId, lineId, municipalityId, year: Number(year), quarter: part ? Number(part) : null, clients: Number(clients) }
}

function byName(things: readonly Named[]): ByName {
  const named = new Map<string, Named[]>()
  for (const thing of things) {
    for (const name of new Set(languages.flatMap((language) => (thing.name[language] ? [folded(thing.name[language]!)] : [])))) named.set(name, [...named.get(name) ?? [], thing])
  }
  return named
}

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ').normalize('NFD').replace(/[\u0300-\u036f]/g, '')

export const keyOf = ({ unitId, lineId, municipalityId, year, quarter }: Omit<Volume, 'clients'>): string => [unitId, lineId, municipalityId, year, quarter].join(' ')

/** What of these is new or another, and how many are the same. */
export type Difference = { changes: (Volume & { before: number | null })[]; unchanged: number }

export function differenceOf(volumes: readonly Volume[], stored: ReadonlyMap<string, number>): Difference {
  const changes = volumes.flatMap((one) => (stored.get(keyOf(one)) === one.clients ? [] : [{ ...one, before: stored.get(keyOf(one)) ?? null }]))
  return { changes, unchanged: volumes.length - changes.length }
}
