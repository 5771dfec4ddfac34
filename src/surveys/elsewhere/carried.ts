// A table that was read travels in the form, packed, until it is brought: no row of it is kept here meanwhile. What tells who answered is
// taken out of it before.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as v from 'valibot'
import { columnsOf, type Column } from './columns.ts'
import type { Question } from '../question.ts'
import { mostColumns, mostRows, type Table } from './table.ts'

/** Of a table that was looked at, with what was found in its columns. */
export type Carried = { table: Table; columns: Column[] }

/** Unpacked it is no more than this. */
const largest = 12_000_000

export function pack({ table: { heads, lines }, columns }: Carried): string {
  const telltales = columns.map(({ telltale }) => telltale)
  const kept = lines.map(({ row, cells }) => ({ row, cells: cells.map((cell, at) => (telltales[at] ? '' : cell)) }))
  return deflateRawSync(JSON.stringify({ heads, lines: kept, telltales })).toString('base64url')
}

/** Null for what was not packed here. Its columns are looked at again: whoever packs their own brings no more than by a file. */
export function unpack(packed: string, questions: readonly Question[], hasUnits: boolean): Carried | null {
  try {
    const { telltales, ...table } = v.parse(carriedSchema, JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: largest }).toString('utf8')))
    const columns = columnsOf(table, questions, hasUnits).map((column, at) => {
      const telltale = column.telltale ?? telltales[at] ?? null
      return { ...column, telltale, target: telltale ? '' as const : column.target }
    })
    return { table, columns }
  } catch {
    return null
  }
}

const carriedSchema = v.object({
  heads: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostColumns)),
  lines: v.pipe(v.array(v.object({ row: v.number(), cells: v.array(v.string()) })), v.minLength(1), v.maxLength(mostRows)),
  telltales: v.array(v.nullable(v.picklist(['who', 'when', 'number']))),
})
