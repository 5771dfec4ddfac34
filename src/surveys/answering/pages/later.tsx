// "Go on later": kept under four words with us, or in this browser alone; and the words, once it is kept.
import type { JSX } from 'preact'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button } from '../../../web/fields.tsx'
import { draftDays } from '../typed.ts'
import { Address } from '../../../web/parts.tsx'
import { nameOf, SurveyForm, type InForm } from './form.tsx'

export function LaterPage(rest: InForm): JSX.Element {
  const { frame, survey } = rest
  const { later } = frame.t.surveyAnswering
  const days = { days: draftDays }
  return (
    <SurveyForm {...rest} progress={null} title={later.title} heading={later.title} scripts={['kept']}>
      <p class="lede">{later.lede}</p>
      <h2>{later.words}</h2>
      <p>{fill(later.wordsText, days)}</p>
      <p><Button look="secondary" name="step" value="keep">{later.keep}</Button></p>
      {/* Only where the browser can: its script shows this. */}
      <div class="stack" data-kept-offer hidden>
        <h2>{later.here}</h2>
        <p>{fill(later.hereText, days)}</p>
        <p><Button look="secondary" name="step" value="here">{later.keepHere}</Button></p>
      </div>
      <p><Button name="step" value="on" icon="forward">{later.on}</Button></p>
      <p class="small">{nameOf(survey, frame)}</p>
    </SurveyForm>
  )
}

/** `address`: of the page on which the words are typed; null where it is kept on this device. */
export function KeptPage({ words, until, address, ...rest }: InForm & { words: readonly string[]; until: Day; address: string | null }): JSX.Element {
  const { frame } = rest
  const { later } = frame.t.surveyAnswering
  const title = fill(address === null ? later.keptHere : later.keptTitle, { day: longDay(until, frame.language) })
  return (
    <SurveyForm {...rest} progress={null} title={title} heading={title}>
      <h2 id="kept-words">{later.yourWords}</h2>
      <ol class="kept-words" aria-labelledby="kept-words">{words.map((word) => <li>{word}</li>)}</ol>
      <p><strong>{later.only}</strong></p>
      <p>{address === null ? later.howHere : <Address text={fill(later.how, { address })} />}</p>
      <p class="buttons">
        <Button name="step" value="on" icon="forward">{later.on}</Button>
        {address !== null && <Button look="secondary" name="step" value="erase">{later.erase}</Button>}
      </p>
    </SurveyForm>
  )
}
