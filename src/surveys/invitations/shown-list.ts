// What is shown of a list: counts, and none from which it could be told who has used their code.
import { roundedShare } from '../../feedback/figures/rounding.ts'
import type { ListCounts } from './invitations.sql.ts'

/** Of fewer it is not told how many were reminded. */
const leastTold = 20

/** `reminded`: in fives; null: under five · `keeps`: whether addresses are kept, save of reminders that are just going out */
export type ShownList = Omit<ListCounts, 'reminded' | 'kept'> & { reminded: number | null | 'untold'; keeps: boolean }

export function shownList({ reminded, kept, ...list }: ListCounts): ShownList {
  const share = list.sent >= leastTold ? roundedShare(reminded, list.sent) : null
  return { ...list, reminded: share ? share.shown : 'untold', keeps: kept > 0 }
}
