// What every page of a plan has around it: the way back, what else is done with the day, what was just done or refused, what has to be put right.
import type { ComponentChildren, JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import { AroundDay } from '../../pages/around.tsx'
import type { DayWay } from '../../ways.ts'

/** `refused`: why nothing was saved; `done`: what was. */
export type Told = { done?: string | null | undefined; refused?: string | null | undefined; problems?: Problem[] | undefined }
export type Around = { frame: PageFrame; actor: Actor; asked: AskedDay; told: Told }

/** `fixed`: what is said where nothing of what is asked can be changed any more. */
export function PlanPage({ frame, actor, asked: { day, state, mayHold }, told, current, title, lede, fixed, narrow = true, children }: Around & {
  current: DayWay; title: string; lede?: string; fixed?: boolean; narrow?: boolean; children: ComponentChildren
}): JSX.Element {
  const { t } = frame
  const problems = told.problems ?? []
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="days" narrow={narrow}>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold, current }} />
        <ErrorSummary t={t} problems={problems} />
        {told.done && <div role="status"><Notice tone="good">{told.done}</Notice></div>}
        {told.refused && <div role="alert"><Notice tone="warning">{told.refused}</Notice></div>}
        <h1>{title}</h1>
        {lede && <p class="lede">{lede}</p>}
        {fixed && <Notice tone="info">{t.dayPlan.fixed}</Notice>}
        {children}
      </div>
    </DeskPage>
  )
}
