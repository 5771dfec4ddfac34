// The form of one text of the guide: what it begins with, and what is read from it.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../directory/forms/reading.ts'
import { parseDay, typedDay } from '../staff/day-field.ts'
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'
import { texts, type Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { GuidedLane } from './lane.ts'
import { parts, type OwnText, type Part } from './text.ts'

/** What the organisation wrote last, or the program's own words to begin with. */
export function textValues(lane: GuidedLane, last: OwnText | undefined): FormValues {
  const words = (part: Part): Translated => last?.[part] ?? { fi: texts.fi.lanes.guide[lane][part], sv: texts.sv.lanes.guide[lane][part], en: texts.en.lanes.guide[lane][part] }
  return Object.assign({ link: last?.link ?? '' }, ...parts.map((part) => translatedValues(part, words(part)))) as FormValues
}

/** Without its days: they are of the version, and begin anew. */
export const daysOf = (last: OwnText | undefined, today: Day): FormValues =>
  ({ from: typedDay(last && last.validFrom > today ? last.validFrom : today), until: last?.validTo && last.validTo > today ? typedDay(last.validTo) : '' })

export function readText(form: Form, lane: GuidedLane, t: Texts, { language, today }: { language: Language; today: Day }): Read<OwnText> {
  const reading = new Reading(form, t.directory, language)
  const { edit } = t.lanes
  const label: Record<Part, string> = { question: edit.question, about: edit.about, receiver: t.lanes.receiver, how: t.lanes.how, clock: t.lanes.clock }
  const words = Object.fromEntries(parts.map((part) => [part, reading.translated(part, label[part], part === 'question' ? longest.sentence : longest.text)])) as Record<Part, Translated>
  const link = reading.text('link', edit.link, longest.sentence)
  if (link && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(link)) reading.problems.push({ field: 'link', text: edit.noLink })
  const [from, until] = [parseDay(form.text('from')), parseDay(form.text('until'))]
  if (!from) reading.problems.push({ field: 'from', text: edit.noDay })
  if (from && from < today) reading.problems.push({ field: 'from', text: edit.past })
  if (!until && form.text('until')) reading.problems.push({ field: 'until', text: edit.noDay })
  if (from && until && until < from) reading.problems.push({ field: 'until', text: edit.order })
  return reading.result({ ...words, lane, link: link || null, validFrom: from ?? today, validTo: until })
}
