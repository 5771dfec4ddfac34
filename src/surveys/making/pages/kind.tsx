// Answering a question in another way: first which, then the form in that way, with what stays and what goes, and what hangs on it.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Checkbox, FieldGroup, Radios } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { CardLink, Notice } from '../../../web/parts.tsx'
import { choiceWords } from '../../choice-words.ts'
import { kinds, type Question, type QuestionKind } from '../../question.ts'
import { changesOf } from '../differences.ts'
import type { Told } from '../other-kind.ts'
import { AskedQuestion } from './asked.tsx'
import { Changes } from './differences.tsx'
import { Hints } from './hints.tsx'
import { Around, QuestionForm, type Common, type QuestionProps } from './question.tsx'

type Of = { question: Question; number: number }

export function OtherKindsPage({ frame, actor, survey, question, number }: Common & Of): JSX.Element {
  const { surveyDrafts: { kind: words }, surveyMaking: { kinds: names } } = frame.t
  return (
    <Around {...{ frame, actor, survey }} title={fill(words.title, { number })} problems={[]} narrow>
      <p><strong>{inLanguage(question.text, frame.language)}</strong></p>
      <p>{fill(words.now, { kind: names[question.kind].name })}</p>
      <p class="lede">{words.lede}</p>
      <ul class="grid">
        {kinds.filter((kind) => kind !== question.kind).map((kind) => (
          <li><CardLink href={`${surveyPath(survey.id, `/questions/${question.id}/kind`)}?to=${kind}`} title={names[kind].name}>{names[kind].text}</CardLink></li>
        ))}
      </ul>
    </Around>
  )
}

export type Hanging = Of & {
  /** What it can hang on from now on; none, where that has to be written first. */
  scale: readonly string[]
  who: string
  is: readonly string[]
}

export type OtherKindProps = Omit<QuestionProps, 'id' | 'asked' | 'saved' | 'theirs' | 'otherKind'> & {
  theirs: Question | null
  question: Question
  told: Told
  /** It was asked in another way already. */
  fresh: boolean
  hanging: Hanging[]
}

export function OtherKindPage(props: OtherKindProps): JSX.Element {
  const { frame, survey, question, number, kind, problems, looked, theirs, hanging } = props
  const { t: { surveyDrafts: { kind: words }, surveyMaking: { kinds: names, question: form } }, language } = frame
  return (
    <Around {...props} title={fill(words.formTitle, { number, from: names[question.kind].name, to: names[kind].name })}>
      {theirs && <div role="alert"><Notice tone="warning" title={form.theirs}>{looked && <Changes changes={changesOf(looked, theirs)} />}<p>{form.theirsText}</p></Notice></div>}
      <What {...props} />
      {looked && !problems.length && <Hints question={looked} />}
      {looked && !problems.length && props.values['step'] === 'look' && <section class="card stack" id="looked"><h2>{form.preview}</h2><AskedQuestion question={looked} number={number} language={language} /></section>}
      <QuestionForm {...props} id={question.id} asked={null} action={surveyPath(survey.id, `/questions/${question.id}/kind`)}>
        {hanging.length > 0 && (
          <section class="stack">
            <h2>{words.hang}</h2>
            <p>{words.hangText}</p>
            {hanging.map((one) => <Whom {...one} kind={kind} />)}
          </section>
        )}
      </QuestionForm>
    </Around>
  )
}

function What({ told: { kept, lost, write }, fresh, frame: { t: { surveyDrafts: { kind: words } } } }: OtherKindProps): JSX.Element {
  const named = (parts: Told['kept']) => parts.map((part) => words.parts[part]).join(', ')
  return (
    <Notice tone="info" title={words.told}>
      <p>{fill(words.kept, { parts: named(kept) })}</p>
      {lost.length > 0 && <p><strong>{fill(words.lost, { parts: named(lost) })}</strong></p>}
      {fresh && <p>{words.fresh}</p>}
      {write.map((what) => <p>{words[what]}</p>)}
    </Notice>
  )
}

function Whom({ question, number, scale, who, is, kind }: Hanging & { kind: QuestionKind }): JSX.Element {
  const { t, language } = usePage().frame
  const { kind: words } = t.surveyDrafts
  const { id } = question
  return (
    <div class="stack tight">
      <Radios
        name={`who-${id}`} legend={fill(words.who, { number, text: inLanguage(question.text, language) })} value={who}
        options={[{ value: 'everybody', label: words.everybody, hint: words.everybodyHint }, ...(scale.length ? [{ value: 'some', label: words.some }] : [])]}
      />
      {scale.length > 0 && (
        <FieldGroup name={`is-${id}`} legend={fill(words.values, { number })}>
          <div class="choices list">
            {scale.map((value) => <Checkbox name={`is-${id}[]`} id={`is-${id}-${value}`} value={value} label={choiceWords({ kind, options: [] }, value, t, language)} checked={is.includes(value)} />)}
          </div>
        </FieldGroup>
      )}
    </div>
  )
}
