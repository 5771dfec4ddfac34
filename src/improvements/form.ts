// The form of an improvement: what was said and what is done about it, for everybody to read; where, by which role, and by when.
import { longest, Reading, translatedValues, type FormValues, type Read } from '../directory/forms/reading.ts'
import type { Named } from '../directory/services.sql.ts'
import { parseDay } from '../staff/day-field.ts'
import type { Day } from '../text/dates.ts'
import type { Language, Translated } from '../text/language.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import type { Choices } from './choices.sql.ts'
import { allMeans, type Scope, type Words } from './improvement.ts'
import { ownerOf, type Owner } from './owner.ts'
import type { New } from './write.sql.ts'

/** So many units and services can be named; what is about more is about their service line. */
export const mostPlaces = 3
/** A page of text is read by nobody on a poster. */
const longestText = 1200

export const placeFields = (what: 'unit' | 'service'): string[] => Array.from({ length: mostPlaces }, (_, n) => `${what}-${n + 1}`)

export const wordValues = (one: Words & Scope): FormValues => ({
  ...translatedValues('title', one.title), ...translatedValues('said', one.said), ...translatedValues('does', one.does), ...translatedValues('origin', one.origin),
  ...translatedValues('means-words', one.meansWords), means: one.means, line: one.serviceLineId ?? '',
  ...Object.fromEntries(placeFields('unit').map((name, n) => [name, one.unitIds[n] ?? ''])),
  ...Object.fromEntries(placeFields('service').map((name, n) => [name, one.serviceIds[n] ?? ''])),
})

export function readWords(form: Form, choices: Choices, t: Texts, language: Language): Read<Words & Scope> {
  const reading = new Reading(form, t.directory, language)
  return reading.result(wordsIn(reading, choices, t))
}

export function readNew(form: Form, choices: Choices, t: Texts, { language, today }: { language: Language; today: Day }): Read<New> {
  const reading = new Reading(form, t.directory, language)
  const words = wordsIn(reading, choices, t)
  const owner = readOwner(form, choices)
  const due = readDue(form, t, today)
  const problems: Problem[] = [...reading.problems, ...(owner ? [] : [{ field: 'owner', text: t.improvements.problems.owner }]), ...('problem' in due ? [due.problem] : [])]
  return problems.length || !owner || 'problem' in due ? { ok: false, problems } : { ok: true, details: { ...words, owner, dueOn: due.day } }
}

export const readOwner = (form: Form, choices: Choices): Owner | null => offeredOwner(form.text('owner'), choices)

/** Null where nothing was chosen, or what is not offered. */
export function offeredOwner(code: string, choices: Choices): Owner | null {
  const owner = ownerOf(code)
  const among = owner?.role === 'unit-supervisor' ? choices.units : owner?.role === 'line-manager' ? choices.lines : null
  return owner && (!among || among.some(({ id }) => id === owner.ofId)) ? owner : null
}

export function readDue(form: Form, t: Texts, today: Day): { day: Day } | { problem: Problem } {
  const day = parseDay(form.text('due'))
  if (!day) return { problem: { field: 'due', text: t.improvements.problems.due } }
  return day < today ? { problem: { field: 'due', text: t.improvements.problems.past } } : { day }
}

/** The reason of a move; null where none was written. */
export function readBecause(form: Form, name: string, t: Texts, language: Language): { because: Translated | null; problems: Problem[] } {
  const reading = new Reading(form, t.directory, language)
  const because = reading.translatedOrNone(name, t.improvements.because, longestText)
  return { because, problems: reading.problems }
}

function wordsIn(reading: Reading, choices: Choices, t: Texts): Words & Scope {
  const { fields, problems } = t.improvements
  const several = (what: 'unit' | 'service', among: readonly Named[]): string[] =>
    [...new Set(placeFields(what).flatMap((name) => reading.chosen(name, fields[what], among) ?? []))]
  const means = allMeans.find((one) => one === reading.form.text('means'))
  const words = {
    title: reading.translated('title', fields.title, longest.name), said: reading.translated('said', fields.said, longestText), does: reading.translated('does', fields.does, longestText),
    origin: reading.translatedOrNone('origin', fields.origin, longest.sentence), meansWords: reading.translatedOrNone('means-words', fields.meansWords, longest.sentence),
    serviceLineId: reading.chosen('line', fields.line, choices.lines), unitIds: several('unit', choices.units), serviceIds: several('service', choices.services),
  }
  if (!means) reading.problems.push({ field: 'means', text: problems.means })
  return { ...words, means: means ?? 'practice' }
}
