// The form of a question that is asked just now.
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Choices } from '../choices.sql.ts'
import { longest, Reading, translatedValues, type FormValues, type Read } from '../forms/reading.ts'
import type { AskedDetails } from './asked.sql.ts'

/** Longer than that, and it is no longer just now. */
export const mostDays = 184

export const askedValues = ({ question, hint, serviceLineId, firstOn, lastOn, cameOfIt }: AskedDetails): FormValues => ({
  ...translatedValues('question', question), ...translatedValues('hint', hint), line: serviceLineId ?? '', first: typedDay(firstOn), last: typedDay(lastOn), ...translatedValues('came', cameOfIt),
})

export function readAsked(form: Form, { lines }: Pick<Choices, 'lines'>, { directory, asked: t }: Texts, language: Language): Read<AskedDetails> {
  const reading = new Reading(form, directory, language)
  const day = (field: string, label: string): Day => {
    const read = parseDay(form.text(field))
    if (!read) reading.problems.push({ field, text: fill(t.problems.day, { label }) })
    return read ?? '2000-01-01'
  }
  const [firstOn, lastOn] = [day('first', t.first), day('last', t.last)]
  if (lastOn < firstOn) reading.problems.push({ field: 'last', text: t.problems.order })
  else if (lastOn > daysAfter(firstOn, mostDays)) reading.problems.push({ field: 'last', text: t.problems.tooLong })
  return reading.result({
    question: reading.translated('question', t.question, longest.sentence), hint: reading.translatedOrNone('hint', t.hint, longest.sentence),
    serviceLineId: reading.chosen('line', t.line, lines), firstOn, lastOn, cameOfIt: reading.translatedOrNone('came', t.came, longest.text),
  })
}
