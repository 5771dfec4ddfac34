// What every page of planning and writing has around it: the way back, what else is done with the meeting, what was just done or refused, and
// what has to be put right.
import type { ComponentChildren, JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import type { Sheet } from '../../../web/assets.ts'
import { Button, ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import { AroundMeeting } from '../../pages/around.tsx'
import type { MeetingWay } from '../../ways.ts'
import type { AskedMemo } from '../within.tsx'

/** `refused`: why nothing was saved; `done`: what was. */
export type Told = { done?: string | null | undefined; refused?: string | null | undefined; problems?: Problem[] | undefined }
export type Around = { frame: PageFrame; actor: Actor; asked: AskedMemo; told: Told }

export function MemoShell({ frame, actor, asked, told, current, title, lede, after, children, ...more }: Around & {
  current: MeetingWay; title: string; lede?: string; after?: ComponentChildren; sheets?: Sheet[]; scripts?: string[]; children: ComponentChildren
}): JSX.Element {
  const problems = told.problems ?? []
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="panels" narrow {...more}>
      <div class="stack">
        <AroundMeeting {...{ frame, asked, current }} />
        <ErrorSummary t={frame.t} problems={problems} />
        {told.done && <div role="status"><Notice tone="good">{told.done}</Notice></div>}
        {after}
        {told.refused && <div role="alert"><Notice tone="warning">{told.refused}</Notice></div>}
        <h1>{title}</h1>
        {lede && <p class="lede">{lede}</p>}
        {children}
      </div>
    </DeskPage>
  )
}

/** `of`: what is meant, for who hears the buttons one after the other. */
export const Step = ({ value, label, of }: { value: string; label: string; of: string }): JSX.Element => <Button look="quiet" name="step" value={value}>{label}<span class="visually-hidden">: {of}</span></Button>

/** The first words of a text: enough to know it by. */
export const firstWords = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
