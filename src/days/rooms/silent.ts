// A tablet in a waiting room that nothing has been heard of: without power, without a network, or gone. Weekends and closed days silence nobody.
import { workingDaysAfter } from '../../feedback/deadline.ts'
import type { Day } from '../../text/dates.ts'
import type { RoomTablet } from '../tablets/tablets.sql.ts'

/** A lobby may be dark for a day; for more than two working days it was forgotten. */
const workingDaysOfSilence = 2

export const lastHeard = ({ heardOn, pairedOn }: Pick<RoomTablet, 'heardOn' | 'pairedOn'>): Day => heardOn ?? pairedOn

export const isSilent = (tablet: Pick<RoomTablet, 'heardOn' | 'pairedOn'>, today: Day, closedDays: readonly Day[]): boolean =>
  workingDaysAfter(lastHeard(tablet), workingDaysOfSilence, closedDays) < today
