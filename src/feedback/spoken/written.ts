// What somebody at the desk writes down for a giver, as typed; and the draft that it makes, by the rules of the web form.
import { helpers, type Helper } from '../../surveys/entered.ts'
import type { Language } from '../../text/language.ts'
import { isLanguage } from '../../text/language.ts'
import type { Form } from '../../web/form.ts'
import type { RawDraft } from '../draft.ts'
import { formValues, rawDraft, type FormValues } from '../form-values.ts'
import { answerWays, saidBy, type AnswerBy, type SaidBy } from './way.ts'

export type Written = FormValues & {
  how: string
  /** What it is about, as it was typed; and the topic that was chosen of what that may mean: line, service and unit. */
  about: string
  topic: string
  language: string
  helped: string
  answerBy: string
  /** Where an answer goes. All three are kept as typed, and the one of the chosen way is used. */
  mail: string
  number: string
  address: string
}

export function writtenIn(form: Form): Written {
  const text = (name: string) => form.text(name)
  return {
    ...formValues(form), speaker: text('speaker') || 'helped',
    how: text('how'), about: text('about'), topic: text('topic'), language: text('language'), helped: text('helped'), answerBy: text('answerBy'),
    mail: text('mail'), number: text('number'), address: text('address'),
  }
}

/** The field in which the address of this way is typed; page: a notice by mail. */
export const addressField = { page: 'mail', phone: 'number', letter: 'address', 'service-point': null } as const satisfies Record<AnswerBy, keyof Written | null>

export type ReadWay = { how: SaidBy | null; answerBy: AnswerBy | null; helped: Helper | null; language: Language | null }

export const wayIn = ({ how, answerBy, helped, language }: Written): ReadWay => ({
  how: saidBy.find((one) => one === how) ?? null, answerBy: answerWays.find((one) => one === answerBy) ?? null, helped: helpers.find((one) => one === helped) ?? null,
  language: isLanguage(language) ? language : null,
})

export const rawWritten = (values: Written, way: { answerBy: AnswerBy; language: Language }, questions: ReadonlyMap<string, string>): RawDraft =>
  ({ ...rawDraft(values, questions, way.language), ...contactIn(values, way.answerBy) })

/** What goes with the way that was chosen; what was typed for another is left. */
export function contactIn(values: Written, answerBy: AnswerBy) {
  const field = addressField[answerBy]
  return { contact: field ? values[field] : '', contactShared: answerBy === 'phone' || answerBy === 'letter', postal: answerBy === 'letter' && values.address.trim() !== '' }
}
