// What stands above every page of a council, and of one of its meetings: the way back, and what else is done with it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { meetingPath, panelPath } from '../../council-paths.ts'
import { clockTime, longDay, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Notice, Tag } from '../../web/parts.tsx'
import type { AskedMeeting, AskedPanel } from '../asked.ts'
import type { Meeting, MeetingState } from '../meeting.ts'
import { waysOfMeeting, waysOfPanel, type MeetingWay, type PanelWay } from '../ways.ts'

export const AroundPanel = ({ frame, asked, current }: { frame: PageFrame; asked: AskedPanel; current: PanelWay }): JSX.Element => (
  <>
    <Breadcrumb t={frame.t} items={[{ href: desk.panels, label: frame.t.panels.title }, { href: panelPath(asked.panel.id), label: inLanguage(asked.panel.name, frame.language) }]} />
    <Ways label={frame.t.panels.waysLabel} here={fill(frame.t.panels.waysAt, { place: frame.t.panels.ways[current].name })} ways={waysOfPanel(asked).map(({ way, href }) => ({ href, name: frame.t.panels.ways[way].name, isHere: way === current }))} />
    <Over {...{ frame, asked }} />
  </>
)

export const AroundMeeting = ({ frame, asked, current }: { frame: PageFrame; asked: AskedMeeting; current: MeetingWay }): JSX.Element => (
  <>
    <Breadcrumb t={frame.t} items={[
      { href: desk.panels, label: frame.t.panels.title }, { href: panelPath(asked.panel.id), label: inLanguage(asked.panel.name, frame.language) },
      { href: meetingPath(asked.panel.id, asked.meeting.id), label: meetingName(asked.meeting, frame) },
    ]} />
    <Ways
      label={frame.t.panels.waysLabel} here={fill(frame.t.panels.meetingWaysAt, { place: frame.t.panels.meetingWays[current].name })}
      ways={waysOfMeeting(asked).map(({ way, href }) => ({ href, name: frame.t.panels.meetingWays[way].name, isHere: way === current }))}
    />
    <Over {...{ frame, asked }} />
  </>
)

/** A single way is the page itself. More than two are folded on a phone, so that the heading of the page is not far down. */
function Ways({ label, here, ways }: { label: string; here: string; ways: { href: string; name: string; isHere: boolean }[] }): JSX.Element | null {
  if (ways.length < 2) return null
  return (
    <>
      {ways.length > 2 && <details class="fold"><summary>{here}</summary></details>}
      <nav class="views" aria-label={label}>
        <ul>{ways.map(({ href, name, isHere }) => <li><a href={href} aria-current={isHere ? 'page' : undefined}>{name}</a></li>)}</ul>
      </nav>
    </>
  )
}

/** Of a council that has ended, or is to end on a day. */
const Over = ({ frame: { t, language }, asked: { panel } }: { frame: PageFrame; asked: AskedPanel }): JSX.Element | null =>
  (panel.endedOn ? <Notice tone="info">{fill(t.panels.ended.notice, { day: shortDay(panel.endedOn, language) })}</Notice> : null)

/** 'Meeting 3'. */
export const meetingName = ({ number }: Pick<Meeting, 'number'>, { t }: PageFrame): string => fill(t.panels.meeting, { number })

/** Day, time and place, as far as they are agreed. */
export function whenAndWhere({ heldOn, fromMinute, untilMinute, where }: Pick<Meeting, 'heldOn' | 'fromMinute' | 'untilMinute' | 'where'>, { t, language }: PageFrame): string {
  if (!heldOn || fromMinute === null || untilMinute === null) return t.panels.noDay
  const when = `${longDay(heldOn, language)} ${fill(t.panels.clock, { from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}`
  return where ? `${when}, ${where}` : when
}

const tones = { planned: 'neutral', dated: 'info', on: 'warning', written: 'warning', approved: 'good', cancelled: 'neutral' } as const

export const MeetingStateTag = ({ frame: { t }, state }: { frame: PageFrame; state: MeetingState }): JSX.Element => <Tag tone={tones[state]}>{t.panels.states[state]}</Tag>
