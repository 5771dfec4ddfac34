// What can be said of a round from its days.
import type { Day } from '../text/dates.ts'
import type { Round } from './rounds.sql.ts'

/** Whether it takes answers on that day. */
export const isOpen = ({ openedOn, closedOn, firstOn, lastOn }: Pick<Round, 'openedOn' | 'closedOn' | 'firstOn' | 'lastOn'>, today: Day): boolean =>
  openedOn !== null && closedOn === null && firstOn <= today && today <= lastOn
