// The form of a service, with the units that give it and who handles its feedback there.
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { ServiceDetails } from '../directory.ts'
import { guideValues, readGuide } from './guide.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

/** One choice for each unit: nothing, `givesIt` without a handler of its own, or the id of the handler there. */
export const unitField = (unitId: string): string => `unit-${unitId}`
export const givesIt = 'gives-it'

/** Nobody, or the id of the handler in a municipality. */
export const municipalityField = (municipalityId: string): string => `municipality-${municipalityId}`

export const serviceValues = (service: ServiceDetails): FormValues => ({
  ...translatedValues('name', service.name),
  ...translatedValues('description', service.description),
  ...translatedValues('words', service.everydayWords),
  line: service.serviceLineId,
  position: String(service.position),
  handler: service.handlerId ?? '',
  ...guideValues(service),
  ...Object.fromEntries(service.units.map(({ unitId, handlerId }) => [unitField(unitId), handlerId ?? givesIt])),
  ...Object.fromEntries((service.municipalities ?? []).map(({ municipalityId, handlerId }) => [municipalityField(municipalityId), handlerId])),
})

export function readService(
  form: Form, choices: Choices, texts: Texts, { language }: { language: Language },
): Read<ServiceDetails> {
  const { people, lines, units, municipalities } = choices
  const { directory: t } = texts
  const reading = new Reading(form, t, language)
  const line = reading.chosen('line', t.fields.line, lines)
  if (!line) reading.problem('line', 'notChosen', { label: t.fields.line })
  return reading.result({
    serviceLineId: line ?? '',
    name: reading.translated('name', t.fields.name, longest.name),
    description: reading.translatedOrNone('description', t.fields.description, longest.sentence),
    everydayWords: reading.translatedOrNone('words', t.fields.everydayWords, longest.sentence),
    ...readGuide(reading, choices, texts),
    position: reading.number('position', t.fields.position, 0, 999),
    handlerId: reading.person('handler', t.fields.handler, people),
    municipalities: municipalities.flatMap(({ id, name }) => {
      const handlerId = reading.person(municipalityField(id), inLanguage(name, language), people)
      return handlerId ? [{ municipalityId: id, handlerId }] : []
    }),
    units: units
      .filter(({ id, ended }) => !ended && form.text(unitField(id)))
      .map(({ id, name }) => ({
        unitId: id,
        handlerId: form.text(unitField(id)) === givesIt
          ? null : reading.person(unitField(id), inLanguage(name, language), people),
      })),
  })
}
