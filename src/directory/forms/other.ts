// The form of what others give.
import type { Language } from '../../text/language.ts'
import { languages } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import type { OtherDetails } from '../directory.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const otherValues = (other: OtherDetails): FormValues => ({
  ...translatedValues('organiser', other.organiser),
  ...translatedValues('name', other.name),
  ...translatedValues('description', other.description),
  ...translatedValues('how-to-begin', other.howToBegin),
  ...translatedValues('words', other.everydayWords),
  ...translatedValues('website', other.website),
  phone: other.phone ?? '',
  position: String(other.position),
})

export function readOther(form: Form, _: Choices, { directory: t, doors: { desk: words } }: Texts, { language }: { language: Language }): Read<OtherDetails> {
  const reading = new Reading(form, t, language)
  for (const each of languages) {
    const name = `website-${each}`
    if (form.text(name) && !isAddress(form.text(name))) reading.problem(name, 'notWebsite', { label: words.website })
  }
  return reading.result({
    organiser: reading.translated('organiser', words.organiser, longest.name),
    name: reading.translated('name', t.fields.name, longest.name),
    description: reading.translatedOrNone('description', t.fields.description, longest.sentence),
    howToBegin: reading.translatedOrNone('how-to-begin', words.howToBegin, longest.sentence),
    everydayWords: reading.translatedOrNone('words', t.fields.everydayWords, longest.sentence),
    website: reading.translatedOrNone('website', words.website, longest.sentence),
    phone: reading.phone('phone', t.fields.phone),
    position: reading.number('position', t.fields.position, 0, 999),
  })
}

/** Nothing on the way is to see what somebody looks up: never without encryption. */
const isAddress = (typed: string): boolean => /^https:\/\/[^\s/?#]+\.[^\s/?#]/i.test(typed) && URL.canParse(typed)
