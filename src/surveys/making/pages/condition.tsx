// Of whom a question is asked: first the earlier question that it hangs on is chosen, then the answers.
import type { JSX } from 'preact'
import { surveyPath } from '../../../survey-paths.ts'
import type { Actor } from '../../../staff/actor.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, Checkbox, FieldGroup, Hidden, Radios } from '../../../web/fields.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { choiceWords } from '../../choice-words.ts'
import type { Question } from '../../question.ts'
import type { Survey } from '../../surveys.sql.ts'
import { choosable } from './question-card.tsx'
import { Around } from './question.tsx'

type Props = {
  frame: PageFrame; actor: Actor; survey: Survey; question: Question; number: number; seen: string; problems: Problem[]
  /** Those that it may hang on. */
  earlier: { question: Question; number: number }[]
  /** Which of them was chosen. */
  on: Question | null
  chosen: readonly string[]
  changed: boolean
}

export function ConditionPage(props: Props): JSX.Element {
  const { frame, question, number, seen, earlier, on, changed, survey } = props
  const { t, language } = frame
  const { condition: words } = t.surveyMaking
  const path = surveyPath(survey.id, `/questions/${question.id}/condition`)
  return (
    <Around {...props} title={fill(words.title, { number })} narrow>
      {changed && <ChangedMeanwhile />}
      <p><strong>{inLanguage(question.text, language)}</strong></p>
      <p class="lede">{words.lede}</p>
      {on && <Answers {...props} on={on} path={path} />}
      {!on && earlier.length === 0 && <p>{words.none}</p>}
      {!on && earlier.length > 0 && (
        <form method="get" action={path} class="stack">
          <Radios name="on" legend={words.choose} options={earlier.map((one) => ({ value: one.question.id, label: `${one.number}. ${inLanguage(one.question.text, language)}` }))} />
          <p><Button>{words.next}</Button></p>
        </form>
      )}
      <form method="post" action={path}>
        <Hidden name="seen" value={seen} />
        <p class="actions"><Button look="secondary" name="step" value="everybody">{words.everybody}</Button> <a class="button quiet" href={surveyPath(survey.id)}>{t.common.cancel}</a></p>
      </form>
    </Around>
  )
}

function Answers({ frame: { t, language }, on, chosen, seen, path }: Props & { on: Question; path: string }): JSX.Element {
  const { condition: words } = t.surveyMaking
  return (
    <form method="post" action={path} class="stack">
      <Hidden name="seen" value={seen} />
      <Hidden name="on" value={on.id} />
      <FieldGroup name="is" legend={fill(words.answers, { question: inLanguage(on.text, language) })}>
        <div class="choices list">
          {choosable(on).map((value) => <Checkbox name="is[]" id={`is-${value}`} value={value} label={choiceWords(on, value, t, language)} checked={chosen.includes(value)} />)}
        </div>
      </FieldGroup>
      <p class="actions"><Button>{words.save}</Button> <a href={`${path}?on=`}>{words.other}</a></p>
    </form>
  )
}
