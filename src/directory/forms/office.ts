// The form of an office in the address book.
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { OfficeDetails } from '../address-book.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from './reading.ts'

export const officeValues = (office: OfficeDetails | null): FormValues => ({
  ...translatedValues('name', office?.name ?? null),
  ...translatedValues('for', office?.whatFor ?? null),
  contact: office?.contact ?? '',
  website: office?.website ?? '',
  ...translatedValues('guide', office?.guide ?? null),
})

export function readOffice(form: Form, { directory: t, routing: { book } }: Texts, language: Language): Read<OfficeDetails> {
  const reading = new Reading(form, t, language)
  const website = reading.text('website', book.website, 500)
  if (website && !(/^https?:\/\/[^\s/?#]+\.[^\s/?#]/i.test(website) && URL.canParse(website))) reading.problems.push({ field: 'website', text: book.notWebsite })
  return reading.result({
    name: reading.translated('name', book.name, longest.name),
    whatFor: reading.translatedOrNone('for', book.whatFor, longest.sentence),
    contact: reading.text('contact', book.contact, longest.sentence) || null,
    website: website || null,
    guide: reading.translatedOrNone('guide', book.guide, longest.text),
  })
}
