// Reads a first and a last day, of an absence or of a role.
import type { Day } from '../text/dates.ts'
import type { Texts } from '../text/texts.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { parseDay } from './day-field.ts'

export type TypedDays = { first: string; last: string }
export type Days = { first: Day; last: Day | null }

type Names = { first: string; last: string; lastIsOptional: boolean }

type DaysReading = { typed: TypedDays; days: Days | null; problems: Problem[] }

export function readDays(form: Form, names: Names, t: Texts): DaysReading {
  const typed = { first: form.text(names.first), last: form.text(names.last) }
  const { dateProblem, orderProblem } = t.staff.person
  const first = parseDay(typed.first)
  const last = parseDay(typed.last)
  const isOpen = names.lastIsOptional && typed.last === ''
  const problems: Problem[] = []
  if (!first) problems.push({ field: names.first, text: dateProblem })
  if (!last && !isOpen) problems.push({ field: names.last, text: dateProblem })
  if (first && last && last < first) problems.push({ field: names.last, text: orderProblem })
  return { typed, days: first && !problems.length ? { first, last } : null, problems }
}
