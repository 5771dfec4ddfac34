// Sheets to print: the promise first, then the questions with their figures, each sheet with its number. Another sheet begins on
// another page of paper.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { texts } from '../../../text/texts.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { Advice, PageFrame } from '../../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../../web/parts.tsx'
import { choiceWords } from '../../choice-words.ts'
import { groupWords } from '../../group-words.ts'
import { isText, takesMany, type Question } from '../../question.ts'
import { asksQuotes } from '../../quotes/permission.ts'
import { fewChoices } from '../../release.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import type { Batch } from '../paper.sql.ts'
import { printed } from '../sheet.ts'
import { fewFigure, quoteFigures } from '../typing.ts'

type About = { round: Round; survey: Survey; questions: Question[] }
type Props = { frame: PageFrame; actor: Actor; about: About; batch: Batch; organisation: string; advice: Advice[] }

export function PrintedSheetsPage({ frame, actor, about, batch, organisation, advice }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyPaper
  const title = `${words.title}: ${inLanguage(about.survey.name, language)}`
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="survey-entry" scripts={['print']} sheets={['survey-paper']}>
      <div class="around stack">
        <Breadcrumb t={t} items={[{ href: desk.surveyEntry, label: words.entry.title }, { href: roundPath(about.round.id, '/paper'), label: title }]} />
        <h1>{fill(words.typing.batch, { batch: batch.number, sheets: batch.sheets })}</h1>
        <p class="actions"><PrintButton t={t} /></p>
      </div>
      <div lang={batch.language} class="paper-sheets">
        {Array.from({ length: batch.sheets }, (_, at) => <Sheet {...{ about, batch, organisation, advice }} number={at + 1} />)}
      </div>
    </DeskPage>
  )
}

function Sheet({ about: { round, survey, questions }, batch, number, organisation, advice }: Omit<Props, 'frame' | 'actor'> & { number: number }): JSX.Element {
  const { language } = batch
  const t = texts[language]
  const { surveyPaper: { sheet: words, entry }, surveyQuotes: { asked } } = t
  const day = (on: string) => longDay(on, language)
  const [telephone] = advice
  return (
    <section class="paper-sheet" aria-label={fill(words.number, { batch: batch.number, number })}>
      <p class="from"><span>{organisation}</span> <strong>{fill(words.number, { batch: batch.number, number })}</strong></p>
      <h2>{inLanguage(survey.name, language)}</h2>
      <p>{groupWords(batch, entry.whole, language)}</p>
      {survey.about && <p>{inLanguage(survey.about, language)}</p>}
      <div class="promise">
        <h3>{words.promise}</h3>
        <ul>
          <li>{words.purpose}: {inLanguage(round.purpose, language)}</li>
          <li>{words.handler}: {fill(words.handlers[round.handlerRole], { day: day(round.handledByOn) })}.</li>
          <li>{fill(words.results, { day: day(round.resultsByOn) })}. {fill(words.changes, { day: day(round.changesByOn) })}.</li>
        </ul>
        <p>{fill(words.anonymous, { fewest: round.fewest })}</p>
      </div>
      <ol>
        {questions.map((question) => <li><PaperQuestion {...{ question, language }} /></li>)}
        {round.way === 'code' && <li><p class="question">{words.slip}</p><div class="lines" /></li>}
        <li>
          <p class="question">{words.few}</p>
          <ul class="boxes">{fewChoices.map((few) => <li><Box figure={fewFigure(few)} /> {words.fewOptions[few]}</li>)}</ul>
        </li>
        {asksQuotes(survey, questions) && (
          <li>
            <p class="question">{asked.onPaper}</p>
            <p class="how">{asked.means} {asked.noWayBack}</p>
            <ul class="boxes">{(['no', 'yes'] as const).map((is) => <li><Box figure={quoteFigures[is]} /> {asked[is]}</li>)}</ul>
          </li>
        )}
      </ol>
      <p><strong>{fill(words.back, { day: day(round.lastOn) })}</strong>{telephone && ` ${telephone.name}: ${telephone.number}`}</p>
    </section>
  )
}

function PaperQuestion({ question, language }: { question: Question; language: Batch['language'] }): JSX.Element {
  const t = texts[language]
  const { sheet: words } = t.surveyPaper
  const how = isText(question) ? null : question.kind === 'rank' ? words.rank : !takesMany(question) ? words.tick : question.most ? fill(words.tickMost, { most: question.most }) : words.tickMany
  const row = question.kind === 'recommend'
  return (
    <>
      <p class="question">{inLanguage(question.text, language)}{how && <span class="how"> {how}.</span>}</p>
      {question.help && <p class="how">{inLanguage(question.help, language)}</p>}
      {isText(question) ? <div class={question.kind === 'long' ? 'lines long' : 'lines'} />
        : question.kind === 'rank' ? <ul class="boxes">{question.options.map(({ text }) => <li><Box figure="" /> {inLanguage(text, language)}</li>)}</ul>
          : (
            <ul class={row ? 'boxes row' : 'boxes'}>
              {printed(question).map(({ figure, value }) => (
                <li><Box figure={figure} />{(!row || value === 'cannot-say') && ` ${choiceWords(question, value, t, language)}`}</li>
              ))}
            </ul>
          )}
      {row && <p class="how">0 = {t.surveyScale.recommend.least}, 10 = {t.surveyScale.recommend.most}</p>}
    </>
  )
}

const Box = ({ figure }: { figure: string }): JSX.Element => <span class="box">{figure}</span>
