// A telephone for advice on the desk.
import type { JSX } from 'preact'
import { Checkbox, TextField } from '../../web/fields.tsx'
import { hoursPath } from '../addresses.ts'
import { EditPage, type EditProps } from './edit-page.tsx'
import { PositionField, ThingSelect, TranslatedFields } from './fields.tsx'

export function TelephonePage(props: EditProps): JSX.Element {
  const { values, choices, id } = props
  const { directory: { fields }, placesDesk: { telephone: words, hours } } = props.frame.t
  return (
    <EditPage {...props} thing="telephone" ending="telephone" beside={id && <p><a href={hoursPath('telephone', id)}>{hours.link.telephone}</a></p>}>
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <TextField name="number" label={words.number} value={values['number']} type="tel" width="medium" />
      <TranslatedFields name="description" legend={words.description} hint={words.descriptionHint} values={values} rows={2} optional />
      <TranslatedFields name="cost" legend={words.cost} values={values} optional />
      <ThingSelect name="unit" label={words.unit} values={values} among={choices.units} optional />
      <Checkbox name="shown" label={words.alwaysShown} hint={words.alwaysShownHint} checked={!!values['shown']} />
      <PositionField values={values} />
    </EditPage>
  )
}
