// Reads the answers from a form in the browser. It reads as `readAnswers` of ../answers.ts does on the server, which cannot go along
// to an old phone for what it brings with it; a test holds the two together.
import type { Answers } from '../answers.ts'
import type { Question } from '../question.ts'

/** As ../answers.ts has it. */
const samePlace = '='

type Fields = { getAll(name: string): unknown[]; get(name: string): unknown }

export function answersIn(questions: readonly Pick<Question, 'id' | 'kind' | 'options'>[], fields: Fields): Answers {
  const answers: Answers = {}
  for (const question of questions) {
    const name = `a-${question.id}`
    const values = question.kind === 'rank' ? ranked(question, fields) : fields.getAll(name).map(String).filter((value) => value.trim())
    if (values.length) answers[question.id] = values
  }
  return answers
}

function ranked(question: Pick<Question, 'id' | 'options'>, fields: Fields): string[] {
  const placed: { id: string; place: number }[] = []
  for (const option of question.options) {
    const place = Number(String(fields.get(`a-${question.id}-${option.id}`) ?? '').trim())
    if (place >= 1) placed.push({ id: option.id, place })
  }
  const same = placed.some((one, at) => placed.some((other, after) => after > at && other.place === one.place))
  return placed.sort((a, b) => a.place - b.place).map((one) => one.id).concat(same ? [samePlace] : [])
}
