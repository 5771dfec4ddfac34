// Feedback days for everybody: where to come, and what was heard.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { CardLink, Empty, Pagination } from '../../../web/parts.tsx'
import type { Stop } from '../../day.ts'
import type { FeedbackDay } from '../../days.sql.ts'
import { daysOf } from '../../pages/around.tsx'
import { whenAndWhere } from '../sentences.ts'

type Props = { frame: PageFrame; coming: FeedbackDay[]; stops: Map<string, Stop[]>; past: FeedbackDay[]; waiting: FeedbackDay[]; paged: { page: number; pages: number } }

export function PublicDaysPage({ frame, coming, stops, past, waiting, paged }: Props): JSX.Element {
  const { t, language } = frame
  const { list: words } = t.dayReport
  const href = ({ id }: FeedbackDay): string => to('feedbackDay', language, { day: id })
  const name = (day: FeedbackDay): JSX.Element => <span lang={shownLanguage(day.name, language)}>{inLanguage(day.name, language)}</span>
  return (
    <PublicPage frame={frame} title={words.title}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {paged.page === 1 && <h2>{words.coming}</h2>}
        {paged.page === 1 && !coming.length && <Empty title={words.none}>{words.noneText} <a href={to('topic', language)}>{words.give}</a></Empty>}
        {coming.length > 0 && <ul class="grid">
          {coming.map((day) => <li><CardLink href={href(day)} title={inLanguage(day.name, language)}>{(stops.get(day.id) ?? []).map((stop) => <span class="line">{whenAndWhere(stop, frame)}. </span>)}</CardLink></li>)}
        </ul>}
        {waiting.length > 0 && <><h2>{words.made}</h2><ul>{waiting.map((day) => <li><a href={href(day)}>{name(day)}</a>, {daysOf(day, frame)}</li>)}</ul></>}
        {past.length > 0 && <><h2>{words.past}</h2><ul>{past.map((day) => <li><a href={href(day)}>{name(day)}</a>, {daysOf(day, frame)}</li>)}</ul></>}
        <Pagination t={t} {...paged} href={(n) => to('feedbackDays', language, {}, { page: n > 1 ? String(n) : undefined })} />
      </div>
    </PublicPage>
  )
}
