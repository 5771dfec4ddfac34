// A waiting room (odotustila): a lobby of the organisation in which a tablet stands all year, for feedback in one's own words. It is of a unit, or of
// a place that several share.
import type { Translated } from '../../text/language.ts'
import type { WaitingRoom } from './rooms.sql.ts'

/** As whoever sits there knows it. */
export const nameOfRoom = ({ unitName, placeName }: Pick<WaitingRoom, 'unitName' | 'placeName'>): Translated => (unitName ?? placeName)!

/** What is given there is about, where nobody is asked; null: whoever writes is asked, and may not know. */
export const lineOfRoom = ({ serviceLineId, unitLineIds }: Pick<WaitingRoom, 'serviceLineId' | 'unitLineIds'>): string | null =>
  serviceLineId ?? (unitLineIds.length === 1 ? unitLineIds[0]! : null)
