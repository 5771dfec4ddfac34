// The public page of a survey's results: what was asked, promised and answered, and what followed.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Details, Notice, Paragraphs, PrintButton } from '../../../web/parts.tsx'
import { placeCode } from '../../compared/place.ts'
import { Came } from '../../elsewhere/pages/came.tsx'
import type { WhatCame } from '../../elsewhere/what-came.ts'
import { promiseStates } from '../../promise.ts'
import type { ShownQuote } from '../../quotes/quotes.sql.ts'
import { daysOf } from '../../rounds/pages/list.tsx'
import { PromiseKept, SurveyPromise } from '../../rounds/pages/promise-words.tsx'
import type { Band } from '../../rounds/reach.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { ShownGroup } from '../figures-of-round.ts'
import type { ThemeShown } from '../themes-shown.ts'
import { GroupForm } from './groups.tsx'
import { Answered } from './results.tsx'

type Props = {
  frame: PageFrame; survey: Survey; round: Round; rounds: Round[]; shown: ShownGroup | null; reached: Band | null; came: WhatCame | null; themes: ThemeShown[]; quotes: readonly ShownQuote[]
  improvements: { id: string; title: Translated }[]
  today: Day; isNewest: boolean
  /** Everybody sees the results of two times at least. */
  isComparable: boolean
}

export function PublicResultsPage({ frame, survey, round, rounds, shown, reached, came, themes, quotes, improvements, today, isNewest, isComparable }: Props): JSX.Element {
  const { t, language } = frame
  const { public: words, of } = t.surveyResults
  const title = fill(of, { name: inLanguage(survey.name, language) })
  const others = rounds.filter(({ id }) => id !== round.id)
  return (
    <PublicPage frame={frame} title={title} known={isNewest} sheets={['results']} scripts={['print']}>
      <div class="stack">
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <p><strong>{daysOf(round, frame)}</strong></p>
        <section class="stack">
          <h2>{words.kept}</h2>
          <PromiseKept states={promiseStates(round, today)} frame={frame} />
          <Details summary={words.promised}><SurveyPromise round={round} ofUnit={survey.unitId !== null} frame={frame} /></Details>
        </section>
        {!round.resultsOn && <Notice tone="info">{fill(words.notYet, { day: shortDay(round.resultsByOn, language) })}</Notice>}
        {round.resultsOn && <Followed {...{ frame, round, improvements }} />}
        {round.resultsOn && came && <Came {...{ frame, round, came }} />}
        {shown && (
          <section class="stack">
            <GroupForm frame={frame} groups={shown.groups} group={shown.group} action={to('surveyResults', language, { id: survey.id })} also={{ round: round.id }} />
            <Answered {...{ frame, round, shown, reached, themes, quotes }} />
            {isComparable && <p class="no-print"><a href={to('surveyCompared', language, { id: survey.id }, { group: placeCode(shown.group) })}>{t.surveyCompared.link}</a></p>}
          </section>
        )}
        {others.length > 0 && (
          <section class="stack tight">
            <h2>{words.earlier}</h2>
            <ul>{others.map((one) => <li><a href={to('surveyResults', language, { id: survey.id }, { round: one.id })}>{daysOf(one, frame)}</a></li>)}</ul>
          </section>
        )}
        <p class="no-print"><PrintButton t={t} /></p>
      </div>
    </PublicPage>
  )
}

function Followed({ frame: { t, language }, round, improvements }: Pick<Props, 'frame' | 'round' | 'improvements'>): JSX.Element {
  const { public: words } = t.surveyResults
  return (
    <section class="stack">
      <h2>{words.followed}</h2>
      {round.followed
        ? <Card><div lang={shownLanguage(round.followed, language)}><Paragraphs text={inLanguage(round.followed, language)} /></div></Card>
        : <p>{fill(words.followedNot, { day: shortDay(round.changesByOn, language) })}</p>}
      {improvements.length > 0 && <h3>{words.improvements}</h3>}
      {improvements.length > 0 && <ul>{improvements.map(({ id, title }) => <li><a href={to('change', language, { change: id })}>{inLanguage(title, language)}</a></li>)}</ul>}
    </section>
  )
}
