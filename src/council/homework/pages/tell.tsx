// Telling what came of homework: a field for each question, and a timer beside those that ask for minutes.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { Button, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import type { PanelSeat } from '../../panel.ts'
import { most, type Homework, type Question } from '../homework.ts'

type Props = { frame: PageFrame; homework: Homework; lang: string; action: string; step: 'tell' | 'tell-for'; values: FormValues; again: boolean; readBefore: boolean; withoutSignIn?: PanelSeat[] }

/** `again`: they have done it, and may change what they told. */
export function TellForm({ frame, homework, lang, action, step, values, again, readBefore, withoutSignIn }: Props): JSX.Element {
  const words = frame.t.panelHomework
  const { questions } = homework
  const forOther = step === 'tell-for'
  return (
    <>
      {!forOther && questions.length > 0 && <h2>{again ? words.change : words.tell}</h2>}
      {!(again && !questions.length) && (
        <form method="post" action={action} class="stack" autocomplete="off" novalidate>
          <Hidden name="step" value={step} />
          <Hidden name="version" value={String(homework.version)} />
          {forOther && <p>{words.tellFor.hint}</p>}
          {forOther && <Select name="member" label={words.tellFor.member} value={values['member']} width="medium" options={withoutSignIn!.map(({ id, called }) => ({ value: id, label: called }))} />}
          {questions.map((question, at) => <Asked {...{ frame, question, lang }} name={`answer-${at + 1}`} value={values[`answer-${at + 1}`]} />)}
          {questions.length > 0 && homework.forIds?.length === 1 && <p><strong>{words.alone}</strong></p>}
          {questions.length > 0 && readBefore && <p><strong>{words.openedAgain}</strong></p>}
          {questions.length > 0 && !forOther && <p class="hint">{words.privacy}</p>}
          {questions.length > 0 && !forOther && isForFew(homework) && <p><strong>{words.privacyFew}</strong></p>}
          <p><Button>{forOther ? words.tellFor.send : !questions.length ? words.iHaveDone : again ? words.sendAgain : words.send}</Button></p>
        </form>
      )}
      {again && (
        <form method="post" action={action} class="stack tight">
          {!questions.length && <p>{words.mine.done}.</p>}
          <Hidden name="step" value="take-back" />
          {questions.length > 0 && <p class="hint">{words.takeBackHint}</p>}
          <p><Button look="secondary">{words.takeBack}</Button></p>
        </form>
      )}
    </>
  )
}

/** Of so few everybody on the council can tell whose answer is whose. */
const isForFew = ({ forIds }: Homework): boolean => forIds !== null && forIds.length > 1 && forIds.length < 5

function Asked({ frame: { t }, question: { form, words: label }, name, value, lang }: { frame: PageFrame; question: Question; name: string; value: string | undefined; lang: string }): JSX.Element {
  const words = t.panelHomework
  const said = <span lang={lang}>{label}</span>
  if (form === 'text') return <TextArea name={name} label={said} value={value} rows={4} maxLength={most.text} lang={lang} />
  if (form === 'yes-no') return <Radios name={name} legend={said} value={value} look="row" options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
  return (
    <div class="stack">
      <TextField name={name} label={said} hint={form === 'minutes' ? words.minutesHint : words.numberHint} value={value} width="short" inputMode="numeric" />
      {form === 'minutes' && <Timer {...{ words }} field={name} />}
    </div>
  )
}

/** timer.browser.ts shows it. */
const Timer = ({ words: { timer: words }, field }: { words: PageFrame['t']['panelHomework']; field: string }): JSX.Element => (
  <p data-timer={field} data-start={words.start} data-stop={words.stop} data-stopped={words.stopped} hidden>
    <button type="button" class="button secondary">{words.start}</button> <output for={field} aria-label={words.label} />
  </p>
)
