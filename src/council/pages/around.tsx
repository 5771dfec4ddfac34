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
    <nav class="views" aria-label={frame.t.panels.waysLabel}>
      <ul>{waysOfPanel(asked).map(({ way, href }) => <li><a href={href} aria-current={way === current ? 'page' : undefined}>{frame.t.panels.ways[way].name}</a></li>)}</ul>
    </nav>
    <Over {...{ frame, asked }} />
  </>
)

export const AroundMeeting = ({ frame, asked, current }: { frame: PageFrame; asked: AskedMeeting; current: MeetingWay }): JSX.Element => (
  <>
    <Breadcrumb t={frame.t} items={[
      { href: desk.panels, label: frame.t.panels.title }, { href: panelPath(asked.panel.id), label: inLanguage(asked.panel.name, frame.language) },
      { href: meetingPath(asked.panel.id, asked.meeting.id), label: meetingName(asked.meeting, frame) },
    ]} />
    <nav class="views" aria-label={frame.t.panels.waysLabel}>
      <ul>{waysOfMeeting(asked).map(({ way, href }) => <li><a href={href} aria-current={way === current ? 'page' : undefined}>{frame.t.panels.meetingWays[way].name}</a></li>)}</ul>
    </nav>
    <Over {...{ frame, asked }} />
  </>
)

/** Of a council that has ended, or is to end on a day. */
const Over = ({ frame: { t, language }, asked: { panel } }: { frame: PageFrame; asked: AskedPanel }): JSX.Element | null =>
  (panel.endedOn ? <Notice tone="info">{fill(t.panels.ended.notice, { day: shortDay(panel.endedOn, language) })}</Notice> : null)

/** 'Meeting 3'. */
export const meetingName = ({ number }: Pick<Meeting, 'number'>, { t }: PageFrame): string => fill(t.panels.meeting, { number })

/** Day, time and place, as far as they are agreed. */
export function whenAndWhere({ heldOn, fromMinute, untilMinute, where }: Meeting, { t, language }: PageFrame): string {
  if (!heldOn || fromMinute === null || untilMinute === null) return t.panels.noDay
  const when = `${longDay(heldOn, language)} ${fill(t.panels.clock, { from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}`
  return where ? `${when}, ${where}` : when
}

const tones = { planned: 'neutral', dated: 'info', on: 'warning', written: 'warning', approved: 'good', cancelled: 'neutral' } as const

export const MeetingStateTag = ({ frame: { t }, state }: { frame: PageFrame; state: MeetingState }): JSX.Element => <Tag tone={tones[state]}>{t.panels.states[state]}</Tag>
