// The forms of homework: what is given, and what a member tells of it.
import { typed, type FormValues } from '../../directory/forms/reading.ts'
import { parseDay, typedDay } from '../../staff/day-field.ts'
import { daysAfter, type Day } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import type { Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { most, questionForms, readNumber, type Answers, type Homework, type HomeworkDetails, type HomeworkKind, type Question } from './homework.ts'

/** What may be chosen: members by id, meetings, and response tests that run. */
export type Choices = { members: readonly { id: string; called: string }[]; meetings: readonly { id: string }[]; tests: readonly { id: string; name: string }[] }
type Words = { t: Texts; language: Language; today: Day }
type Read<T> = { ok: true; read: T } | { ok: false; values: FormValues; problems: Problem[] }

export const homeworkValues = ({ title, words, meetingId, testId, dueOn, forIds, questions }: HomeworkDetails): FormValues => ({
  title, words: words ?? '', meeting: meetingId ?? '', test: testId ?? '', due: typedDay(dueOn), who: forIds ? 'chosen' : 'all', ...Object.fromEntries((forIds ?? []).map((id) => [`member-${id}`, 'yes'])),
  ...Object.fromEntries(questions.flatMap(({ form, words: asked }, at) => [[`question-${at + 1}`, asked], [`form-${at + 1}`, form]])),
})

/** The day before the next meeting, or in two weeks. */
export const suggestedDay = (today: Day, nextHeldOn: Day | undefined): Day => {
  const before = nextHeldOn && daysAfter(nextHeldOn, -1)
  return before && before > today ? before : daysAfter(today, 14)
}

export function readHomework(form: Form, kind: HomeworkKind, { members, meetings, tests }: Choices, { t, language, today }: Words): Read<HomeworkDetails> {
  const { problems: say } = t.panelHomework
  const problems: Problem[] = []
  const long = (field: string, text: string, limit: number): void => void (text.length > limit && problems.push({ field, text: fill(say.long, { limit: inFigures(limit, language) }) }))
  const [title, words] = [form.text('title'), form.text('words')]
  if (!title) problems.push({ field: 'title', text: say.title })
  long('title', title, most.title)
  long('words', words, most.words)
  const dueOn = parseDay(form.text('due'))
  if (!dueOn) problems.push({ field: 'due', text: say.day })
  else if (dueOn < today || dueOn > daysAfter(today, 366)) problems.push({ field: 'due', text: say.dueDay })
  const chosen = members.map(({ id }) => id).filter((id) => form.text(`member-${id}`) === 'yes')
  if (form.text('who') === 'chosen' && !chosen.length) problems.push({ field: 'members', text: say.members })
  const questions = kind === 'own' ? readQuestions(form) : []
  if (kind === 'own' && !questions.length) problems.push({ field: 'question-1', text: say.question })
  for (let at = 1; at <= most.questions; at++) long(`question-${at}`, form.text(`question-${at}`), most.question)
  if (problems.length) return { ok: false, values: typed(form), problems }
  const among = (name: string, those: readonly { id: string }[]): string | null => those.find(({ id }) => id === form.text(name))?.id ?? null
  return { ok: true, read: { kind, title, words: words || null, meetingId: among('meeting', meetings), testId: kind === 'own-feedback' ? among('test', tests) : null, dueOn: dueOn!, forIds: form.text('who') === 'chosen' ? chosen : null, questions } }
}

/** Those that ask something; one without a form is answered in words. */
const readQuestions = (form: Form): Question[] => Array.from({ length: most.questions }, (_, at) => ({
  form: questionForms.find((one) => one === form.text(`form-${at + 1}`)) ?? 'text', words: form.text(`question-${at + 1}`),
})).filter(({ words }) => words !== '')

export const answerValues = (answers: Answers | null): FormValues => Object.fromEntries((answers ?? []).map((answer, at) => [`answer-${at + 1}`, answer]))

/** At least one is to be answered. */
export function readAnswers(form: Form, { questions }: Pick<Homework, 'questions'>, { t: { panelHomework: { problems: say } }, language }: Pick<Words, 't' | 'language'>): Read<Answers> {
  const answers = questions.map((_, at) => form.text(`answer-${at + 1}`))
  const problems = questions.flatMap(({ form: kind }, at): Problem[] => {
    const [field, answer] = [`answer-${at + 1}`, answers[at]!]
    if (!answer) return []
    if (kind === 'text') return answer.length > most.text ? [{ field, text: fill(say.long, { limit: inFigures(most.text, language) }) }] : []
    if (kind === 'yes-no') return answer === 'yes' || answer === 'no' ? [] : [{ field, text: say.yesNo }]
    return readNumber(answer, kind) === null ? [{ field, text: kind === 'minutes' ? say.minutes : say.number }] : []
  })
  if (answers.every((answer) => answer === '')) problems.push({ field: 'answer-1', text: say.nothing })
  return problems.length ? { ok: false, values: typed(form), problems } : { ok: true, read: answers }
}
