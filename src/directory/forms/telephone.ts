// The form of a telephone that is called for advice.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { TelephoneDetails } from '../directory.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const telephoneValues = (telephone: TelephoneDetails): FormValues => ({
  ...translatedValues('name', telephone.name),
  number: telephone.number,
  ...translatedValues('description', telephone.description),
  ...translatedValues('cost', telephone.cost),
  unit: telephone.unitId ?? '',
  ...(telephone.alwaysShown ? { shown: 'yes' } : {}),
  position: String(telephone.position),
})

export function readTelephone(
  form: Form, { units }: Choices, { directory: t, placesDesk: { telephone: labels } }: Texts, { language }: { language: Language },
): Read<TelephoneDetails> {
  const reading = new Reading(form, t, language)
  const name = reading.translated('name', t.fields.name, longest.name)
  const number = reading.phone('number', labels.number)
  if (!number) reading.problem('number', 'notPhone', { label: labels.number })
  return reading.result({
    name, number: number ?? '',
    description: reading.translatedOrNone('description', labels.description, longest.sentence),
    cost: reading.translatedOrNone('cost', labels.cost, longest.sentence),
    unitId: reading.chosen('unit', labels.unit, units),
    alwaysShown: form.text('shown') === 'yes',
    position: reading.number('position', t.fields.position, 0, 999),
  })
}
