// What a file that somebody sends is: text in UTF-8 or, as older spreadsheets write it, Windows-1252, with semicolons, commas or tabs; or
// something else, which is told by its name.
import { parse } from 'csv-parse/sync'
import { clean } from '../../web/form.ts'
import type { Columns, Field } from './earlier.ts'

export type Encoding = 'utf-8' | 'windows-1252'
export type Separator = ';' | ',' | '\t'
export type Known = { ok: true; encoding: Encoding; separator: Separator; heads: string[] }
export type NoTable = { ok: false; why: 'workbook' | 'utf-16' | 'binary' | 'empty' | 'broken' }

export const mostColumns = 100

export function knowFile(bytes: Buffer): Known | NoTable {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, why: 'workbook' }
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return { ok: false, why: 'utf-16' }
  // Single ones stand in rows, which are told; a file full of them is none of text.
  if (nulsIn(bytes) > bytes.length / 100) return { ok: false, why: 'binary' }
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  return headsOf(new TextDecoder(encoding).decode(bytes.subarray(0, 100_000)), encoding)
}

function headsOf(text: string, encoding: Encoding): Known | NoTable {
  const separator = separatorOf(text)
  try {
    const [heads = []] = parse(text.replace(/^\uFEFF?sep=.?\r?\n/i, ''), { delimiter: separator, to: 1, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, trim: true, max_record_size: 50_000 }) as string[][]
    if (!heads.some(Boolean) || heads.length > mostColumns) return { ok: false, why: heads.length > mostColumns ? 'broken' : 'empty' }
    return { ok: true, encoding, separator, heads: heads.map((head) => clean(head).slice(0, 80)) }
  } catch {
    return { ok: false, why: 'broken' }
  }
}

/** Some programs say in a row before the headings with what cells are separated; a spreadsheet shows and counts none such. */
export const namesSeparator = (cells: readonly string[]): boolean => /^sep=.?$/i.test(cells[0] ?? '') && !cells.slice(1).some(Boolean)

/** Whichever the first row has most of. */
export const separatorOf = (text: string): Separator => {
  const [head = ''] = text.trimStart().split('\n', 1)
  return ([';', '\t', ','] as const).toSorted((one, other) => head.split(other).length - head.split(one).length)[0]!
}

function nulsIn(bytes: Buffer): number {
  let found = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) found++
  return found
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** What headings of the field's systems are likely to mean, in three languages; the first that fits, and each column once. */
export function guessColumns(heads: readonly string[]): Columns {
  const columns: Columns = {}
  const taken = new Set<number>()
  for (const [field, words] of Object.entries(likely) as [Field, readonly string[]][]) {
    const at = heads.findIndex((head, n) => !taken.has(n) && words.includes(head.trim().toLowerCase()))
    if (at < 0) continue
    columns[field] = at
    taken.add(at)
  }
  return columns
}

const likely: Record<Field, readonly string[]> = {
  text: ['teksti', 'palaute', 'palauteteksti', 'viesti', 'sisältö', 'kuvaus', 'text', 'respons', 'meddelande', 'innehåll', 'feedback', 'message', 'description'],
  date: ['päivä', 'pvm', 'päivämäärä', 'saapunut', 'saapumispäivä', 'annettu', 'luotu', 'datum', 'inkommet', 'date', 'given on', 'created', 'requested_datetime'],
  kind: ['laji', 'tyyppi', 'palautetyyppi', 'palautelaji', 'slag', 'typ', 'kind', 'type'],
  line: ['palvelutehtävä', 'palvelulinja', 'toimiala', 'serviceområde', 'service line', 'line'],
  service: ['palvelu', 'service', 'tjänst'],
  unit: ['yksikkö', 'toimipiste', 'toimipaikka', 'enhet', 'unit'],
  language: ['kieli', 'språk', 'language'],
  channel: ['kanava', 'kanal', 'channel'],
  answer: ['vastaus', 'vastausteksti', 'svar', 'answer', 'reply', 'status_notes'],
  answered: ['vastattu', 'vastauspäivä', 'vastauspvm', 'besvarad', 'svarsdatum', 'answered', 'answered on'],
}
