// What somebody gave on a feedback day, as it is handed in: from a tablet, from a form, or typed in from paper. Each record has an id that its
// maker drew, so that it is taken in once, however often it comes. It says neither when it was given nor by whom.
import * as v from 'valibot'
import { kinds as feedbackKinds, longest } from '../feedback/case.ts'
import { languages } from '../text/language.ts'

export const longestWish = 600, longestNote = 2000
/** So many at most in one batch. */
export const mostRecords = 50

const id = v.pipe(v.string(), v.uuid(), v.toLowerCase())
const common = { id, language: v.picklist(languages) }
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))

const schema = v.variant('kind', [
  /** Of a station of statements or cards. `line`: the service line that it is about. `sheet`: the number on the paper that it was typed from. */
  v.object({ ...common, kind: v.literal('answers'), station: id, line: v.nullable(id), answers: v.record(v.string(), v.array(v.string())), sheet: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))) }),
  v.object({ ...common, kind: v.literal('wish'), theme: v.nullable(id), text: text(longestWish) }),
  /** `receipt`: as the short code that its giver was shown; the words were never anywhere but on their screen. */
  v.object({ ...common, kind: v.literal('feedback'), feedbackKind: v.picklist(feedbackKinds), line: v.nullable(id), text: text(longest.text), pseudonym: v.nullable(text(longest.pseudonym)), receipt: v.string() }),
  /** Somebody came, who said where they live or did not. `elsewhere`: in none of the municipalities that the day is for. */
  v.object({ ...common, kind: v.literal('came'), stop: id, municipality: v.nullable(id), elsewhere: v.optional(v.boolean()), came: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(50)) }),
  /** What was said over coffee, or at a guest's stand: read back to whoever said it, who agreed. */
  v.object({ ...common, kind: v.literal('note'), line: v.nullable(id), guest: v.nullable(id), text: text(longestNote), agreed: v.literal(true) }),
])
export type DayRecord = v.InferOutput<typeof schema>

/** Null where it is none: then nothing of it can be kept. */
export function readRecord(given: unknown): DayRecord | null {
  const read = v.safeParse(schema, given)
  return read.success ? read.output : null
}
