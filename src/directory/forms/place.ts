// The form of a place: what it is, where, how one gets there and in.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { PlaceDetails } from '../directory.ts'
import { accessibilityFeatures, placeKinds, type AccessibilityFeature } from '../place-kinds.ts'
import { coordinateValues, readCoordinates } from './coordinates.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

/** A box to tick for each. */
export const featureField = (feature: AccessibilityFeature): string => `has-${feature}`

export const placeValues = (place: PlaceDetails): FormValues => ({
  ...translatedValues('name', place.name),
  kind: place.kind,
  ...translatedValues('description', place.description),
  ...translatedValues('address', place.address),
  municipality: place.municipalityId ?? '',
  ...coordinateValues(place.coordinates),
  ...translatedValues('directions', place.directions),
  ...translatedValues('transport', place.transport),
  ...Object.fromEntries(place.accessibility.map((feature) => [featureField(feature), 'yes'])),
  ...translatedValues('note', place.accessibilityNote),
})

export function readPlace(
  form: Form, { municipalities }: Choices, texts: Texts, { language }: { language: Language },
): Read<PlaceDetails> {
  const { directory: t, placesDesk: { place: labels } } = texts
  const reading = new Reading(form, t, language)
  // What nobody has said anything about is an office, as the rest of the program takes it.
  const kind = placeKinds.find((each) => each === (form.text('kind') || 'office'))
  if (!kind) reading.problem('kind', 'notChosen', { label: labels.kind })
  const name = reading.translated('name', t.fields.name, longest.name)
  const description = reading.translatedOrNone('description', t.fields.description, longest.sentence)
  const address = reading.translatedOrNone('address', t.fields.address, longest.sentence)
  const municipalityId = reading.chosen('municipality', t.fields.municipality, municipalities)
  const { at, problems } = readCoordinates(form, texts)
  reading.problems.push(...problems)
  return reading.result({
    name, kind: kind ?? 'office', description, address, municipalityId, coordinates: at,
    directions: reading.translatedOrNone('directions', labels.directions, longest.sentence),
    transport: reading.translatedOrNone('transport', labels.transport, longest.sentence),
    accessibility: accessibilityFeatures.filter((feature) => form.text(featureField(feature))),
    accessibilityNote: reading.translatedOrNone('note', labels.accessibilityNote, longest.sentence),
  })
}
