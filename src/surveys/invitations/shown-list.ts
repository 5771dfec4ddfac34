// What is shown of a list: counts, and none from which it could be told who has used their code.
import { aboutPart, orMore, type About } from '../../reports/disclosure/about.ts'
import type { ListCounts } from './invitations.sql.ts'

/** Of fewer it is not told how many were reminded; nor where nearly all or nearly none of them were. */
export const leastSentOf = (fewest: number): number => 4 * orMore(fewest)

/** `reminded`: in steps; null: not told · `keeps`: whether addresses are kept, save of reminders that are just going out */
export type ShownList = Omit<ListCounts, 'kept' | 'reminded'> & { reminded: About; keeps: boolean }

/** `fewest`: of the round. */
export const shownList = ({ kept, ...list }: ListCounts, fewest: number): ShownList =>
  ({ ...list, reminded: aboutPart(list.reminded, list.sent, fewest, leastSentOf(fewest)), keeps: kept > 0 })
