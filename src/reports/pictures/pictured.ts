// What a picture of a report shows, as data: a sheet, and which of its columns are drawn how. The page and the document draw the same.
// The first column of the sheet names the rows; of pictures over time, the periods.
import type { Shown } from '../disclosure/publishable.ts'
import type { Column, Sheet } from '../sheet.ts'

/** Ids of columns: a number, and between which it likely lies where that is known. */
export type Estimated = { value: string; low?: string; high?: string }

/** From where to where numbers are drawn; without it as their measure has it: shares 0 to 1, an index −1 to 1, means 1 to 5, others from 0. */
export type Scale = { least: number; most: number }

type Of = {
  sheet: Sheet
  /** Names of rows that stand in the table alone, as that of the sum. */
  without?: readonly string[]
  scale?: Scale
}

export type Pictured = Of & (
  /** Counts, shares, days: a bar for each row. `before`: a column with what it was before, drawn as a mark across the bar. `n`: of how many. */
  | { kind: 'bars'; value: string; before?: string; n?: string }
  /** What a whole consists of, as of answers 5 to 1, or in time and late: columns of counts or of shares, at most seven, of each row a hundred. */
  | { kind: 'parts'; parts: readonly string[]; n?: string; diverging?: boolean }
  /** Over periods, the earliest first: at most three lines. `short`: names of the periods that fit under a picture, as 1/26. */
  | { kind: 'line'; lines: readonly Estimated[]; short?: readonly string[] }
  /** Estimates with their ranges, a row each. */
  | { kind: 'ranges'; of: Estimated; n?: string }
  /** Thanks to the right and criticism to the left of a middle line, or whatever stands against each other. */
  | { kind: 'balance'; good: string; bad: string }
)

/** Throws where the sheet has no such column: a mistake of ours, which a test should meet. */
export function at(sheet: Sheet, id: string): number {
  const n = sheet.columns.findIndex((column) => column.id === id)
  if (n < 0) throw new Error(`the sheet ${sheet.id} has no column ${id}`)
  return n
}

export const columnOf = (sheet: Sheet, id: string): Column => sheet.columns[at(sheet, id)]!

/** Those that are drawn. */
export const rowsOf = ({ sheet, without = [] }: Of): Sheet['rows'] => sheet.rows.filter(([name]) => !without.includes(String(name)))

/** The number in a column of a row; null where it is not shown. Throws on a name. */
export function numberAt(sheet: Sheet, row: Sheet['rows'][number], id: string): Shown {
  const cell = row[at(sheet, id)]
  if (typeof cell === 'string' || cell === undefined) throw new Error(`${id} of the sheet ${sheet.id} holds names`)
  return cell
}

/** Estimates of a picture: what their low and high ends stand beside, in the table too. */
export const estimatesOf = (picture: Pictured): readonly Estimated[] =>
  picture.kind === 'line' ? picture.lines : picture.kind === 'ranges' ? [picture.of] : []
