// The part of a round's form that says how it is held elsewhere. It is read only where that is chosen.
import { longest, translatedValues, type FormValues, type Reading } from '../../directory/forms/reading.ts'
import type { Texts } from '../../text/texts.ts'
import { heldWays, readAddress, type Elsewhere } from './elsewhere.ts'

export const elsewhereValues = (elsewhere: Elsewhere | null): FormValues => ({
  'held': elsewhere?.heldAs ?? '', ...translatedValues('held-words', elsewhere?.words ?? null), ...translatedValues('held-where', elsewhere?.where ?? null),
  'held-address': elsewhere?.address ?? '', ...translatedValues('held-promise', elsewhere?.promise ?? null),
})

export function readElsewhere(reading: Reading, { surveyElsewhere: { form: words } }: Pick<Texts, 'surveyElsewhere'>): Elsewhere {
  const say = (field: string, text: string): void => { reading.problems.push({ field, text }) }
  const heldAs = heldWays.find((way) => way === reading.form.text('held'))
  if (!heldAs) say('held', words.problems.held)
  const own = heldAs === 'other' ? reading.translated('held-words', words.words, longest.name) : null
  const where = reading.translated('held-where', words.where, longest.sentence)
  const typed = reading.form.text('held-address')
  const read = typed ? readAddress(typed) : null
  if (read && !read.ok) say('held-address', words.problems.address[read.why])
  const promise = reading.translated('held-promise', words.promise, longest.text)
  return { heldAs: heldAs ?? 'other', words: own, where, address: read?.ok ? read.address : null, promise }
}
