// The way through a batch: which sheet comes next, and the figures of what is asked at the end of each.
import { fewChoices, type FewChoice } from '../release.ts'
import type { TypedSheet } from './paper.sql.ts'

export const fewFigure = (few: FewChoice): string => String(fewChoices.indexOf(few) + 1)

/** What was left empty is what is safest. Null: there is no such figure. */
export const fewOf = (typed: string): FewChoice | null => (typed.trim() === '' ? 'wait' : fewChoices[Number(typed.trim()) - 1] ?? null)

export const quoteFigures = { no: '1', yes: '2' } as const

/** What was left empty is a no. Null: there is no such figure. */
export const mayQuoteOf = (typed: string): boolean | null => (typed.trim() === quoteFigures.yes ? true : ['', quoteFigures.no].includes(typed.trim()) ? false : null)

/**
 * The next sheet after this one that nobody has typed; when there is none, the first that was typed once; then again the first.
 * So a batch is gone through twice, and nobody types a sheet twice in a row.
 */
export function nextSheet(sheets: number, typed: readonly Pick<TypedSheet, 'number' | 'state'>[], after: number): number {
  const states = new Map(typed.map(({ number, state }) => [number, state]))
  const all = Array.from({ length: sheets }, (_, at) => at + 1)
  const inOrder = [...all.filter((number) => number > after), ...all.filter((number) => number <= after)]
  return inOrder.find((number) => !states.has(number)) ?? inOrder.find((number) => states.get(number) === 'once') ?? 1
}
