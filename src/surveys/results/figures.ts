// The numbers of a round as its pages, files and comparisons show them, made of what was decided to be told, and of nothing else.
import { toldBefore, worked, type Shown, type Told } from '../../reports/disclosure/publishable.ts'
import type { RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import { anyValue } from '../tally.ts'
import type { Given } from './indicators.ts'
import type { By } from './populations.ts'

/** One cell that may be told; `question` null: how many answered at all. */
export type ToldCell = { groupId: string; question: string | null; by: By; value: string; shown: Told }

/** `n`: how many answered the question. `given`: what they answered; null where that is not shown, as of texts. Of several choices those that may be told. */
export type Figure = { n: Told; given: Given | null }

/** Of which the answers are told. */
export type Answered = Figure & { given: Given }

export type Within = { value: string; figure: Figure | null }

/** Null: nothing of it is shown, be it that there are too few or that there are none. */
export type QuestionFigures = { question: Question; figure: Figure | null; within: { background: Question; values: Within[] }[] }

export type GroupFigures = { responses: Shown; questions: QuestionFigures[] }

/** By the id of a group. */
export function figuresFrom(questions: readonly Question[], groups: readonly RoundGroup[], cells: readonly ToldCell[]): Map<string, GroupFigures> {
  const key = (groupId: string, question: string | null, by: By): string => JSON.stringify([groupId, question, by?.question, by?.value])
  const found = Map.groupBy(cells, ({ groupId, question, by }) => key(groupId, question, by))
  const figure = (group: string, question: string, by: By): Figure | null => {
    const values = new Map((found.get(key(group, question, by)) ?? []).map(({ value, shown }) => [value, shown]))
    const n = values.get(anyValue)
    if (n === undefined) return null
    values.delete(anyValue)
    return { n, given: values.size ? values : null }
  }
  const backgrounds = questions.filter(({ background }) => background)
  return new Map(groups.map(({ id }) => [id, {
    responses: found.get(key(id, null, null))?.[0]?.shown ?? null,
    questions: questions.map((question) => ({
      question, figure: figure(id, question.id, null),
      within: backgrounds.filter((background) => background.id !== question.id).map((background) => ({
        background, values: background.options.map(({ id: value }) => ({ value, figure: figure(id, question.id, { question: background.id, value }) })),
      })),
    })),
  }]))
}

/** Of several rounds together: whatever is told of each tells as much. Those of which no answers are told are in no number. */
export function pooled(figures: readonly Figure[]): Answered | null {
  const told = figures.flatMap(({ n, given }) => (given ? [{ n, given }] : []))
  if (!told.length) return null
  const values = new Set(told.flatMap(({ given }) => [...given.keys()]))
  const given = [...values].map((value) => [value, together(told.flatMap((figure) => figure.given.get(value) ?? []))] as const)
  return { n: together(told.map(({ n }) => n)), given: new Map(given) }
}

const together = (counts: readonly Told[]): Told => worked(counts, (...each) => each.reduce((sum, count) => sum + count, 0))!

/** What was kept of a figure that was told may be told again. Each answer was one choice. */
export const shownBefore = (given: ReadonlyMap<string, number>): Answered =>
  ({ n: toldBefore([...given.values()].reduce((sum, count) => sum + count, 0)), given: new Map([...given].map(([value, count]) => [value, toldBefore(count)])) })
