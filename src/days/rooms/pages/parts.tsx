// What stands on the page of a waiting room besides its tablets: the way back, what it is, and the way to its end.
import type { JSX } from 'preact'
import { roomPath } from '../../../day-paths.ts'
import { desk } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Facts } from '../../../web/parts.tsx'
import type { WaitingRoom } from '../rooms.sql.ts'

type Props = { frame: PageFrame; room: WaitingRoom }

export const AroundRoom = ({ frame: { t }, room }: Props): JSX.Element =>
  <Breadcrumb t={t} items={[{ href: desk.rooms, label: t.rooms.title }, { href: roomPath(room.id), label: room.stands }]} />

export function AboutRoom({ frame, room }: Props): JSX.Element {
  const { t: { rooms: { facts: words } }, language } = frame
  const who = (day: Day, name: string) => fill(words.by, { day: shortDay(day, language), name })
  return (
    <Facts rows={[
      { term: words.where, children: whereOf(room, frame) }, { term: words.about, children: aboutOf(room, frame) }, { term: words.made, children: who(room.madeOn, room.madeBy) },
      ...(room.endedOn ? [{ term: words.ended, children: who(room.endedOn, room.endedBy!) }] : []),
    ]} />
  )
}

export const whereOf = ({ unitName, placeName }: WaitingRoom, { language }: PageFrame): string =>
  [unitName, placeName].flatMap((name) => (name ? [inLanguage(name, language)] : [])).join(', ')

export const aboutOf = ({ lineName }: WaitingRoom, { t, language }: PageFrame): string => (lineName ? inLanguage(lineName, language) : t.rooms.asked)

export const WayToEnd = ({ frame: { t }, room }: Props): JSX.Element | null =>
  (room.endedOn ? null : <p><a href={roomPath(room.id, '/end')}>{t.rooms.end.way}</a></p>)
