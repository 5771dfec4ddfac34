// A table of a file: a sheet of a report, or rows that are published one by one. A number that is not shown is an empty cell, and the last
// column of every file names the columns of the row in which nothing is shown: what is empty means this, and never nought.
import type { Shown } from '../disclosure/publishable.ts'
import type { Measure } from '../sheet.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

/** `date`: as 2026-03-01. `period`: as 2026, 2026-Q1, 2026-T1 or 2026-03. `id`: of no meaning to people. */
export type FileColumn = { id: string; name: string; is: Measure | 'name' | 'date' | 'period' | 'id' }

export type FileCell = string | Shown

/** As a Sheet is one. Of each row as many cells as there are columns. */
export type FileTable = { id: string; title: string; columns: readonly FileColumn[]; rows: readonly (readonly FileCell[])[] }

/** Its id in files for programs. */
export const notShownId = 'not_shown'

/** What the last column is called for people. */
export const notShownName = (language: Language): string => texts[language].reportFiles.notShownColumn

export const isNumber = ({ is }: FileColumn): boolean => is !== 'name' && is !== 'date' && is !== 'period' && is !== 'id'

/** The columns of a row in which a number is not shown. */
export const notShownIn = (columns: readonly FileColumn[], row: readonly FileCell[]): FileColumn[] => columns.filter((_, at) => row[at] === null)

/** Without the noise of floating points: six decimals are more than anything here is known by. */
export const plainNumber = (value: number): number => Number(value.toFixed(6)) || 0
