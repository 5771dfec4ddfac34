// What can be said of a round from its days.
import type { Day } from '../text/dates.ts'
import type { Round } from './rounds.sql.ts'

type Days = Pick<Round, 'openedOn' | 'closedOn' | 'firstOn' | 'lastOn' | 'way'>

/** Whether it takes answers here on that day. */
export const isOpen = (round: Days, today: Day): boolean => round.way !== 'elsewhere' && isAsked(round, today)

/** Whether it is asked on that day, here or elsewhere. */
export const isAsked = ({ openedOn, closedOn, firstOn, lastOn }: Days, today: Day): boolean =>
  openedOn !== null && closedOn === null && firstOn <= today && today <= lastOn
