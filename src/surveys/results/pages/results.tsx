// The results of a round for whoever asked it: by group, question by question; and what was left for a unit's own eyes.
import type { JSX } from 'preact'
import { roundPath, surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice, PrintButton } from '../../../web/parts.tsx'
import { placeCode } from '../../compared/place.ts'
import { Came } from '../../elsewhere/pages/came.tsx'
import type { WhatCame } from '../../elsewhere/what-came.ts'
import { isText } from '../../question.ts'
import { Quotes } from '../../quotes/pages/shown.tsx'
import type { ShownQuote } from '../../quotes/quotes.sql.ts'
import type { Band } from '../../rounds/reach.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { ShownGroup } from '../figures-of-round.ts'
import type { ThemeShown } from '../themes-shown.ts'
import { GroupForm, groupName } from './groups.tsx'
import { QuestionResult } from './question.tsx'
import { Themes } from './themes.tsx'

type Props = { frame: PageFrame; actor: Actor; survey: Survey; round: Round; shown: ShownGroup | null; reached: Band | null; came: WhatCame | null; themes: ThemeShown[]; quotes: readonly ShownQuote[] }

export function ResultsPage({ frame, actor, survey, round, shown, reached, came, themes, quotes }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyResults
  const name = inLanguage(survey.name, language)
  const title = fill(words.of, { name })
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" scripts={['print']} sheets={['results']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: words.back }]} />
        <h1>{title}</h1>
        <p>{fill(words.asked, { first: shortDay(round.firstOn, language), last: shortDay(round.closedOn && round.closedOn < round.lastOn ? round.closedOn : round.lastOn, language) })}</p>
        {!round.closedOn && <Notice tone="info">{words.notClosed}</Notice>}
        {round.closedOn && came && <Came {...{ frame, round, came }} />}
        {shown && <GroupForm frame={frame} groups={shown.groups} group={shown.group} action={roundPath(round.id, '/results')} />}
        {shown && <Answered {...{ frame, round, shown, reached, themes, quotes }} texts={roundPath(round.id, '/texts')} />}
        {shown && <p class="no-print"><a href={`${surveyPath(survey.id, '/compared')}?${new URLSearchParams({ group: placeCode(shown.group) })}`}>{t.surveyCompared.link}</a></p>}
        {shown && <p class="no-print"><PrintButton t={t} /></p>}
      </div>
    </DeskPage>
  )
}

/** `texts`: where they are read, for who may. `reached`: about how many of those who got a slip. */
export function Answered({ frame, round, shown, reached, themes, quotes, texts }: { frame: PageFrame; round: Round; shown: ShownGroup; reached: Band | null; themes: ThemeShown[]; quotes: readonly ShownQuote[]; texts?: string }): JSX.Element {
  const { t, language } = frame
  const words = t.surveyResults
  const { group, figures, isWhole } = shown
  return (
    <>
      <h2>{groupName(group, frame)}</h2>
      {figures.responses ? <p><strong>{plural(words.responses, figures.responses, language)}</strong></p> : <p>{words.hidden}</p>}
      {reached && <p>{t.satisfaction.caveats.sentences[`reach-${reached.is}`]} {t.satisfaction.caveats.sentences['by-code']}</p>}
      {figures.responses && figures.questions.map((of) => (
        <QuestionResult of={of} fewest={round.fewest} frame={frame}>
          {isText(of.question) && of.figure && isWhole && <Themes themes={themes.filter(({ question }) => question === of.question.id)} fewest={round.fewest} frame={frame} />}
          {isText(of.question) && of.figure && isWhole && <Quotes themes={themes.filter(({ question }) => question === of.question.id)} quotes={quotes} frame={frame} />}
          {isText(of.question) && of.figure && texts && <p class="no-print"><a href={`${texts}?${new URLSearchParams({ question: of.question.id })}`}>{words.toTexts}</a></p>}
        </QuestionResult>
      ))}
      <Details summary={words.how}>{words.howText.map((text) => <p>{fill(text, { count: round.fewest })}</p>)}</Details>
    </>
  )
}
