// A table of a report with its picture, and what its columns are called.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Pictured } from '../pictures/pictured.ts'
import type { Column, Measure, Sheet } from '../sheet.ts'

export type Speaking = { t: Texts; language: Language }
export type SheetId = keyof Texts['feedbackReport']['sheets']
export type ColumnId = keyof Texts['feedbackReport']['columns']

/** `picture`: null where a table says it best. `sum`: the name of the row that is the sum of the others. */
export type Drawn = { id: SheetId; sheet: Sheet; picture: Pictured | null; sum?: string }

export const columns = ({ t }: Speaking, of: Partial<Record<ColumnId, Measure | 'name'>>): Column[] =>
  Object.entries(of).map(([id, is]) => ({ id, name: t.feedbackReport.columns[id as ColumnId], is }))
