// A feedback day that is to come, or goes on: when and where, who else is there, and how to take part from home. Once it is over, when its report comes.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { Round } from '../../../surveys/rounds.sql.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { Guest, Stop } from '../../day.ts'
import type { FeedbackDay } from '../../days.sql.ts'
import { listed, namesIn, whenAndWhere } from '../sentences.ts'

type Props = { frame: PageFrame; day: FeedbackDay; isClosed: boolean; round: Round; stops: Stop[]; guests: Guest[]; municipalities: { name: FeedbackDay['name'] }[]; today: Day }

export function ComingDayPage({ frame, day, isClosed, round, stops, guests, municipalities, today }: Props): JSX.Element {
  const { t, language } = frame
  const { day: words, list } = t.dayReport
  const name = inLanguage(day.name, language)
  // Over is it for whoever would come, however long it takes until all is in.
  const isOver = isClosed || (day.lastOn !== null && day.lastOn < today)
  return (
    <PublicPage frame={frame} title={name}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('feedbackDays', language), label: list.title }]} />
        <h1 lang={shownLanguage(day.name, language)}>{name}</h1>
        {isOver && <Notice tone="info">{fill(round.resultsByOn < today ? words.late : words.notYet, { day: shortDay(round.resultsByOn, language) })}</Notice>}
        {day.invitation && <div lang={shownLanguage(day.invitation, language)}><Paragraphs text={inLanguage(day.invitation, language)} /></div>}
        <h2>{words.when}</h2>
        <ul>{stops.map((stop) => <li>{whenAndWhere(stop, frame)}</li>)}</ul>
        {!isOver && stops.length > 0 && <p><a href={to('feedbackDayCalendar', language, { day: day.id })}>{words.calendar}</a></p>}
        {municipalities.length > 0 && <p>{words.municipalities}: {listed(namesIn(municipalities, frame), language)}</p>}
        <p>{words.organisers}: <span lang={shownLanguage(day.organisers, language)}>{inLanguage(day.organisers, language)}</span></p>
        {guests.length > 0 && <><h2>{words.guests}</h2><ul>{guests.map((guest) => <li>{inLanguage(guest.name, language)}{guest.about && <>: {inLanguage(guest.about, language)}</>}</li>)}</ul></>}
        {!isClosed && round.closedOn === null && round.way === 'open' && round.firstOn <= today && today <= round.lastOn && (
          <section class="stack">
            <h2>{words.home}</h2>
            <p>{fill(words.homeText, { day: shortDay(round.lastOn, language) })}</p>
            <p><a class="button secondary" href={to('survey', language, { id: day.surveyId })}>{words.homeLink}</a></p>
          </section>
        )}
      </div>
    </PublicPage>
  )
}
