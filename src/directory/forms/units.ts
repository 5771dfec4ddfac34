// The forms of a unit and a municipality.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { MunicipalityDetails, UnitDetails } from '../directory.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const unitValues = (unit: UnitDetails): FormValues => ({
  ...translatedValues('name', unit.name),
  municipality: unit.municipalityId ?? '',
  place: unit.placeId ?? '',
  supervisor: unit.supervisorId ?? '',
  phone: unit.phone ?? '',
  email: unit.email ?? '',
})

export function readUnit(
  form: Form, { people, places, municipalities }: Choices, { directory: t }: Texts,
  { language }: { language: Language },
): Read<UnitDetails> {
  const reading = new Reading(form, t, language)
  return reading.result({
    name: reading.translated('name', t.fields.name, longest.name),
    municipalityId: reading.chosen('municipality', t.fields.municipality, municipalities),
    placeId: reading.chosen('place', t.fields.place, places),
    supervisorId: reading.person('supervisor', t.fields.supervisor, people),
    phone: reading.phone('phone', t.fields.phone),
    email: reading.email('email', t.fields.email),
  })
}

export const municipalityValues = ({ name, code }: MunicipalityDetails): FormValues =>
  ({ ...translatedValues('name', name), code: code ?? '' })

/** `id` is that of the municipality itself, null for a new one: no two have the same code. */
export function readMunicipality(
  form: Form, { municipalities }: Choices, { directory: t }: Texts,
  { id, language }: { id: string | null; language: Language },
): Read<MunicipalityDetails> {
  const reading = new Reading(form, t, language)
  const name = reading.translated('name', t.fields.name, longest.name)
  const code = form.text('code') || null
  if (code && !/^\d{3}$/.test(code)) reading.problem('code', 'notCode', { label: t.fields.code })
  const isTaken = municipalities.some((other) => other.code !== null && other.code === code && other.id !== id)
  if (isTaken) reading.problem('code', 'takenCode', { label: t.fields.code })
  return reading.result({ name, code })
}
