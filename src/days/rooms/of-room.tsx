// A waiting room at the desk is the page of its tablets, with what it is above them and the way to its end below.
import { roomPath } from '../../day-paths.ts'
import { desk } from '../../paths.ts'
import { mayKeepRoom } from '../../staff/day-duties.ts'
import type { Context } from '../../web/context.ts'
import type { TabletDesk } from '../tablets/at-desk.tsx'
import { AboutRoom, AroundRoom, WayToEnd } from './pages/parts.tsx'
import { findRoom } from './rooms.sql.ts'

export const tabletsOfRoom = ({ db }: Context): TabletDesk => ({
  is: 'room', paths: { all: desk.room, file: desk.roomTabletFile, one: desk.roomTablet },
  async find(c, { actor }) {
    const room = await findRoom(db, c.req.param('id') ?? '')
    if (!room || !mayKeepRoom(actor, room)) return null
    return {
      home: { is: 'room', id: room.id }, closed: room.endedOn !== null, address: roomPath(room.id), tablets: roomPath(room.id, '/tablets'), place: 'rooms', roundId: null, title: room.stands,
      around: (frame) => <AroundRoom {...{ frame, room }} />, about: (frame) => <AboutRoom {...{ frame, room }} />, foot: (frame) => <WayToEnd {...{ frame, room }} />,
      news: (asked, { t }) => (asked.req.query('done') === 'made' ? t.rooms.done.made : asked.req.query('done') === 'ended' ? t.rooms.done.ended : null),
    }
  },
})
