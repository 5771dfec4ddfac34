// The page of what people talk about.
import type { JSX } from 'preact'
import { desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Details, PrintButton } from '../../../web/parts.tsx'
import { CaveatBox, ReportSection } from '../../pages/report-parts.tsx'
import { ShareView } from '../../pages/share-view.tsx'
import { SheetTable } from '../../pages/sheet-table.tsx'
import type { Shown } from '../../disclosure/publishable.ts'
import type { PeriodName } from '../../statistics/period.ts'
import type { StatPlace } from '../../statistics/place.ts'
import type { Common } from '../../../themes/words/recurring.ts'
import { isTold, placeValue, themesReportPath } from '../choice.ts'
import type { NamedPlace } from '../places.sql.ts'
import type { ThemeQuote } from '../quotes.ts'
import type { Moved, ThemesReport } from '../report.ts'
import type { SurveyTheme } from '../words.sql.ts'
import { themesCaveats } from '../explain.ts'
import { themesOverTime } from '../sheets.ts'
import { periodText } from '../../statistics/period-text.ts'
import { ThemesPart } from './part.tsx'

type Told = {
  report: ThemesReport; fewest: number; over: { periods: PeriodName[]; of: (themeId: string, period: PeriodName) => Shown }
  quotes: ReadonlyMap<string, ThemeQuote[]>; surveys: SurveyTheme[]; words: Common[]; pairs: Common[]
}
type Props = { frame: PageFrame; actor: Actor; periods: PeriodName[]; places: NamedPlace[]; place: StatPlace; told: Told | null }

export function ThemesReportPage({ frame, actor, periods, places, place, told }: Props): JSX.Element {
  const { t } = frame
  const { report: words } = t.themes
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="talk" sheets={['reports']} scripts={['print', 'copy']}>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: desk.reports, label: t.feedbackReport.reports.title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {!told ? <p>{words.nothingYet}</p> : (
          <>
            <form method="get" action={desk.themesReport} class="beside no-print">
              <Select name="period" label={words.period} value={told.report.period} width="medium" options={periods.map((one) => ({ value: one, label: periodText(one, frame) }))} />
              <Select name="place" label={words.place} value={placeValue(place)} width="medium" options={placeOptions(places, frame)} />
              <Button look="secondary">{words.choose}</Button>
            </form>
            <ShareView path={themesReportPath(told.report.period, place)} whom="desk" frame={frame} />
            <Says report={told.report} frame={frame} />
            <ThemesPart report={told.report} fewest={told.fewest} frame={frame} />
            <OverTime {...told} frame={frame} />
            <InOwnWords {...told} frame={frame} />
            <WordsPart {...told} frame={frame} />
            <CaveatBox of={themesCaveats(told.report, told.fewest, frame)} frame={frame} />
            <Details summary={words.explain}>{words.explainText.map((text) => <p>{text}</p>)}</Details>
            <p class="no-print"><PrintButton t={t} /></p>
          </>
        )}
      </div>
    </DeskPage>
  )
}

const placeOptions = (places: readonly NamedPlace[], { t, language }: PageFrame) => {
  const compare = new Intl.Collator(language).compare
  const named = places.map((place) => ({ value: placeValue(place), label: inLanguage(place.unitName ?? place.lineName ?? { fi: '' }, language), isUnit: place.unitId !== null }))
  return [{ value: '', label: t.themes.report.whole }, ...named.toSorted((a, b) => Number(a.isUnit) - Number(b.isUnit) || compare(a.label, b.label)).map(({ value, label }) => ({ value, label }))]
}

function Says({ report: { closed, unmarked, most, grew, fell }, frame: { t, language } }: { report: ThemesReport; frame: PageFrame }): JSX.Element {
  const { report: words } = t.themes
  const moved = (text: string, { theme, before, now }: Moved) => fill(text, { theme: inLanguage(theme.name, language), before: inFigures(before, language), now: inFigures(now, language) })
  return (
    <ul>
      {closed !== null && <li>{fill(words.closed, { count: inFigures(closed, language) })}{unmarked !== null && ` ${fill(words.unmarked, { count: inFigures(unmarked, language) })}`}</li>}
      {most && <li>{fill(words.most, { theme: inLanguage(most.theme.name, language), count: inFigures(most.count, language) })}</li>}
      {grew && <li>{moved(words.grew, grew)}</li>}
      {fell && <li>{moved(words.fell, fell)}</li>}
    </ul>
  )
}

function OverTime({ report, over, frame }: Told & { frame: PageFrame }): JSX.Element | null {
  const sheet = themesOverTime({ themes: report.themes.map(({ theme }) => theme), ...over }, frame)
  if (over.periods.length < 2 || !sheet.rows.length) return null
  return <ReportSection id="about-over-time" title={frame.t.themes.report.overTime} frame={frame}><SheetTable sheet={sheet} frame={frame} /></ReportSection>
}

function InOwnWords({ report, quotes, surveys, frame }: Told & { frame: PageFrame }): JSX.Element | null {
  const { t, language } = frame
  const { report: words } = t.themes
  const shown = report.themes.filter(isTold).map(({ theme }) => ({ theme, said: quotes.get(theme.id) ?? [], asked: surveys.filter(({ listedId }) => listedId === theme.id) })).filter(({ said, asked }) => said.length || asked.length)
  if (!shown.length) return null
  return (
    <>
      <h2>{words.quotes}</h2>
      <p class="hint">{words.quotesNote}</p>
      {shown.map(({ theme, said, asked }) => (
        <Details summary={inLanguage(theme.name, language)}>
          <div class="stack">
            {said.map(({ words: text, language: written, itemId, survey }) => (
              <figure class="quote">
                <blockquote lang={written} dir="auto"><p>{text}</p></blockquote>
                <figcaption>
                  {itemId && <a href={to('publishedItem', language, { id: itemId })}>{words.quoteLink}<span class="visually-hidden">: {text.slice(0, 40)}</span></a>}
                  {survey && <a href={to('surveyResults', language, { id: survey.id })}>{fill(words.quoteFrom, { name: inLanguage(survey.name, language) })}</a>}
                </figcaption>
              </figure>
            ))}
            {asked.length > 0 && <h3>{words.surveys}</h3>}
            {asked.length > 0 && <ul>{asked.map(({ surveyId, surveyName, texts }) => <li><a href={to('surveyResults', language, { id: surveyId })}>{inLanguage(surveyName, language)}: {plural(words.surveysText, texts, language)}</a></li>)}</ul>}
          </div>
        </Details>
      ))}
    </>
  )
}

function WordsPart({ words: common, pairs, fewest, frame: { t } }: Told & { frame: PageFrame }): JSX.Element {
  const { report: words } = t.themes
  const list = (of: readonly Common[]) => of.map(({ word, texts }) => fill(words.wordCount, { word, count: texts })).join(', ')
  return (
    <>
      <h2>{words.words}</h2>
      {common.length ? <p>{list(common)}</p> : <p>{words.wordsNone}</p>}
      {pairs.length > 0 && <><h3>{words.pairs}</h3><p>{list(pairs)}</p></>}
      <p class="hint">{fill(words.wordsNote, { count: fewest })}</p>
    </>
  )
}
