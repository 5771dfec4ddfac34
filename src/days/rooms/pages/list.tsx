// The waiting rooms that somebody may keep, with their tablets and when each was heard of last. No number of what was given is here.
import type { JSX } from 'preact'
import { roomPath } from '../../../day-paths.ts'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { pageQuery, type Paged } from '../../../web/paged.ts'
import { Pagination, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { RoomTablet } from '../../tablets/tablets.sql.ts'
import type { WaitingRoom } from '../rooms.sql.ts'
import { isSilent, lastHeard } from '../silent.ts'
import { aboutOf, whereOf } from './parts.tsx'

type Props = { frame: PageFrame; actor: Actor; rooms: WaitingRoom[]; tablets: RoomTablet[]; paged: Paged; today: Day; closedDays: Day[] }

export function RoomsPage({ frame, actor, rooms, tablets, paged, today, closedDays }: Props): JSX.Element {
  const { t, language } = frame
  const { rooms: words } = t
  const heard = (tablet: RoomTablet): JSX.Element => {
    const said = (template: string) => fill(template, { name: tablet.name, day: shortDay(lastHeard(tablet), language) })
    return isSilent(tablet, today, closedDays) ? <Tag tone="warning">{said(words.silent)}</Tag> : <>{said(tablet.heardOn ? words.heard : words.notHeard)}</>
  }
  const inRoom = ({ id, endedOn }: WaitingRoom): JSX.Element => {
    if (endedOn) return <Tag tone="neutral">{fill(words.ended, { day: shortDay(endedOn, language) })}</Tag>
    const own = tablets.filter(({ roomId }) => roomId === id)
    return own.length ? <>{own.map((tablet) => <p>{heard(tablet)}</p>)}</> : <>{words.noTablet}</>
  }
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="rooms">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p class="actions"><a class="button primary" href={desk.newRoom}>{words.add}</a></p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.room, words.head.about, words.head.tablets]}
          rows={rooms.map((room) => ({ href: roomPath(room.id), title: room.stands, note: whereOf(room, frame), cells: [aboutOf(room, frame), inRoom(room)] }))}
        />
        <Pagination t={t} {...paged} href={(n) => desk.rooms + pageQuery(n)} />
      </div>
    </DeskPage>
  )
}
