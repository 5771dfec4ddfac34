// What every page of a council's people and its plan has around it: the way back, what else is done, what was just done or refused.
import type { ComponentChildren, JSX } from 'preact'
import { meetingPath, panelPath } from '../../../council-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { AskedMeeting, AskedPanel } from '../../asked.ts'
import { AroundMeeting, AroundPanel } from '../../pages/around.tsx'
import type { MeetingWay, PanelWay } from '../../ways.ts'

/** `refused`: why nothing was saved; `done`: what was. */
export type ToldAbove = { done?: string | null | undefined; refused?: string | null | undefined; problems?: Problem[] | undefined }
export type Around<A extends AskedPanel = AskedPanel> = { frame: PageFrame; actor: Actor; asked: A; told: ToldAbove }

/** `onPaper`: what is printed has a heading of its own, or none. */
type Titled = { title: string; onPaper?: boolean; lede?: string; narrow?: boolean; scripts?: string[]; children: ComponentChildren }

export const PeoplePage = ({ current, ...props }: Around & Titled & { current: PanelWay }): JSX.Element =>
  <Shell {...props} above={<AroundPanel frame={props.frame} asked={props.asked} current={current} />} />

export const OfMeetingPage = ({ current, ...props }: Around<AskedMeeting> & Titled & { current: MeetingWay }): JSX.Element =>
  <Shell {...props} above={<AroundMeeting frame={props.frame} asked={props.asked} current={current} />} />

export function Shell({ frame, actor, told, title, onPaper, lede, narrow = true, scripts = [], above, children }: Omit<Around, 'asked'> & Titled & { above?: ComponentChildren }): JSX.Element {
  const problems = told.problems ?? []
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="panels" narrow={narrow} scripts={scripts}>
      <div class="stack">
        {above}
        <ErrorSummary t={frame.t} problems={problems} />
        {told.done && <div role="status"><Notice tone="good">{told.done}</Notice></div>}
        {told.refused && <div role="alert"><Notice tone="warning">{told.refused}</Notice></div>}
        <h1 class={onPaper ? 'no-print' : undefined}>{title}</h1>
        {lede && <p class="lede">{lede}</p>}
        {children}
      </div>
    </DeskPage>
  )
}

export const panelAt = ({ asked }: Pick<Around, 'asked'>, rest: string): string => panelPath(asked.panel.id, rest)
export const meetingAt = ({ asked }: { asked: AskedMeeting }, rest: string): string => meetingPath(asked.panel.id, asked.meeting.id, rest)
