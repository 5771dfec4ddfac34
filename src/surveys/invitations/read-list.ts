// Reads a list of those who are to be asked: CSV as spreadsheets write it, or one address on each line. It knows four columns, in three
// languages. There is none for names: what else a list holds is told, and read by nobody.
import { csvRows } from '../../csv.ts'

const columns = ['address', 'language', 'day', 'protected'] as const
type Column = (typeof columns)[number]

const names: Record<Column, readonly string[]> = {
  address: ['osoite', 'sähköposti', 'sähköpostiosoite', 'puhelin', 'puhelinnumero', 'osoite tai puhelin', 'adress', 'e-post', 'e-postadress', 'telefon', 'telefonnummer', 'adress eller telefon', 'address', 'e-mail', 'email', 'phone', 'telephone', 'address or phone'],
  language: ['kieli', 'asiointikieli', 'språk', 'kontaktspråk', 'language'],
  day: ['tapaaminen', 'tapaamispäivä', 'päivä', 'möte', 'mötesdag', 'dag', 'meeting', 'day of the meeting', 'day'],
  protected: ['turvakielto', 'suojattu', 'spärrmarkering', 'skyddad', 'protected'],
}

/** `row`: as a spreadsheet numbers it. */
export type Given = { row: number } & Record<Column, string>
export type WholeTrouble = 'notCsv' | 'columns' | 'twoAddresses' | 'noRows' | 'tooMany'
/** `unknown`: what other columns are called. */
export type ReadList = { ok: true; given: Given[]; unknown: string[] } | { ok: false; why: WholeTrouble; detail: string }

/** As many as a block has codes. */
export const mostRows = 5000

export function readList(text: string): ReadList {
  const failed = (why: WholeTrouble, detail = ''): ReadList => ({ ok: false, why, detail })
  const csv = csvRows(text)
  if (!csv.ok) return failed('notCsv', csv.line)
  const rows = csv.rows.filter(({ record }) => record.some(Boolean))
  const first = rows[0]?.record ?? []
  // A plain list of addresses needs no first row that says so.
  const plain = first.length === 1 && /@|^[+\d][\d\s()-]{5,}$/.test(first[0]!)
  const known = plain ? ['address' as const] : first.map(columnNamed)
  if (known.filter((column) => column === 'address').length > 1) return failed('twoAddresses')
  if (!known.includes('address')) return failed('columns')
  const rest = plain ? rows : rows.slice(1)
  if (!rest.length) return failed('noRows')
  if (rest.length > mostRows) return failed('tooMany', String(mostRows))
  const cell = (record: readonly string[], column: Column) => record[known.indexOf(column)] ?? ''
  return {
    ok: true,
    given: rest.map(({ record, info }) => ({ row: info.lines, address: cell(record, 'address'), language: cell(record, 'language'), day: cell(record, 'day'), protected: cell(record, 'protected') })),
    unknown: first.filter((name, at) => name && !known[at]).map((name) => name.slice(0, 40)),
  }
}

const columnNamed = (name: string): Column | null => columns.find((column) => names[column].includes(folded(name))) ?? null

const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

const languageWords = { fi: ['fi', 'suomi', 'finska', 'finnish'], sv: ['sv', 'se', 'ruotsi', 'svenska', 'swedish'], en: ['en', 'englanti', 'engelska', 'english'] } as const

/** Null: it is none of ours. */
export const readLanguage = (typed: string): 'fi' | 'sv' | 'en' | null =>
  (Object.keys(languageWords) as (keyof typeof languageWords)[]).find((language) => (languageWords[language] as readonly string[]).includes(folded(typed))) ?? null

/** Null: it says neither, and whoever wrote something there meant something. */
export function readProtected(typed: string): boolean | null {
  const word = folded(typed)
  if (['', 'ei', 'e', 'nej', 'no', 'n', '0', '-', 'false'].includes(word)) return false
  return ['kyllä', 'k', 'on', 'x', 'ja', 'j', 'yes', 'y', '1', 'true'].includes(word) ? true : null
}
