// All feedback days, the next first.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { dayPath } from '../../day-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice, Pagination } from '../../web/parts.tsx'
import { WorkList } from '../../web/work-list.tsx'
import type { DayState } from '../day.ts'
import type { FeedbackDay } from '../days.sql.ts'
import { DayStateTag, daysOf } from './around.tsx'

type Props = { frame: PageFrame; actor: Actor; days: { day: FeedbackDay; state: DayState }[]; paged: { page: number; pages: number }; mayPlan: boolean; thrown: boolean }

export function DaysPage({ frame, actor, days, paged, mayPlan, thrown }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.days
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="days">
      <div class="stack">
        {thrown && <div role="status"><Notice tone="good">{t.dayPlan.done.thrown}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {mayPlan && <p class="actions"><a class="button primary" href={desk.newDay}>{words.add}</a></p>}
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.day, words.head.when, words.head.state]}
          rows={days.map(({ day, state }) => ({ href: dayPath(day.id), title: inLanguage(day.name, language), cells: [daysOf(day, frame) ?? words.noStop, <DayStateTag {...{ frame, state, day }} />] }))}
        />
        <Pagination t={t} {...paged} href={(n) => `${desk.days}?page=${n}`} />
      </div>
    </DeskPage>
  )
}
