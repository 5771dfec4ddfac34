// What every page of a plan has around it: the way back, what else is done with the day, what was just done or refused, what has to be put
// right; and a form of it, of which nothing is lost where it is not taken any more.
import type { ComponentChildren, JSX } from 'preact'
import { SaveOrCancel } from '../../../directory/pages/fields.tsx'
import { dayPath } from '../../../day-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { ErrorSummary } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Facts, Notice } from '../../../web/parts.tsx'
import type { AskedDay } from '../../asked-day.ts'
import type { FeedbackDay } from '../../days.sql.ts'
import { AroundDay } from '../../pages/around.tsx'
import type { DayWay } from '../../ways.ts'
import type { NowIs } from '../now-is.ts'

/** `refused`: why nothing was saved; `now`: what somebody else has saved instead; `done`: what was saved. */
export type Told = { done?: string | null | undefined; refused?: string | null | undefined; now?: NowIs | undefined; problems?: Problem[] | undefined }
export type Around = { frame: PageFrame; actor: Actor; asked: AskedDay; told: Told }

/** `fixed`: what is said where nothing of what is asked can be changed any more. `ofPlan` false: it changes nothing of this day's plan. */
export function PlanPage({ frame, actor, asked: { day, state, mayHold }, told, current, title, lede, fixed, ofPlan = true, narrow = true, children }: Around & {
  current: DayWay; title: string; lede?: string; fixed?: boolean; ofPlan?: boolean; narrow?: boolean; children: ComponentChildren
}): JSX.Element {
  const { t } = frame
  const problems = told.problems ?? []
  const closed = ofPlan && state === 'closed'
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="days" narrow={narrow}>
      <div class="stack">
        <AroundDay {...{ frame, day, state, mayHold, current }} />
        <ErrorSummary t={t} problems={problems} />
        {told.done && <div role="status"><Notice tone="good">{told.done}</Notice></div>}
        {told.refused && <div role="alert"><Notice tone="warning">{told.refused}</Notice></div>}
        <h1>{title}</h1>
        {lede && !closed && <p class="lede">{lede}</p>}
        {told.now && told.now.length > 0 && <SavedNow {...{ frame }} now={told.now} />}
        {closed && <Closed {...{ frame, day }} />}
        {fixed && !closed && <Notice tone="info">{t.dayPlan.fixed}</Notice>}
        {children}
      </div>
    </DeskPage>
  )
}

const SavedNow = ({ frame: { t }, now }: { frame: PageFrame; now: NowIs }): JSX.Element => (
  <section class="card stack tight">
    <h2>{t.dayPlan.now.title}</h2>
    <Facts rows={now.map(({ label, text }) => ({ term: label, children: text || t.dayPlan.now.nothing }))} />
  </section>
)

/** Why nothing can be changed, and what can be done instead. */
function Closed({ frame: { t, language }, day }: { frame: PageFrame; day: FeedbackDay }): JSX.Element {
  const { closed: words, plan } = t.dayPlan
  return (
    <Notice tone="info">
      <p>{fill(words.why, { day: shortDay(day.closedOn!, language) })}</p>
      <ul><li><a href={dayPath(day.id, '/copy')}>{plan.copy}</a></li><li><a href={dayPath(day.id, '/report')}>{words.report}</a></li></ul>
    </Notice>
  )
}

/** `shut`: it is not taken any more; what was typed stands there to be copied, and otherwise nothing. `buttons`: instead of saving. */
export function PlanForm({ action, back, shut, typed, buttons, children }: { action: string; back: string; shut: boolean; typed: boolean; buttons?: ComponentChildren; children: ComponentChildren }): JSX.Element | null {
  const { yours: words } = usePage().frame.t.dayPlan
  if (!shut) return <form method="post" action={action} class="stack" autocomplete="off" novalidate>{children}{buttons ?? <SaveOrCancel back={back} />}</form>
  return typed ? <section class="stack"><h2>{words.title}</h2><p>{words.text}</p>{children}</section> : null
}
