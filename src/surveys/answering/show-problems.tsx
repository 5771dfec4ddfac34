// What cannot be as it was answered, and what they had better look at first: on the page of the first of it, with everything as typed.
import { lookThrough } from '../../feedback/warning/look.ts'
import type { Warning } from '../../feedback/warning/warning.ts'
import { fill, inFigures } from '../../text/fill.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { checked, fieldOf, type AnswerProblem } from '../answers.ts'
import { most, type Question } from '../question.ts'
import { questionsAt, stopOf, type Stop } from './course.ts'
import { showStop, type Visit } from './show.tsx'
import { answersIn, textsIn } from './typed.ts'

export const showProblems = (visit: Visit, problems: readonly AnswerProblem[]): Promise<Response> => {
  const { opened: { questions }, language } = visit
  const at = stopOf(questions, problems[0]!.question)
  const here = problems.filter(({ question }) => stopOf(questions, question) === at)
  return showStop(visit, at, { status: 422, problems: here.map(({ question, why }) => ({ field: fieldOf({ id: question }), text: problemText(questions.find(({ id }) => id === question)!, why, language) })) })
}

function problemText({ kind }: Question, why: AnswerProblem['why'], language: Language): string {
  const { problems } = texts[language].surveyAnswering.pages
  return why === 'long' ? fill(problems.long, { limit: inFigures(most[kind === 'short' ? 'short' : 'long'], language) }) : problems[why]
}

/** Of the page that they leave: what cannot be. */
export function problemsAt({ opened: { questions }, typed }: Visit, stop: Stop): AnswerProblem[] {
  const answers = answersIn(typed, questions)
  const here = new Set(questionsAt(questions, answers, stop).map(({ id }) => id))
  return checked(questions, answers).problems.filter(({ question }) => here.has(question))
}

/** What in their texts would tell who they are, and of which they have not been told: on one page, or on all. */
export function warningAt({ context, language, opened: { questions }, typed }: Visit, stop: Stop | null): Promise<Warning | null> {
  const here = stop === null ? questions : questionsAt(questions, answersIn(typed, questions), stop)
  const written = textsIn(typed, here).map(({ question, text }) => ({ field: fieldOf(question), text }))
  // Names too: an answer is read by more people than one who takes care of it.
  return lookThrough(context, written, { publish: true, language, warned: typed.warned })
}
