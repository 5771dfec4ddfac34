// What goes over the wire of how many client relationships ended or changed worker.
import * as v from 'valibot'
import { mostInMonth } from '../surveys/ends/counted.ts'
import { maybe, said } from './schema-parts.ts'

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostInMonth))
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

// Strict: a field of ours that is misspelt is told, and so is one of theirs that names somebody.
const row = v.strictObject({
  unit: said(word, 'The unit: its id from /api/v1/units, or its Finnish name as it stands there.'),
  serviceLine: maybe(said(word, 'The service line, by id or Finnish name, where the number is not of the whole unit.')),
  month: said(v.pipe(v.string(), v.regex(/^2\d{3}-(0[1-9]|1[0-2])$/)), 'As 2026-08: the month that goes on now, or one of the 36 before it.'),
  ended: maybe(said(number, 'How many client relationships ended.')),
  workerChanges: maybe(said(number, 'How many clients got another worker.')),
})

export const changesInput = v.strictObject({ rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(1000)) })

export const changesTaken = v.strictObject({
  saved: said(v.number(), 'So many numbers are new, or others than before.'),
  unchanged: said(v.number(), 'So many were here already.'),
})
