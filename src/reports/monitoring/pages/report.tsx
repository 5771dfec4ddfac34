// What a report says: its numbers, its words and its improvements; the same for everybody, below the form and on paper.
import type { JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Details, Tag } from '../../../web/parts.tsx'
import { newestOnly, roundHref } from '../../asked-sheet.ts'
import { keyFigures } from '../../feedback/explain.ts'
import { speaksFor } from '../../feedback/speaks-for.ts'
import { Explained } from '../../pages/explained.tsx'
import { Picture } from '../../pages/picture.tsx'
import { CaveatBox, KeyFigures, ReportSection } from '../../pages/report-parts.tsx'
import { SheetTable } from '../../pages/sheet-table.tsx'
import { themesText } from '../document.ts'
import type { Facts } from '../facts.ts'
import { filePath } from '../file.ts'
import { askedDrawn, kindsDrawn, outcomesDrawn, sheetsOf, themesDrawn, type Drawn } from '../sheets.ts'
import type { ThemesOf } from '../themes.ts'

type Props = { frame: PageFrame; facts: Facts }

export function Numbers({ frame, facts }: Props): JSX.Element {
  const { t, language } = frame
  const { report: words, draft } = t.monitoring
  return (
    <>
      <ReportSection id="numbers" title={words.numbers} frame={frame}>
        <KeyFigures figures={keyFigures(facts.feedback, frame)} frame={frame} />
        {facts.gone > 0 && <p>{plural(draft.gone, facts.gone, language)}</p>}
        <OneSheet drawn={kindsDrawn(facts, frame)} frame={frame} />
        <OneSheet drawn={outcomesDrawn(facts, frame)} frame={frame} />
        <p class="hint">{words.notFor}</p>
      </ReportSection>
      <ReportSection id="themes" title={words.themes} frame={frame}>
        <p>{themesText(facts.themes, frame)}</p>
        {facts.themes.map((one, at) => (
          <>
            <OneSheet drawn={themesDrawn(one, at, frame)} frame={frame} />
            <Quotes of={one} frame={frame} />
          </>
        ))}
      </ReportSection>
      <ReportSection id="surveys-asked" title={words.surveys} frame={frame}>
        <Surveys {...{ frame, facts }} />
      </ReportSection>
      <CaveatBox of={speaksFor(facts.feedback, frame)} frame={frame} />
    </>
  )
}

function Surveys({ frame, facts }: Props): JSX.Element {
  const drawn = askedDrawn(facts, frame)
  const newest = newestOnly(facts.asked, frame)
  return drawn ? <>{newest && <p>{newest}</p>}<OneSheet drawn={drawn} href={roundHref(facts.asked, frame)} frame={frame} /></> : <p class="empty">{frame.t.monitoring.report.noSurveys}</p>
}

/** A picture with its table, or the table alone; and what explains it. */
export function OneSheet({ drawn: { sheet, picture, explanation, sum }, href, frame }: { drawn: Drawn; href?: (name: string) => string | null; frame: PageFrame }): JSX.Element {
  const explained = <Explained of={explanation} name={sheet.title} frame={frame} />
  const around = { frame, ...(sum !== undefined && { sums: [sum] }), ...(href && { href }) }
  return picture ? <Picture of={picture} {...around}>{explained}</Picture> : <div class="stack tight" id={sheet.id}><SheetTable sheet={sheet} {...around} />{explained}</div>
}

/** Some of what everybody may read already, by theme. Of a line it is said that they are, or they would be taken for words about the unit. */
function Quotes({ of: { line, report, quotes }, frame }: { of: ThemesOf; frame: PageFrame }): JSX.Element | null {
  const { t: { themes: { report: words } }, language } = frame
  const said = report.themes.flatMap(({ theme }) => (quotes.get(theme.id) ?? []).map((quote) => ({ theme, quote })))
  if (!said.length) return null
  return (
    <Details summary={line ? `${words.quotes}: ${inLanguage(line, language)}` : words.quotes}>
      <div class="stack">
        {said.map(({ theme, quote }) => (
          <figure class="quote">
            <blockquote lang={quote.language} dir="auto"><p>{quote.words}</p></blockquote>
            <figcaption>
              {inLanguage(theme.name, language)}{'. '}
              {quote.itemId && <a href={to('publishedItem', language, { id: quote.itemId })}>{words.quoteLink}<span class="visually-hidden">: {quote.words.slice(0, 40)}</span></a>}
              {quote.survey && <a href={to('surveyResults', language, { id: quote.survey.id })}>{fill(words.quoteFrom, { name: inLanguage(quote.survey.name, language) })}</a>}
            </figcaption>
          </figure>
        ))}
      </div>
    </Details>
  )
}

export function Improvements({ frame, stood, isPublic }: { frame: PageFrame; stood: Facts['stood']; isPublic: boolean }): JSX.Element {
  const { t, language } = frame
  const { report: words } = t.monitoring
  if (!stood.length) return <p class="empty">{words.noImprovements}</p>
  return (
    <>
      <p class="hint">{isPublic ? words.improvementsThen : words.improvementsNow}</p>
      <ul>
        {stood.map(({ id, title, state, dueOn, because }) => (
          <li>
            <a href={to('change', language, { change: id })}><Words content={title} /></a> <Tag tone={state === 'done' ? 'good' : 'neutral'}>{t.improvements.states[state]}</Tag>{' '}
            <span class="hint">{fill(words.due, { day: shortDay(dueOn, language) })}</span>{because && <> <Words content={because} /></>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lines as they were written. In the reader's language, or in Finnish and marked as such. */
export const Written = ({ content }: { content: Translated }): JSX.Element => <div class="lines"><Words content={content} /></div>

/** `base`: where the files of this report are. */
export function Files({ facts, isPublic, base, frame }: Props & { isPublic: boolean; base: string }): JSX.Element {
  const { t: { reportPictures, feedbackReport: { files }, monitoring: { report: words } } } = frame
  return (
    <div class="downloads no-print">
      <p><a href={filePath(base, 'pdf')} download>{words.print}</a></p>
      <Details summary={reportPictures.downloads}>
        <ul>
          <li><a href={filePath(base, 'xlsx')} download>{files.xlsx}</a></li>
          {sheetsOf(facts, isPublic, frame).map(({ id, title }) => (
            <li>{title}: {(['excel', 'standard'] as const).map((form, n) => <>{n > 0 && ' · '}<a href={filePath(base, form, id)} download>{files[form]}<span class="visually-hidden">, {title}</span></a></>)}</li>
          ))}
        </ul>
      </Details>
    </div>
  )
}
