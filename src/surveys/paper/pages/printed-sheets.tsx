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
import { Said } from '../../answering/pages/controls.tsx'
import { groupWords } from '../../group-words.ts'
import { isText, takesMany, type Question } from '../../question.ts'
import { asksQuotes } from '../../quotes/permission.ts'
import { fewChoices } from '../../release.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { scaleIn } from '../../tongues/spoken.ts'
import { directionOf } from '../../tongues/tongue.ts'
import { scaleOf, type AskedIn } from '../../tongues/words.ts'
import type { Batch } from '../paper.sql.ts'
import { printed } from '../sheet.ts'
import { fewFigure, quoteFigures } from '../typing.ts'

type About = { round: Round; survey: Survey; questions: Question[] }
/** `asked`: the further language that the questions are in. */
type Props = { frame: PageFrame; actor: Actor; about: About; batch: Batch; asked: AskedIn | null; organisation: string; advice: Advice[] }

export function PrintedSheetsPage({ frame, actor, about, batch, asked, organisation, advice }: Props): JSX.Element {
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
        {Array.from({ length: batch.sheets }, (_, at) => <Sheet {...{ about, batch, asked, organisation, advice }} number={at + 1} />)}
      </div>
    </DeskPage>
  )
}

function Sheet({ about: { round, survey, questions }, batch, asked, number, organisation, advice }: Omit<Props, 'frame' | 'actor'> & { number: number }): JSX.Element {
  const { language } = batch
  const t = texts[language]
  const { surveyPaper: { sheet: words, entry }, surveyQuotes: { asked: quotes } } = t
  const day = (on: string) => longDay(on, language)
  const [telephone] = advice
  const frame = { language }
  return (
    <section class="paper-sheet" aria-label={fill(words.number, { batch: batch.number, number })}>
      <p class="from"><span>{organisation}</span> <strong>{fill(words.number, { batch: batch.number, number })}</strong></p>
      <h2><Said content={survey.name} frame={frame} /></h2>
      <p>{groupWords(batch, entry.whole, language)}</p>
      {survey.about && <p><Said content={survey.about} frame={frame} /></p>}
      <div class="promise">
        <h3>{words.promise}</h3>
        <ul>
          <li>{words.purpose}: <Said content={round.purpose} frame={frame} /></li>
          <li>{words.handler}: {fill(words.handlers[round.handlerRole], { day: day(round.handledByOn) })}.</li>
          <li>{fill(words.results, { day: day(round.resultsByOn) })}. {fill(words.changes, { day: day(round.changesByOn) })}.</li>
        </ul>
        <p>{fill(words.anonymous, { fewest: round.fewest })}</p>
      </div>
      <ol>
        {questions.map((question) => <li><PaperQuestion {...{ question, language, asked }} /></li>)}
        {round.way === 'code' && <li><p class="question">{words.slip}</p><div class="lines" /></li>}
        <li>
          <p class="question">{words.few}</p>
          <ul class="boxes">{fewChoices.map((few) => <li><Box figure={fewFigure(few)} /> {words.fewOptions[few]}</li>)}</ul>
        </li>
        {asksQuotes(survey, questions) && (
          <li>
            <p class="question">{quotes.onPaper}</p>
            <p class="how">{quotes.means} {quotes.noWayBack}</p>
            <ul class="boxes">{(['no', 'yes'] as const).map((is) => <li><Box figure={quoteFigures[is]} /> {quotes[is]}</li>)}</ul>
          </li>
        )}
      </ol>
      <p><strong>{fill(words.back, { day: day(round.lastOn) })}</strong>{telephone && ` ${telephone.name}: ${telephone.number}`}</p>
    </section>
  )
}

function PaperQuestion({ question, language, asked }: { question: Question; language: Batch['language']; asked: AskedIn | null }): JSX.Element {
  const t = texts[language]
  const { sheet: words } = t.surveyPaper
  const how = isText(question) ? null : question.kind === 'rank' ? words.rank : !takesMany(question) ? words.tick : question.most ? fill(words.tickMost, { most: question.most }) : words.tickMany
  const row = question.kind === 'recommend'
  const frame = { language }
  const dir = asked ? directionOf(asked.tag) : undefined
  const choice = (value: string) => <Said content={scaleOf(question) ? scaleIn(scaleOf(question)!, value, asked) : question.options.find(({ id }) => id === value)!.text} frame={frame} />
  return (
    <>
      <p class="question"><Said content={question.text} frame={frame} />{how && <span class="how"> {how}.</span>}</p>
      {question.help && <p class="how"><Said content={question.help} frame={frame} /></p>}
      {isText(question) ? <div class={question.kind === 'long' ? 'lines long' : 'lines'} />
        : question.kind === 'rank' ? <ul class="boxes" dir={dir}>{question.options.map(({ text }) => <li><Box figure="" /> <Said content={text} frame={frame} /></li>)}</ul>
          : (
            <ul class={row ? 'boxes row' : 'boxes'} dir={dir}>
              {printed(question).map(({ figure, value }) => (
                <li><Box figure={figure} />{(!row || value === 'cannot-say') && <> {choice(value)}</>}</li>
              ))}
            </ul>
          )}
      {row && <p class="how">{(['least', 'most'] as const).map((end) => <Said content={scaleIn('recommend', end, asked)} frame={frame} before={end === 'least' ? '0 = ' : '10 = '} />).flatMap((one, at) => (at && !asked ? [', ', one] : [one]))}</p>}
    </>
  )
}

const Box = ({ figure }: { figure: string }): JSX.Element => <span class="box">{figure}</span>
