// Where a round is: being written, opened ahead of its first day, open, over but not counted yet, closed, or withdrawn before it began.
import type { Day } from '../../text/dates.ts'
import type { Round } from '../rounds.sql.ts'

export type RoundState = 'draft' | 'ahead' | 'open' | 'over' | 'closed' | 'withdrawn'

export function stateOf({ openedOn, closedOn, firstOn, lastOn }: Pick<Round, 'openedOn' | 'closedOn' | 'firstOn' | 'lastOn'>, today: Day): RoundState {
  if (!openedOn) return 'draft'
  // Nobody was asked, and nothing was promised to anybody.
  if (closedOn) return closedOn < firstOn ? 'withdrawn' : 'closed'
  return today < firstOn ? 'ahead' : today <= lastOn ? 'open' : 'over'
}
