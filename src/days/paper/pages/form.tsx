// The one form that is filled in over and over: what it asks hangs on the station. Enter sends it.
import type { JSX } from 'preact'
import { dayPath } from '../../../day-paths.ts'
import { kinds, longest } from '../../../feedback/case.ts'
import { choiceWords } from '../../../surveys/choice-words.ts'
import { printed, typedField } from '../../../surveys/paper/sheet.ts'
import { isText, most, type Question } from '../../../surveys/question.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, languageName, languages } from '../../../text/language.ts'
import { Button, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { longestWish } from '../../record.ts'
import { firstField, rowField } from '../typed.ts'
import type { PaperProps } from './paper.tsx'
import { stationName } from './pieces.ts'

type Props = PaperProps & { at: NonNullable<PaperProps['at']> }

export function PaperForm(props: Props): JSX.Element {
  const { frame, day, at: { station, serviceLineId }, formId, last, lines, unlikely, sure, replaces } = props
  const { t, language } = frame
  const words = t.dayHolding.paper
  const line = lines.find(({ id }) => id === serviceLineId)
  return (
    <form method="post" action={dayPath(day.id, '/paper')} class="card stack" autocomplete="off" novalidate>
      <h2>{stationName(station, frame)}{station.form !== 'dream' && `: ${line ? inLanguage(line.name, language) : words.noLine}`}</h2>
      <Hidden name="form-id" value={formId} />
      <Hidden name="station" value={station.id} />
      <Hidden name="line" value={serviceLineId ?? ''} />
      {replaces && <Hidden name="replaces" value={replaces} />}
      {replaces && <p>{words.apart.correcting} <a href={dayPath(day.id, `/paper?station=${station.id}&line=${serviceLineId ?? ''}`)}>{words.apart.leave}</a></p>}
      {unlikely.length > 0 && <Hidden name="sure" value={sure} />}
      {last.map((one, at) => <Hidden name={`last-${at}`} value={one} />)}
      {station.form === 'dream' ? <WishFields {...props} /> : station.form === 'feedback' ? <FeedbackFields {...props} /> : <AnswerFields {...props} />}
      <p class="buttons"><Button>{unlikely.length ? words.recordAnyway : replaces ? words.apart.save : words.record}</Button></p>
    </form>
  )
}

/** What was typed, as long as it is not recorded. */
const typedIn = ({ form, recorded }: Props) => (field: string): string => (recorded ? '' : form?.text(field) ?? '')

/** Piles lie in the order of their numbers. */
const next = (sheet = ''): string => (/^\d+$/.test(sheet) && Number(sheet) < 9999 ? String(Number(sheet) + 1) : '')

function AnswerFields(props: Props): JSX.Element {
  const { frame: { t, language }, questions, problems, recorded, form } = props
  const words = t.dayHolding.paper
  const typed = typedIn(props)
  const statements = questions.filter(({ kind }) => kind === 'agree')
  const cards = questions.filter(({ kind }) => kind === 'cards'), others = questions.filter(({ kind }) => kind !== 'agree' && kind !== 'cards')
  const first = firstField(questions)
  const focus = (field: string) => ({ autofocus: !problems.length && field === first })
  return (
    <>
      {statements.length > 0 && (
        <>
          <TextField name={rowField} label={plural(words.row, statements.length, language)} hint={words.rowHint} value={typed(rowField)} width="medium" spellcheck={false} {...focus(rowField)} />
          <ol class="small">{statements.map(({ text }) => <li>{inLanguage(text, language)}</li>)}</ol>
        </>
      )}
      {cards.map((question) => (
        <TextField name={typedField(question)} label={words.cards} hint={fill(words.cardsHint, { last: question.options.length, most: question.most ?? question.options.length })} value={typed(typedField(question))} width="medium" spellcheck={false} {...focus(typedField(question))} />
      ))}
      {others.map((question) => <Other {...props} question={question} />)}
      <TextField name="sheet" label={words.sheet} hint={words.sheetHint} value={recorded ? next(form?.text('sheet')) : typed('sheet')} width="short" inputMode="numeric" optional />
    </>
  )
}

function Other(props: Props & { question: Question }): JSX.Element {
  const { question, frame: { t, language } } = props
  const shared = { name: typedField(question), label: inLanguage(question.text, language), value: typedIn(props)(typedField(question)), optional: true }
  const figures = () => printed(question).map(({ figure, value }) => `${figure}\u00a0${choiceWords(question, value, t, language)}`).join(' · ')
  return isText(question) ? <TextField {...shared} maxLength={most[question.kind as 'short' | 'long']} /> : <TextField {...shared} hint={figures()} width="short" />
}

function WishFields(props: Props): JSX.Element {
  const { frame: { t, language }, themes, form } = props
  const words = t.dayHolding.paper
  return (
    <>
      <Select name="theme" label={words.theme} value={form?.text('theme')} empty={words.noTheme} options={themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))} width="medium" optional />
      <LanguageField {...props} />
      <TextArea name="text" label={words.wish} hint={words.asWritten} value={typedIn(props)('text')} rows={3} maxLength={longestWish} />
    </>
  )
}

function FeedbackFields(props: Props): JSX.Element {
  const { frame: { t } } = props
  const words = t.dayHolding.paper
  const typed = typedIn(props)
  return (
    <>
      <Radios name="kind" legend={words.kind} value={typed('kind')} look="row" options={kinds.map((value) => ({ value, label: t.feedback.kinds[value].name }))} />
      <LanguageField {...props} />
      <TextArea name="text" label={words.feedback} hint={words.asWritten} value={typed('text')} rows={5} maxLength={longest.text} />
      <TextField name="pseudonym" label={words.pseudonym} value={typed('pseudonym')} width="medium" optional spellcheck={false} />
      <TextField name="receipt" label={words.receipt} hint={words.receiptHint} value={typed('receipt')} width="full" optional autocapitalize="none" spellcheck={false} />
    </>
  )
}

const LanguageField = ({ frame: { t, language }, form }: Props): JSX.Element => (
  <Select name="language" label={t.dayHolding.paper.language} value={form?.text('language') || language} options={languages.map((tag) => ({ value: tag, label: languageName(tag, language) }))} width="medium" />
)
