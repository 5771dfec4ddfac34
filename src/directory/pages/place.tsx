// A place on the desk.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { Checkbox, FieldGroup, Select, TextField } from '../../web/fields.tsx'
import { addPath, hoursPath } from '../addresses.ts'
import { accessibilityFeatures, placeKinds } from '../place-kinds.ts'
import { featureField } from '../forms/place.ts'
import { EditPage, type EditProps } from './edit-page.tsx'
import { ThingSelect, TranslatedFields } from './fields.tsx'

export function PlacePage(props: EditProps): JSX.Element {
  const { values, choices, id, endedOn } = props
  const { t, language } = props.frame
  const { directory: { fields }, placesDesk: { place: words, hours }, places } = t
  const ways = id && (
    <p class="actions">
      <a href={hoursPath('place', id)}>{hours.link.place}</a>
      <a href={`${addPath('drop-in')}?place=${id}`}>{t.directory.adding['drop-in']}</a>
      {!endedOn && <a href={to('place', language, { place: id })}>{words.onPage}</a>}
    </p>
  )
  return (
    <EditPage {...props} thing="place" ending="place" beside={ways}>
      <TranslatedFields name="name" legend={fields.name} values={values} />
      <Select
        name="kind" label={words.kind} width="medium" value={values['kind'] ?? 'office'}
        options={placeKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <TranslatedFields name="description" legend={fields.description} hint={words.descriptionHint} values={values} rows={2} optional />
      <TranslatedFields name="address" legend={fields.address} values={values} optional />
      <ThingSelect
        name="municipality" label={fields.municipality} values={values} among={choices.municipalities}
        optional
      />
      <FieldGroup name="coordinates" legend={words.coordinates} hint={words.coordinatesHint} optional>
        <div class="side-by-side">
          {(['latitude', 'longitude'] as const).map((part) => (
            <TextField name={part} label={words[part]} value={values[part]} width="short" spellcheck={false} />
          ))}
        </div>
      </FieldGroup>
      <TranslatedFields name="directions" legend={words.directions} hint={words.directionsHint} values={values} rows={2} optional />
      <TranslatedFields name="transport" legend={words.transport} hint={words.transportHint} values={values} rows={2} optional />
      <FieldGroup name="accessibility" legend={words.accessibility} hint={words.accessibilityHint}>
        <div class="choices list">
          {accessibilityFeatures.map((feature) => (
            <Checkbox name={featureField(feature)} label={places.features[feature]} checked={!!values[featureField(feature)]} />
          ))}
        </div>
      </FieldGroup>
      <TranslatedFields name="note" legend={words.accessibilityNote} hint={words.accessibilityNoteHint} values={values} rows={2} optional />
    </EditPage>
  )
}
