// What is shown of a list: counts, and none from which it could be told who has used their code.
import { aboutPart, type About } from '../../reports/disclosure/about.ts'
import type { ListCounts } from './invitations.sql.ts'

/** Of fewer it is not told how many were reminded; nor where nearly all or nearly none of them were. */
const leastSent = 20

/** `reminded`: in fives; null: not told · `keeps`: whether addresses are kept, save of reminders that are just going out */
export type ShownList = Omit<ListCounts, 'kept' | 'reminded'> & { reminded: About; keeps: boolean }

export const shownList = ({ kept, ...list }: ListCounts): ShownList =>
  ({ ...list, reminded: aboutPart(list.reminded, list.sent, leastSent), keeps: kept > 0 })
