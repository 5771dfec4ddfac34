// A kind of thing in an export of everything that the organisation owns: one file, one row of one table in each of its lines, with the
// columns that are in it named one by one. A column that is not named leaves nothing (a law holds both lists against the catalogue).
import type { DB } from '../../db/schema.ts'
import type { SealedUse } from '../../privacy/sealing.ts'

/** What stands in a field. `words`: by language. `data`: as it is, whatever its shape. */
export type Field = 'id' | 'text' | 'words' | 'day' | 'moment' | 'time' | 'number' | 'yes-no' | 'days' | 'numbers' | 'codes' | 'data'

/** Why a column is not in it: a secret of another system or the program's own bookkeeping, for instance. */
export type Left = 'receipt' | 'mark' | 'key' | 'secret' | 'sign-in' | 'sealed' | 'made' | 'program' | 'client' | 'contact'

export type Row = Readonly<Record<string, unknown>>

/** A sealed column and what it is called once it is opened. `use`: what it was sealed as. */
export type OpenedField = { column: string; as: string; is: 'text' | 'data'; use: (row: Row) => SealedUse }

/** `under`: whose key opens it. */
export type Opened = { under: 'case' | 'contact' | 'team' | 'round' | 'day' | 'meeting' | 'panel'; fields: readonly OpenedField[] }

/** Not every row is in it: see rows.sql.ts. */
export type Only = 'staff' | 'of-staff' | 'told' | 'told-text' | 'shown-quote' | 'checked-wish' | 'published-summary'

/** `key`: by what its rows are told apart, and in which order they come; with a question mark where it may be empty. `contact`: only where contact details were asked for. */
export type Kind = {
  table: keyof DB; file: string; of: string; key: readonly string[]; only: Only | null; contact: boolean
  fields: Readonly<Record<string, Field>>; left: Readonly<Record<string, Left>>; opened: Opened | null
}

type Column<T extends keyof DB> = keyof DB[T] & string
type Given<T extends keyof DB> = {
  file: string; of: string; key: readonly (Column<T> | `${Column<T>}?`)[]; only?: Only; contact?: true
  fields: Partial<Record<Column<T>, Field>>; left?: Partial<Record<Column<T>, Left>>; opened?: Omit<Opened, 'fields'> & { fields: readonly (OpenedField & { column: Column<T> })[] }
}

export const kind = <T extends keyof DB>(table: T, { file, of, key, only, contact, fields, left, opened }: Given<T>): Kind => ({
  table, file: `${file}.jsonl`, of, key, only: only ?? null, contact: contact ?? false,
  fields: fields as Record<string, Field>, left: (left ?? {}) as Record<string, Left>, opened: opened ?? null,
})
