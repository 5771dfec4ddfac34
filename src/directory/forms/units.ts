// The forms of a unit and a municipality.
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { daysAfter, shortDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
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
  began: unit.madeOn ? typedDay(unit.madeOn) : '',
})

export function readUnit(
  form: Form, { people, places, municipalities }: Choices, { directory: t, upkeep }: Texts,
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
    madeOn: began(reading, upkeep.unitBegan),
  })
}

function began(reading: Reading, words: Texts['upkeep']['unitBegan']): Day | null {
  const text = reading.form.text('began')
  const day = text ? parseDay(text) : null
  if (text && !day) reading.problem('began', 'notDay', { label: words.label, day: text.slice(0, 40) })
  return day
}

/** It is no later than what everybody reads of it, than when it ended, or than next year: `heardBy` as units.sql.ts has it. */
export function beganTooLate({ madeOn }: UnitDetails, { heardBy, endedOn, today }: { heardBy: Day | null; endedOn: Day | null; today: Day }, words: Texts['upkeep']['unitBegan'], language: Language): Problem[] {
  const latest = daysAfter(today, 366)
  const why = madeOn === null ? null : heardBy && madeOn > heardBy ? fill(words.heard, { day: shortDay(heardBy, language) })
    : endedOn && madeOn >= endedOn ? fill(words.ended, { day: shortDay(endedOn, language) }) : madeOn > latest ? fill(words.far, { day: shortDay(latest, language) }) : null
  return why ? [{ field: 'began', text: why }] : []
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
