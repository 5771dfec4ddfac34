// A survey as whoever asks it reads it out: what to say first, the questions with what to add, and what was answered.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { longDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, Select, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Notice } from '../../../web/parts.tsx'
import { Control, Said } from '../../answering/pages/controls.tsx'
import { choiceWords } from '../../choice-words.ts'
import { helpers } from '../../entered.ts'
import { groupWords } from '../../group-words.ts'
import type { RoundGroup } from '../../groups.ts'
import type { Question } from '../../question.ts'
import { AskQuote } from '../../quotes/pages/ask.tsx'
import { asksQuotes } from '../../quotes/permission.ts'
import { fewChoices } from '../../release.ts'
import type { Round } from '../../rounds.sql.ts'
import type { Survey } from '../../surveys.sql.ts'
import { quoteField } from '../../tokens/fields.ts'
import type { Spoken } from '../../tongues/spoken.ts'
import { tongueName, type Tongue } from '../../tongues/tongue.ts'
import type { AskedIn } from '../../tongues/words.ts'

export const aloudWays = ['phone', 'face-to-face'] as const

type Props = {
  frame: PageFrame
  actor: Actor
  round: Round
  survey: Survey
  questions: Question[]
  groups: RoundGroup[]
  /** Further languages in which it is asked, and the one in which it is read out now. */
  tongues: readonly Tongue[]
  asked: AskedIn | null
  form: Form
  problems: Problem[]
  refused: 'closed' | 'empty' | 'old' | null
  token: string
  done: 'yes' | 'before' | null
}

export function AloudPage(props: Props): JSX.Element {
  const { frame, actor, round, survey, problems, refused, done } = props
  const { t, language } = frame
  const { surveyAloud: words, surveyPaper: { entry } } = t
  const title = `${words.title}: ${inLanguage(survey.name, language)}`
  const day = (on: string) => longDay(on, language)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="survey-entry" problems={problems} sheets={['survey']} narrow>
      <Breadcrumb t={t} items={[{ href: desk.surveyEntry, label: entry.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {done && <div role="status"><Notice tone="good">{done === 'yes' ? words.done : words.doneBefore}</Notice></div>}
      {refused && <div role="alert"><Notice tone="warning">{words[refused]}</Notice></div>}
      <h1>{title}</h1>
      <p class="lede">{words.lede}</p>
      <Tongues {...props} />
      <Card title={words.first}>
        <p>{fill(words.firstText, { fewest: round.fewest })}</p>
        <Details summary={words.promise}>
          <p>{words.purpose}: <Said content={round.purpose} frame={frame} /></p>
          <p>{fill(words.handled, { who: words.handlers[round.handlerRole], day: day(round.handledByOn) })} {fill(words.results, { day: day(round.resultsByOn), day2: day(round.changesByOn) })}</p>
        </Details>
      </Card>
      <AnswersForm {...props} />
    </DeskPage>
  )
}

/** By links: before anything has been asked there is nothing to lose. */
function Tongues({ frame: { t, language }, round, tongues, asked }: Props): JSX.Element | null {
  const { surveyTongues: words } = t
  if (!tongues.length) return null
  const href = (tag: string) => roundPath(round.id, `/aloud${tag && `?tongue=${tag}`}`)
  return (
    <p class="cluster">
      <span>{words.aloud}:</span>{' '}
      {['' as const, ...tongues].map((tag) => {
        const name = tag ? tongueName(tag, t, language) : words.aloudOurs
        return tag === (asked?.tag ?? '') ? <strong>{name}</strong> : <a href={href(tag)}>{name}</a>
      })}
    </p>
  )
}

function AnswersForm({ frame, round, survey, questions, groups, asked, form, token }: Props): JSX.Element {
  const { t, language } = frame
  const { surveyAloud: words, surveyPaper: { entry, sheet } } = t
  return (
    <form method="post" action={roundPath(round.id, '/aloud')} novalidate>
      <Hidden name="token" value={token} />
      {asked && <Hidden name="tongue" value={asked.tag} />}
      <Radios name="how" legend={words.how} look="row" value={form.text('how')} options={aloudWays.map((value) => ({ value, label: words.ways[value] }))} />
      <Radios name="helped" legend={words.helped} hint={words.helpedHint} value={form.text('helped')} options={helpers.map((value) => ({ value, label: words.helpers[value] }))} />
      {round.way === 'code' && <TextField name="code" label={words.code} hint={words.codeHint} value={form.text('code')} autocapitalize="none" spellcheck={false} width="medium" />}
      {groups.length > 1 && round.way !== 'code' && (
        <Select name="group" label={words.about} empty="–" value={form.text('group')} options={groups.map((group) => ({ value: group.id, label: groupWords(group, entry.whole, language) }))} width="medium" />
      )}
      {questions.map((question, at) => (
        <div class="asked-aloud">
          <Condition {...{ frame, question, questions }} />
          <Control {...{ frame, form, asked, question: { ...question, text: numbered(question.text, at + 1) } }} seed={round.id} />
          {/* Whoever asks with an interpreter has to know what is being asked. */}
          {asked && <p class="hint">{inLanguage(question.text, language)}</p>}
          {question.prompt && <p class="hint">{fill(words.prompt, { prompt: inLanguage(question.prompt, language) })} {asked && <Said content={question.prompt} frame={frame} />}</p>}
        </div>
      ))}
      <Radios name="few" legend={words.few} value={form.text('few') || 'wait'} options={fewChoices.map((value) => ({ value, label: sheet.fewOptions[value] }))} />
      {asksQuotes(survey, questions) && <AskQuote frame={frame} value={form.text(quoteField)} aloud />}
      <p class="actions"><Button>{words.submit}</Button></p>
    </form>
  )
}

function Condition({ frame: { t, language }, question: { onlyIf }, questions }: Pick<Props, 'frame' | 'questions'> & { question: Question }): JSX.Element | null {
  const at = onlyIf ? questions.findIndex(({ id }) => id === onlyIf.question) : -1
  const other = questions[at]
  if (!onlyIf || !other) return null
  return <p class="hint">{fill(t.surveyAloud.only, { number: at + 1, choices: onlyIf.is.map((value) => choiceWords(other, value, t, language)).join(' · ') })}</p>
}

const numbered = (text: Spoken, number: number): Spoken =>
  ({ ...(text.tongue && { tongue: { ...text.tongue, words: `${number}. ${text.tongue.words}` } }), fi: `${number}. ${text.fi}`, ...(text.sv && { sv: `${number}. ${text.sv}` }), ...(text.en && { en: `${number}. ${text.en}` }) })
