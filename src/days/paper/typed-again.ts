// What was typed from a piece of paper, as it would be typed: for looking at it again, and for putting it right.
import { asTyped, typedField } from '../../surveys/paper/sheet.ts'
import { isText, type Question } from '../../surveys/question.ts'
import type { Form } from '../../web/form.ts'
import type { Listed } from './put-right.ts'
import { rowField } from './typed.ts'

/** The figures of its statements; of a sheet of which only some were answered a line for each of the others. */
export function rowOf(questions: readonly Question[], answers: Readonly<Record<string, string[]>>): string {
  const statements = questions.filter(({ kind }) => kind === 'agree')
  return statements.some(({ id }) => answers[id]) ? statements.map((question) => asTyped(question, answers[question.id]) || '-').join(' ') : ''
}

/** Figures only. */
export const echoOf = (questions: readonly Question[], answers: Readonly<Record<string, string[]>>): string =>
  [rowOf(questions, answers), ...questions.filter((question) => question.kind !== 'agree' && !isText(question)).map((question) => asTyped(question, answers[question.id]))].filter(Boolean).join(' · ')

/** The form as it was sent. Of what somebody else typed only which paper it was: it is typed from the paper anew. */
export function filledFrom({ stationId, serviceLineId, sheet, answers }: Listed, questions: readonly Question[]): Form {
  const fields = new Map<string, string>([['station', stationId], ['line', serviceLineId ?? ''], ['sheet', sheet === null ? '' : String(sheet)]])
  if (answers) for (const question of questions.filter(({ kind }) => kind !== 'agree')) fields.set(typedField(question), asTyped(question, answers[question.id]))
  if (answers) fields.set(rowField, rowOf(questions, answers))
  return { entries: [...fields], text: (name) => fields.get(name) ?? '', all: (name) => [fields.get(name) ?? ''] }
}
