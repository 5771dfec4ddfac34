// Takes in what somebody wrote on a tablet in a waiting room: a case like any other, about whose room it is. Nothing else is asked there.
import type { Db } from '../../db/db.ts'
import type { Keys } from '../../privacy/keys.ts'
import { areThere } from '../held.sql.ts'
import { once, type Held } from '../hold.ts'
import { receiveFeedback } from '../receive-feedback.ts'
import type { DayRecord } from '../record.ts'
import { lineOfRoom } from './room.ts'
import type { WaitingRoom } from './rooms.sql.ts'

/** Also of a room that has ended: it may have lain on a tablet for long. */
export const holdInRoom = (db: Db, room: WaitingRoom, record: DayRecord, { keys, now }: { keys: Keys; now: Date }): Promise<Held | 'before'> =>
  once(db, record.id, { is: 'room', id: room.id }, async (tx) => {
    if (record.kind !== 'feedback') return 'wrong'
    const line = lineOfRoom(room) ?? record.line
    if (!await areThere(tx, { serviceLineId: line, municipalityId: null })) return 'wrong'
    const about = { ...(line && { line }), ...(room.unitId && { unit: room.unitId }), ...(room.placeId && { place: room.placeId }) }
    return await receiveFeedback(tx, record, { channel: 'kiosk', about, keys, now }) ? 'held' : 'wrong'
  })
