// Typing one sheet: one field for each question, in the order of the paper. Of a second typing that differs from the first it shows
// where, and what stood there.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { paperPath, roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice } from '../../../web/parts.tsx'
import { choiceWords } from '../../choice-words.ts'
import { isText, most, type Question } from '../../question.ts'
import { asksQuotes } from '../../quotes/permission.ts'
import { fewChoices } from '../../release.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { quoteField } from '../../tokens/fields.ts'
import type { Batch } from '../paper.sql.ts'
import { printed, typedField } from '../sheet.ts'
import { fewFigure, quoteFigures } from '../typing.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  round: Round
  survey: Survey
  questions: Question[]
  batch: Batch
  number: number
  values: FormValues
  problems: Problem[]
  /** The fields in which this typing differs from the first. */
  differs: ReadonlySet<string>
  settled: boolean
  typed: 'once' | 'done' | null
  /** The first typing was theirs. */
  own: boolean
  /** Every sheet of the batch is in. */
  all: boolean
  refused: 'there' | 'meanwhile' | 'no-sheet' | 'closed' | null
  news: { is: 'once' | 'done'; number: string } | null
}

export function TypeSheetPage(props: Props): JSX.Element {
  const { frame, actor, round, survey, batch, number, problems, differs, typed, own, all, refused, news } = props
  const { t, language } = frame
  const { typing: words, title: paper, entry } = t.surveyPaper
  const title = fill(words.title, { number: `${batch.number}-${number}` })
  const said = { there: words.there, 'no-sheet': words.noSheet, closed: words.closed, meanwhile: words.meanwhile }
  const cannot = refused === 'closed' || refused === 'no-sheet' || number < 1 || number > batch.sheets
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="survey-entry" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.surveyEntry, label: entry.title }, { href: roundPath(round.id, '/paper'), label: `${paper}: ${inLanguage(survey.name, language)}` }]} />
      <ErrorSummary t={t} problems={problems} />
      {news && <div role="status"><Notice tone="good">{fill(words[news.is], { number: news.number })}</Notice></div>}
      {refused && <div role="alert"><Notice tone="warning">{fill(said[refused], { number })}</Notice></div>}
      {differs.size > 0 && <div role="alert"><Notice tone="warning" title={words.differs}>{words.differsText}</Notice></div>}
      <h1>{title}</h1>
      <p class="hint">{fill(words.batch, { batch: batch.number, sheets: batch.sheets })}{typed !== 'done' && ` · ${typed === 'once' ? words.secondTime : words.firstTime}`}</p>
      {all ? <Notice tone="good">{words.all}</Notice> : typed === 'done' ? <Notice tone="info">{fill(words.there, { number })}</Notice> : !cannot && (
        <>
          {own && <Notice tone="info">{words.yours}</Notice>}
          <TypeForm {...props} />
        </>
      )}
      <form method="get" action={paperPath(round.id, batch.id)} class="stack">
        <TextField name="sheet" label={words.sheet} hint={fill(words.sheetHint, { batch: batch.number })} width="short" inputMode="numeric" />
        <p><Button look="secondary">{words.go}</Button></p>
      </form>
    </DeskPage>
  )
}

function TypeForm({ frame: { t, language }, round, survey, questions, batch, number, values, differs, settled, typed }: Props): JSX.Element {
  const { typing: words } = t.surveyPaper
  const other = (field: string) => (differs.has(field) ? { problem: words.other } : {})
  return (
    <form method="post" action={paperPath(round.id, batch.id)} novalidate>
      <p>{words.how}</p>
      {questions.some(({ kind }) => kind === 'rank') && <p>{words.rankHow}</p>}
      <Hidden name="sheet" value={String(number)} />
      <Hidden name="stage" value={typed === 'once' ? 'second' : 'first'} />
      {settled && <Hidden name="settled" value="yes" />}
      {questions.map((question, at) => {
        const field = typedField(question)
        const label = `${at + 1}. ${inLanguage(question.text, language)}`
        const shared = { name: field, label, value: values[field], ...other(field) }
        return question.kind === 'long'
          ? <TextArea {...shared} rows={3} maxLength={most.long} />
          : <TextField {...shared} hint={isText(question) ? undefined : figures(question, t, language)} width={isText(question) ? 'full' : 'short'} {...(!isText(question) && question.kind !== 'rank' && { inputMode: 'text' as const })} />
      })}
      <TextField
        name="few" label={words.few} value={values['few']} width="short" {...other('few')}
        hint={fewChoices.map((few) => `${fewFigure(few)}\u00a0${t.surveyPaper.sheet.fewOptions[few]}`).join(' · ')}
      />
      {asksQuotes(survey, questions) && (
        <TextField
          name={quoteField} label={t.surveyQuotes.asked.onPaper} value={values[quoteField]} width="short" {...other(quoteField)}
          hint={(['no', 'yes'] as const).map((is) => `${quoteFigures[is]} ${t.surveyQuotes.asked[is]}`).join(' · ')}
        />
      )}
      {round.way === 'code' && <TextField name="slip" label={t.surveyAloud.code} hint={t.surveyAloud.codeHint} value={values['slip']} width="medium" autocapitalize="none" spellcheck={false} {...other('slip')} />}
      <p class="actions"><Button>{words.submit}</Button></p>
    </form>
  )
}

const figures = (question: Question, t: PageFrame['t'], language: PageFrame['language']): string =>
  question.kind === 'rank' ? question.options.map(({ text }) => inLanguage(text, language)).join(' · ')
    : question.kind === 'recommend' ? `0–10 · 99\u00a0${t.surveyScale.recommend['cannot-say']}`
      : printed(question).map(({ figure, value }) => `${figure}\u00a0${choiceWords(question, value, t, language)}`).join(' · ')
