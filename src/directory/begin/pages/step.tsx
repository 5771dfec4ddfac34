// A step of "Where do I begin?" on the desk.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { Hidden, Radios } from '../../../web/fields.tsx'
import { EditPage, type EditProps } from '../../pages/edit-page.tsx'
import { PositionField, ThingSelect, TranslatedFields } from '../../pages/fields.tsx'
import { parentField } from '../form.ts'
import { mostQuestions } from '../tree.ts'

export function StepPage(props: EditProps): JSX.Element {
  const { values, choices, frame: { t } } = props
  const { desk: words, title } = t.firstSteps
  const first = !values[parentField]
  const ways = [{ value: 'question', label: words.asks }, { value: 'end', label: words.ends }]
  return (
    <EditPage {...props} thing="step" ending="step" list={{ href: desk.firstSteps, label: title }}>
      <Hidden name={parentField} value={values[parentField] ?? ''} />
      <TranslatedFields name="name" legend={first ? words.whole : words.answer} hint={first ? words.wholeHint : words.answerHint} values={values} />
      <Radios name="after" legend={words.afterwards} hint={fill(words.afterwardsHint, { most: mostQuestions })} value={values['after']} options={ways} />
      <h2>{words.asks}</h2>
      <TranslatedFields name="question" legend={words.question} hint={words.questionHint} values={values} />
      <TranslatedFields name="hint" legend={words.hint} values={values} optional />
      <h2>{words.ends}</h2>
      <TranslatedFields name="next" legend={words.next} hint={words.nextHint} values={values} rows={3} />
      <ThingSelect name="telephone" label={words.telephone} values={values} among={choices.telephones} optional />
      <ThingSelect name="place" label={words.place} values={values} among={choices.places} optional />
      <ThingSelect name="situation" label={words.situation} values={values} among={choices.situations ?? []} optional />
      <PositionField values={values} />
    </EditPage>
  )
}
