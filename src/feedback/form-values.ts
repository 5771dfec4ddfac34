// What stands in the form, as typed: so that a page that comes back has everything on it still.
import { isId } from '../directory/id.ts'
import type { Form } from '../web/form.ts'
import { formKinds, readers } from './case.ts'
import type { DraftProblem, RawDraft } from './draft.ts'
import type { Language } from '../text/language.ts'
import { toldOf, warnedField } from './warning/told.ts'

export type FormValues = {
  line: string
  service: string
  unit: string
  kind: string
  text: string
  /** Answers by the id of their question, in the order of the form. */
  answers: [id: string, answer: string][]
  reader: string
  publish: string
  speaker: string
  pseudonym: string
  contact: string
  contactShared: boolean
  /** The code of a response test, from the link; and whether the giver lets theirs be timed. */
  timing: string
  timingAllowed: boolean
  aboutWorker: boolean
  /** Named where it changes who gets it. Goes along everywhere, and is kept only where it was asked. */
  municipality: string
  /** What a correction is about, where that is neither a service nor a unit. */
  entry: string
  /** What was asked on the front page, and led here. */
  asked: string
  /** Of what in their text the giver has been told. */
  warned: string
}

export const answerField = (questionId: string): string => `q-${questionId}`

const plainFields = ['line', 'service', 'unit', 'kind', 'text', 'reader', 'publish', 'speaker', 'pseudonym', 'contact', 'timing', 'municipality', 'entry', 'asked', 'warned'] as const

export function formValues(form: Form): FormValues {
  const values = Object.fromEntries(plainFields.map((name) => [name, form.text(name)])) as Record<(typeof plainFields)[number], string>
  return {
    ...values,
    // A choice of topic made by a button of the topic page takes the place of the one before.
    ...topicIds(form.text),
    ...topicOf(form.text('topic')),
    answers: answersOf(form),
    contactShared: form.text('contactShared') === 'yes',
    timingAllowed: form.text('timingAllowed') === 'yes',
    aboutWorker: form.text('aboutWorker') === 'yes',
    warned: toldOf(form.text(warnedField), []),
  }
}

/** One answer to one question, the first, whatever was sent. */
function answersOf({ entries }: Form): FormValues['answers'] {
  const answers = new Map<string, string>()
  for (const [name, answer] of entries) {
    const id = name.startsWith('q-') ? name.slice(2) : null
    if (id !== null && !answers.has(id)) answers.set(id, answer)
  }
  return [...answers]
}

export const emptyValues = (query: (name: string) => string | undefined): FormValues => ({
  ...(Object.fromEntries(plainFields.map((name) => [name, ''])) as Record<(typeof plainFields)[number], string>),
  ...topicIds((name) => query(name) ?? ''), kind: oneOf(formKinds, query('kind')), reader: oneOf(readers, query('reader')), answers: [], contactShared: false,
  timing: query('timing')?.trim().slice(0, 20) ?? '', timingAllowed: false, aboutWorker: false,
  entry: isId(query('entry')?.trim() ?? '') ? query('entry')!.trim() : '', asked: isId(query('asked')?.trim() ?? '') ? query('asked')!.trim() : '',
})

const oneOf = (allowed: readonly string[], given: string | undefined): string => allowed.find((one) => one === given) ?? ''

/** A link that was cut off or pasted badly names no topic; the form then says that it is open, and can be sent. */
function topicIds(given: (name: 'line' | 'service' | 'unit') => string): Pick<FormValues, 'line' | 'service' | 'unit'> {
  const id = (name: 'line' | 'service' | 'unit') => (isId(given(name).trim()) ? given(name).trim() : '')
  return { line: id('line'), service: id('service'), unit: id('unit') }
}

/** A topic as the value of one button: line, service and unit, any of them empty. */
export const topicValue = (topic: { line?: string; service?: string; unit?: string | null }): string =>
  [topic.line, topic.service, topic.unit].map((id) => id ?? '').join(':')

function topicOf(value: string): Partial<FormValues> {
  if (value === '') return {}
  const [line = '', service = '', unit = ''] = value.split(':')
  return { line, service, unit }
}

/** The draft that the values make. `questions` are the texts of the questions that were answered. */
export const rawDraft = (values: FormValues, questions: ReadonlyMap<string, string>, language: Language): RawDraft => ({
  ...values,
  language,
  answers: values.answers.filter(([id]) => questions.has(id)).map(([id, answer]) => ({ id, question: questions.get(id)!, answer })),
})

/** Which field of the form a problem of the draft is about. */
export function fieldOf(problem: DraftProblem, values: FormValues, questions: ReadonlyMap<string, string>): string {
  const at = /^answer-(\d+)$/.exec(problem.field)
  if (!at) return problem.field
  const known = values.answers.filter(([id]) => questions.has(id))
  return answerField(known[Number(at[1])]?.[0] ?? '')
}
