// The form of one question, with what to think of in its words; and before that, for a new one, how it is to be answered.
import type { ComponentChildren, JSX } from 'preact'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, Select, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, CardLink, Notice } from '../../../web/parts.tsx'
import { kinds, themes, type Question, type QuestionKind } from '../../question.ts'
import type { Survey } from '../../surveys.sql.ts'
import { changesOf } from '../differences.ts'
import { mostGroups } from '../edit-questions.ts'
import { hasMost, hasTheme, optionSets } from '../question-form.ts'
import { AskedQuestion } from './asked.tsx'
import { Changes } from './differences.tsx'
import { Hints } from './hints.tsx'

export type Common = { frame: PageFrame; actor: Actor; survey: Survey }

export function KindsPage({ frame, actor, survey }: Common): JSX.Element {
  const { question: words, kinds: names } = frame.t.surveyMaking
  return (
    <Around {...{ frame, actor, survey }} title={words.newTitle} problems={[]} narrow>
      <p class="lede">{words.newLede}</p>
      <ul class="grid">{kinds.map((kind) => <li><CardLink href={`${surveyPath(survey.id, '/questions/new')}?kind=${kind}`} title={names[kind].name}>{names[kind].text}</CardLink></li>)}</ul>
    </Around>
  )
}

export type QuestionProps = Common & {
  /** Null: a new one. */
  id: string | null
  number: number
  kind: QuestionKind
  values: FormValues
  seen: string
  problems: Problem[]
  /** What stands there, or what was typed: looked at as it will be seen. */
  looked: Question | null
  /** As it was asked the last time; null where it never was. */
  asked: Question | null
  saved: string | null
  /** As somebody else has changed it meanwhile: from what was typed to what is there. Gone: it is not there any more. */
  theirs: Question | 'gone' | null
  /** Somebody else has changed how it is answered since the form was opened. */
  otherKind?: boolean
}

export function QuestionPage(props: QuestionProps): JSX.Element {
  const { frame, survey, id, number, kind, problems, looked, saved, theirs, otherKind } = props
  const { question: words, kinds: names } = frame.t.surveyMaking
  const title = fill(id ? words.editTitle : words.addTitle, { number, kind: names[kind].name })
  return (
    <Around {...props} title={title}>
      {saved && <div role="status"><Notice tone="good"><p>{saved} <a href={`${surveyPath(survey.id)}#q-${id}`}>{inLanguage(survey.name, frame.language)}</a></p></Notice></div>}
      {theirs === 'gone' && <div role="alert"><Notice tone="warning">{words.gone}</Notice></div>}
      {theirs && theirs !== 'gone' && (
        <div role="alert"><Notice tone="warning" title={otherKind ? frame.t.surveyDrafts.kind.otherKind : words.theirs}>{looked ? <Changes changes={changesOf(looked, theirs)} /> : <p>{inLanguage(theirs.text, frame.language)}</p>}<p>{otherKind ? frame.t.surveyDrafts.kind.otherKindText : words.theirsText}</p></Notice></div>
      )}
      {looked && !problems.length && <Hints question={looked} />}
      {looked && !problems.length && props.values['step'] === 'look' && <section class="card stack" id="looked"><h2>{words.preview}</h2><AskedQuestion question={looked} number={number} language={frame.language} /></section>}
      <QuestionForm {...props} action={surveyPath(survey.id, id ? `/questions/${id}` : '/questions/new')}>
        {id && <p><a href={surveyPath(survey.id, `/questions/${id}/kind`)}>{frame.t.surveyDrafts.kind.link}</a></p>}
      </QuestionForm>
    </Around>
  )
}

type FormProps = Pick<QuestionProps, 'survey' | 'id' | 'kind' | 'values' | 'seen' | 'asked' | 'frame'> & { action: string; children?: ComponentChildren }

/** `children` stand before the buttons. */
export function QuestionForm({ survey, kind, values, seen, asked, frame: { language, t }, action, children }: FormProps): JSX.Element {
  const { question: words, themes: themeNames } = t.surveyMaking
  const as = kind === 'agree' ? 'statement' : 'question'
  return (
    <form method="post" action={action} class="stack languages" autocomplete="off" novalidate>
      <Hidden name="kind" value={kind} />
      <Hidden name="seen" value={seen} />
      <TranslatedFields name="text" legend={words.text[as]} hint={words.textHint[as]} values={values} rows={2} />
      {optionSets(kind).map(({ name }) => (
        <TranslatedFields name={name} legend={words.options[name as keyof typeof words.options]} hint={<>{words.optionsHint}{kind === 'one' && <> {fill(words.optionsGroups, { most: mostGroups })}</>}</>} values={values} rows={7} />
      ))}
      {hasMost(kind) && <TextField name="most" label={words.most} hint={words.mostHint} optional value={values['most']} inputMode="numeric" width="short" />}
      <TranslatedFields name="help" legend={words.help} hint={words.helpHint} values={values} optional rows={2} />
      <TranslatedFields name="prompt" legend={words.prompt} hint={words.promptHint} values={values} optional rows={2} />
      {hasTheme(kind) && <Select name="theme" label={words.theme} hint={words.themeHint} optional empty={words.noTheme} value={values['theme']} options={themes.map((theme) => ({ value: theme, label: themeNames[theme] }))} />}
      {kind === 'one' && <Checkbox name="background" label={words.background} hint={words.backgroundHint} checked={values['background'] === 'yes'} />}
      {asked && (
        <Radios
          name="same" legend={words.same} hint={fill(words.sameHint, { text: inLanguage(asked.text, language) })} value={values['same']}
          options={[{ value: 'yes', label: words.sameYes, hint: words.sameYesHint }, { value: 'no', label: words.sameNo, hint: words.sameNoHint }]}
        />
      )}
      {children}
      <div class="actions">
        <Button>{t.common.save}</Button>
        <Button look="secondary" name="step" value="look">{words.look}</Button>
        <a class="button quiet" href={surveyPath(survey.id)}>{t.common.cancel}</a>
      </div>
      <p class="hint">{words.lookHint}</p>
    </form>
  )
}

export function Around({ frame, actor, survey, title, problems, narrow, children }: Common & { title: string; problems: Problem[]; narrow?: boolean; children: JSX.Element | (JSX.Element | false | null | '')[] }): JSX.Element {
  const { t, language } = frame
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="surveys" narrow={narrow ?? false}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{title}</h1>
        {children}
      </div>
    </DeskPage>
  )
}
