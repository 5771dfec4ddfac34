// What stands in the form of an answer: while it is written, as it is kept as a draft, and once it is to go.
import { longest, type CameOf, type Kind } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { readCameOf, type CameOfProblem } from './came-of-it.ts'

/** What follows once it has gone, where it is not an answer alone: the giver is guided to an office, or gets a worker's own side. */
export type GoesAs = { office: string; what: 'guide' | 'hand' } | { side: true }

const fields = ['text', 'purpose', 'came', 'because', 'as'] as const
export type Written = Record<(typeof fields)[number], string>

export const writtenIn = (value: (field: string) => string): Written =>
  Object.fromEntries(fields.map((field) => [field, value(field)])) as Written

/** Nothing is kept of a form in which only choices were made. */
export const isEmpty = ({ text, because }: Written): boolean => !hasLetters(text) && !hasLetters(because)

export const purposes = ['answer', 'question-back', 'interim'] as const
export type ToSend = { text: string; purpose: (typeof purposes)[number]; cameOf?: CameOf; as?: 'unit' }

export type WrittenProblem = CameOfProblem | { field: 'text'; why: 'missing' | 'tooLong' } | { field: 'purpose'; why: 'purpose' }

/** A question back and an interim reply do not say what came of it: nothing has yet. */
export function checkWritten({ text, purpose, came, because, as }: Written, kind: Kind): { toSend: ToSend } | { problems: WrittenProblem[] } {
  const problems: WrittenProblem[] = []
  if (!hasLetters(text)) problems.push({ field: 'text', why: 'missing' })
  if (tooLong(text, longest.text)) problems.push({ field: 'text', why: 'tooLong' })
  const known = purposes.find((one) => one === purpose)
  if (!known) problems.push({ field: 'purpose', why: 'purpose' })
  const read = known === 'answer' ? readCameOf(came || (kind === 'thanks' || kind === 'question' ? 'nothing-asked' : ''), because, kind) : null
  if (read && 'problem' in read) problems.push(read.problem)
  if (problems.length || !known) return { problems }
  return { toSend: { text, purpose: known, ...(read && 'cameOf' in read ? { cameOf: read.cameOf } : {}), ...(as === 'unit' ? { as } : {}) } }
}
