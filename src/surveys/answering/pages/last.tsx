// The last look before sending: what was answered and what was left alone, what becomes of it where too few answer, and the button.
import type { JSX } from 'preact'
import { Trap } from '../../../feedback/pages/trap.tsx'
import { fill } from '../../../text/fill.ts'
import { Button, Radios } from '../../../web/fields.tsx'
import type { Question } from '../../question.ts'
import { AskQuote } from '../../quotes/pages/ask.tsx'
import type { FewChoice } from '../../release.ts'
import { TokenSending } from '../../tokens/pages/said.tsx'
import { Said } from './controls.tsx'
import { nameOf, SurveyForm, Ways, type InForm } from './form.tsx'

type Props = InForm & {
  progress: { at: number; count: number }
  questions: { question: Question; answered: boolean; stop: string }[]
  /** Where it was asked: which unit, in words. */
  group: string | null
  few: Few | null
  /** Whether a sentence of theirs may be shown to everybody, as they have said so far. Null: it is not asked. */
  quote: string | null
  /** The words of their slip, where the round wants some: their browser may exchange them for a token. Null: none are wanted. */
  slip: string | null
  /** The fields that hold texts. */
  texts: readonly string[]
  /** Until the round is over. */
  secondsLeft: number
}

/** `unit` and `around`: the group of the answer and what is around it, in words. `fate`: what becomes of what waits in vain. */
export type Few = { choices: readonly FewChoice[]; chosen: FewChoice; fewest: number; unit: string; around: string; fate: 'up' | 'erase' }

export function LastPage({ progress, questions, group, few, quote, slip, texts, secondsLeft, ...rest }: Props): JSX.Element {
  const { frame, survey } = rest
  const { last } = frame.t.surveyAnswering
  return (
    <SurveyForm {...rest} progress={progress} title={nameOf(survey, frame)} heading={last.title} sends={{ texts, byToken: slip !== null, secondsLeft }}>
      <p class="lede">{last.lede}</p>
      <ul class="answered">
        {group && <Row stop="place" done={last.about} label={group} change={last.change} />}
        {questions.map(({ question, answered, stop }) => (
          <Row stop={stop} done={answered ? last.answered : last.left} label={<Said content={question.text} frame={frame} />} change={last.change} left={!answered} />
        ))}
      </ul>
      {few && <FewAnswer {...{ frame, few }} />}
      {quote !== null && <AskQuote frame={frame} value={quote} />}
      {slip !== null && <TokenSending frame={frame} slip={slip} />}
      <Trap />
      <p class="hint">{last.sendHint}</p>
      <Ways frame={frame}><Button name="step" value="send" icon="forward">{last.send}</Button></Ways>
    </SurveyForm>
  )
}

function Row({ stop, done, label, change, left }: { stop: string; done: string; label: JSX.Element | string; change: string; left?: boolean }): JSX.Element {
  return (
    <li class={left ? 'left' : undefined}>
      <span>{label}<br /><span class="hint">{done}</span></span>
      <button type="submit" class="button quiet" name="step" value={`to:${stop}`}>{change}<span class="visually-hidden">: {label}</span></button>
    </li>
  )
}

function FewAnswer({ frame, few: { choices, chosen, fewest, unit, around, fate } }: { frame: InForm['frame']; few: Few }): JSX.Element {
  const { last } = frame.t.surveyAnswering
  const said = {
    wait: { label: last.waitUnit, hint: fate === 'up' ? fill(last.waitUp, { around }) : last.waitErase },
    higher: { label: last.higher, hint: fill(last.higherHint, { unit, around }) },
    anyway: { label: last.anyway, hint: last.anywayHint },
  }
  return (
    <Radios
      name="few" legend={fill(last.few, { fewest, unit })} hint={last.fewHint} value={chosen}
      options={choices.map((value) => ({ value, ...said[value] }))}
    />
  )
}
