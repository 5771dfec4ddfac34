// The form of the organisation's own details, and of the texts that it may put into its own words.
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { parseHour, typedHour } from '../../staff/hour-field.ts'
import type { Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { languages, type Language, type Translated } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import { organisationTexts, titleOfText } from '../organisation-texts.ts'
import type { Organisation } from '../organisation.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const organisationValues = (organisation: Organisation): FormValues => ({
  ...translatedValues('name', organisation.name),
  coordinator: organisation.coordinatorId ?? '',
  days: String(organisation.answerWithinWorkingDays),
  remind: String(organisation.remindEveryWorkingDays),
  opens: typedHour(organisation.officeOpens),
  closes: typedHour(organisation.officeCloses),
  closed: organisation.closedDays.map(typedDay).join('\n'),
  phone: organisation.phone ?? '',
  website: organisation.website ?? '',
  readFirst: String(organisation.answersReadFirst),
  ...Object.assign({}, ...organisationTexts.map((key) => translatedValues(key, organisation.texts[key] ?? null))),
})

export function readOrganisation(
  form: Form, { people }: Choices, texts: Texts, language: Language,
): Read<Organisation> {
  const { directory: t } = texts
  const reading = new Reading(form, t, language)
  return reading.result({
    name: reading.translated('name', t.fields.name, longest.name),
    coordinatorId: readCoordinator(reading, t.organisation.coordinator, people),
    answerWithinWorkingDays: reading.number('days', t.organisation.answerWithin, 1, 60),
    remindEveryWorkingDays: reading.number('remind', texts.reminders.every, 1, 30),
    ...readOfficeHours(reading, texts.reminders),
    closedDays: readDays(form.text('closed'), reading, t.organisation.closedDays),
    phone: reading.phone('phone', t.organisation.phone),
    website: readWebsite(form.text('website'), reading, t.organisation.website),
    answersReadFirst: reading.number('readFirst', texts.answering.second.setting, 0, 50),
    texts: Object.fromEntries(
      organisationTexts
        .map((key) => [key, readText(reading, key, titleOfText(texts, key))])
        .filter(([, text]) => text),
    ),
  })
}

function readOfficeHours(reading: Reading, t: Texts['reminders']): Pick<Organisation, 'officeOpens' | 'officeCloses'> {
  const hour = (field: string, label: string) => {
    const parsed = parseHour(reading.form.text(field))
    if (!parsed) reading.problems.push({ field, text: fill(t.notHour, { label }) })
    return parsed ?? ''
  }
  const [officeOpens, officeCloses] = [hour('opens', t.opens), hour('closes', t.closes)]
  if (officeOpens && officeCloses && officeOpens >= officeCloses) reading.problems.push({ field: 'closes', text: t.hoursOrder })
  // What goes out in office hours is looked for once a minute, and may have to be tried again.
  else if (officeOpens && officeCloses && minutes(officeCloses) - minutes(officeOpens) < 60) reading.problems.push({ field: 'closes', text: t.hoursTooShort })
  return { officeOpens, officeCloses }
}

const minutes = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5))

/** Only somebody who holds the role can be the one that is named: nobody else would get anything. */
function readCoordinator(reading: Reading, label: string, people: Choices['people']): string | null {
  const id = reading.person('coordinator', label, people)
  const person = people.find((one) => one.id === id)
  if (person && !person.left && !person.coordinates) reading.problem('coordinator', 'notCoordinator', { label, name: person.name })
  return id
}

function readDays(text: string, reading: Reading, label: string): Day[] {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean)
  return lines.flatMap((line) => {
    const day = parseDay(line)
    if (!day) reading.problem('closed', 'notDay', { label, day: line.slice(0, 40) })
    return day ?? []
  })
}

function readWebsite(text: string, reading: Reading, label: string): string | null {
  if (!text) return null
  const sound = /^https?:\/\/[^\s/?#]+\.[^\s/?#]/i.test(text) && URL.canParse(text) && text.length <= 500
  if (!sound) reading.problem('website', 'notWebsite', { label })
  return text
}

/** A text in some languages only would contradict the program's own text in the others. */
function readText(reading: Reading, key: string, label: string): Translated | null {
  const texts = languages.map((language) => [language, reading.text(`${key}-${language}`, label, longest.text)] as const)
  const written = texts.filter(([, text]) => text)
  if (!written.length) return null
  const [missing] = texts.find(([, text]) => !text) ?? []
  if (missing) reading.problem(`${key}-${missing}`, 'allLanguages', { label })
  return Object.fromEntries(texts) as Required<Translated>
}
