// Reads what was typed from paper of one station: cards by their numbers, statements by a figure each, all in one line; wishes and feedback as
// they stand there. What cannot be is told; what is only unlikely is shown once more before it is recorded.
import { readSheet, typedField } from '../../surveys/paper/sheet.ts'
import { isText, type Question } from '../../surveys/question.ts'
import type { Answers } from '../../surveys/answers.ts'

/** The one field for all statements of a sheet. */
export const rowField = 'row'

/** row: a figure that is none, or more than there are statements · numbers: cards that there are not · many: more than may be chosen · figure, long: of any other question · empty: nothing was typed · sheet: no number of a sheet */
export type PaperProblem = { field: string; why: 'row' | 'numbers' | 'many' | 'figure' | 'long' | 'empty' | 'sheet'; number?: number; numbers?: string }
/** twice: a card that stands there twice · deck: cards that are not laid out for this line · short: fewer figures than statements */
export type Unlikely = { what: 'twice' | 'deck'; numbers: string } | { what: 'short'; typed: number; asked: number }
/** `pieces`: of paper; `sheet`: the number printed on it. */
export type ReadPaper = { answers: Answers; sheet: number | null; pieces: number; problems: PaperProblem[]; unlikely: Unlikely[] }

/** `shown`: the cards that are laid out for the line, by their ids. */
export function readPaper(questions: readonly Question[], text: (field: string) => string, shown: ReadonlySet<string>): ReadPaper {
  const problems: PaperProblem[] = [], unlikely: Unlikely[] = []
  const statements = questions.filter(({ kind }) => kind === 'agree'), others = questions.filter(({ kind }) => kind !== 'agree')
  const row = readRow(statements, text(rowField), problems, unlikely)
  const sheet = /^\d{1,4}$/.test(text('sheet')) && Number(text('sheet')) > 0 ? Number(text('sheet')) : null
  if (text('sheet') && sheet === null) problems.push({ field: 'sheet', why: 'sheet' })
  const cleaned = new Map(others.filter(({ kind }) => kind === 'cards').map((question) => [typedField(question), readCards(question, text(typedField(question)), { shown, problems, unlikely })]))
  const read = readSheet(others, (field) => cleaned.get(field) ?? text(field))
  for (const { question, why } of read.problems) {
    const asked = others.find(({ id }) => id === question)!
    if (problems.some(({ field }) => field === typedField(asked))) continue
    problems.push({ field: typedField(asked), why: why === 'many' && asked.most ? 'many' : isText(asked) ? 'long' : 'figure', ...(asked.most && { number: asked.most }) })
  }
  const answers = { ...row, ...read.answers }
  const first = firstField(questions)
  if (!problems.length && !Object.keys(answers).length) problems.push({ field: first, why: 'empty' })
  const cards = others.filter(({ kind }) => kind === 'cards').reduce((sum, { id }) => sum + (answers[id]?.length ?? 0), 0)
  return { answers, sheet, pieces: statements.length ? 1 : cards || 1, problems, unlikely }
}

/** Where whoever types begins. */
export const firstField = (questions: readonly Question[]): string =>
  questions.some(({ kind }) => kind === 'agree') ? rowField : typedField(questions.find(({ kind }) => kind === 'cards') ?? questions[0] ?? { id: '' })

/** 5 4 3, or 543 without looking up; 9 cannot say; - or 0 for one that was left alone. */
function readRow(statements: readonly Question[], text: string, problems: PaperProblem[], unlikely: Unlikely[]): Answers {
  const figures = text.replace(/[–—−]/g, '-').match(/[^\s,;.]/g) ?? []
  if (!figures.length) return {}
  if (figures.length > statements.length || figures.some((figure) => !/^[-0123459]$/.test(figure))) {
    problems.push({ field: rowField, why: 'row', number: statements.length })
    return {}
  }
  if (figures.length < statements.length) unlikely.push({ what: 'short', typed: figures.length, asked: statements.length })
  return Object.fromEntries(statements.flatMap(({ id }, at) => {
    const figure = figures[at]
    return figure && figure !== '-' && figure !== '0' ? [[id, [figure === '9' ? 'cannot-say' : figure]]] : []
  }))
}

/** The numbers once each. What stands on no card is a problem, and nothing of it is guessed. */
function readCards({ id, options }: Question, text: string, { shown, problems, unlikely }: { shown: ReadonlySet<string>; problems: PaperProblem[]; unlikely: Unlikely[] }): string {
  const figures = text.split(/[\s,;.]+/).filter(Boolean)
  const wrong = figures.filter((figure) => !/^\d{1,3}$/.test(figure) || !options[Number(figure) - 1])
  if (wrong.length) problems.push({ field: typedField({ id }), why: 'numbers', numbers: wrong.join(', '), number: options.length })
  const numbers = figures.filter((figure) => !wrong.includes(figure)).map(Number)
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at)
  if (twice.length) unlikely.push({ what: 'twice', numbers: [...new Set(twice)].join(', ') })
  const aside = [...new Set(numbers)].filter((number) => !shown.has(options[number - 1]!.id))
  if (aside.length) unlikely.push({ what: 'deck', numbers: aside.join(', ') })
  return [...new Set(numbers)].join(' ')
}
