// What stands in the form of a station, as the record that it makes (../../record.ts). The same in a browser, where it is sealed, and on the
// server, where a form comes that no script has read. Says nothing of whether it may be taken in.
import type { OfferedKind } from '../../../feedback/case.ts'
import { hasLetters } from '../../../feedback/has-letters.ts'
import type { Question } from '../../../surveys/question.ts'
import { answersIn } from '../../../surveys/tokens/answers-in.ts'
import type { Language } from '../../../text/language.ts'
import type { StationForm } from '../../day.ts'
import type { DayRecord } from '../../record.ts'

/** What the page of a station says of it to its script. `lineId`: where whoever comes is not asked. */
export type StationAsked = { id: string; form: StationForm; language: Language; lineId: string | null; questions: Pick<Question, 'id' | 'kind' | 'options'>[] }
export type Fields = { get(name: string): unknown; getAll(name: string): unknown[] }

export const noLine = 'none'

/** Null where nothing is in it that could be kept. `receipt`: of feedback, as a code. */
export function recordIn(station: StationAsked, fields: Fields, id: string, receipt: string): DayRecord | null {
  const text = (name: string) => String(fields.get(name) ?? '').trim()
  const chosen = text('line')
  const line = station.lineId ?? (chosen && chosen !== noLine ? chosen : null)
  const common = { id, language: station.language }
  switch (station.form) {
    case 'statements': case 'cards': {
      const answers = answersIn(station.questions, fields)
      return Object.keys(answers).length ? { ...common, kind: 'answers', station: station.id, line, answers } : null
    }
    case 'dream': return hasLetters(text('text')) ? { ...common, kind: 'wish', theme: text('theme') || null, text: text('text') } : null
    case 'feedback': return hasLetters(text('text'))
      ? { ...common, kind: 'feedback', feedbackKind: text('kind') as OfferedKind, line, text: text('text'), pseudonym: text('pseudonym') || null, receipt }
      : null
  }
}
