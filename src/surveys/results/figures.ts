// From what was counted to what may be shown, of every group and question: pages and exports take only what is made here.
import { asTree, type RoundGroup } from '../groups.ts'
import type { Question } from '../question.ts'
import type { GroupCount } from '../released.sql.ts'
import { anyValue } from '../tally.ts'
import { shownOf, type Equation } from './disclose.ts'
import type { Given } from './indicators.ts'

/** `n`: how many answered the question; of texts there are no values. */
export type Figure = { n: number; given: Given }

/** A number that may leave the database: nobody who is fewer than the fewest can be made out of it. */
export type Publishable<T> = T & { readonly publishable: unique symbol }

export type Within = { value: string; figure: Publishable<Figure> | null }

/** Null: nothing of it is shown, be it that there are too few or that there are none. */
export type QuestionFigures = { question: Question; figure: Publishable<Figure> | null; within: { background: Question; values: Within[] }[] }

export type GroupFigures = { responses: Publishable<{ n: number }> | null; questions: QuestionFigures[] }

export type Counted = {
  questions: readonly Question[]
  groups: readonly RoundGroup[]
  counts: readonly GroupCount[]
  responses: readonly { groupId: string; few: boolean; responses: number }[]
  fewest: number
}

/** By the id of a group; what its inner groups gave is in it. Batches that are for a unit's own eyes are in none. */
export function figuresOf({ questions, groups, counts, responses, fewest }: Counted): Map<string, GroupFigures> {
  const around = aroundEach(groups)
  const cells = new Map<string, Map<string, number>>()
  for (const { groupId, question, value, by, given } of counts) {
    for (const group of around.get(groupId)!) {
      const key = cellKey(group, question, by)
      const cell = cells.get(key) ?? new Map<string, number>()
      cells.set(key, cell.set(value, (cell.get(value) ?? 0) + given))
    }
  }
  const answered = new Map<string, number>()
  for (const { groupId, few, responses: given } of responses) {
    if (!few) for (const group of around.get(groupId)!) answered.set(group, (answered.get(group) ?? 0) + given)
  }
  const shownGroups = shownOf(answered, [treeOf(groups, (id) => id)], new Map(), fewest)
  const shown = new Map(questions.map((question) => [question.id, shownOfQuestion(question, questions, groups, cells, fewest)]))

  const figure = (group: string, question: Question, by: By): Publishable<Figure> | null => {
    const key = cellKey(group, question.id, by)
    if (!shownGroups.has(group) || !shown.get(question.id)!.has(key)) return null
    const all = cells.get(key)!
    // Of how many said that they belong to a small group nothing is told either.
    const told = (value: string): boolean => value !== anyValue && (!question.background || shown.get(question.id)!.has(cellKey(group, question.id, { question: question.id, value })))
    const made: Figure = { n: all.get(anyValue)!, given: new Map([...all].filter(([value]) => told(value))) }
    return made as Publishable<Figure>
  }
  return new Map(groups.map(({ id }) => [id, {
    responses: shownGroups.has(id) ? { n: answered.get(id)! } as Publishable<{ n: number }> : null,
    questions: questions.map((question) => ({
      question, figure: figure(id, question, null),
      within: backgroundsOf(question, questions).map((background) => ({
        background, values: background.options.map(({ id: value }) => ({ value, figure: figure(id, question, { question: background.id, value }) })),
      })),
    })),
  }]))
}

/** Of several rounds together. Whatever is shown of each tells as much. */
export function pooled(figures: readonly Publishable<Figure>[]): Publishable<Figure> {
  const given = new Map<string, number>()
  for (const figure of figures) for (const [value, count] of figure.given) given.set(value, (given.get(value) ?? 0) + count)
  const made: Figure = { n: figures.reduce((sum, { n }) => sum + n, 0), given }
  return made as Publishable<Figure>
}

/** What was kept of a figure that was shown may be shown again. Each answer was one choice. */
export function shownBefore(given: Given): Publishable<Figure> {
  const made: Figure = { n: [...given.values()].reduce((sum, count) => sum + count, 0), given }
  return made as Publishable<Figure>
}

type By = GroupCount['by']
const cellKey = (group: string, question: string, by: By): string => JSON.stringify([group, question, by?.question ?? null, by?.value ?? null])

const backgroundsOf = (question: Question, questions: readonly Question[]): Question[] => questions.filter((one) => one.background && one.id !== question.id)

/** Each group with all groups that it is counted in, itself first. */
function aroundEach(groups: readonly RoundGroup[]): Map<string, string[]> {
  const parents = new Map(asTree(groups).map(({ id, parentId }) => [id, parentId]))
  const way = (id: string): string[] => { const parent = parents.get(id); return parent ? [id, ...way(parent)] : [id] }
  return new Map(groups.map(({ id }) => [id, way(id)]))
}

function treeOf(groups: readonly RoundGroup[], key: (id: string) => string): Equation[] {
  const inside = Map.groupBy(asTree(groups).filter(({ parentId }) => parentId !== null), ({ parentId }) => parentId!)
  return [...inside].map(([whole, parts]) => ({ whole: key(whole), parts: parts.map(({ id }) => key(id)) }))
}

/** Groups within groups, and within each group those who said the same about themselves: neither may give away the other. */
function shownOfQuestion(question: Question, questions: readonly Question[], groups: readonly RoundGroup[], cells: ReadonlyMap<string, Given>, fewest: number): Set<string> {
  const backgrounds = [...backgroundsOf(question, questions), ...(question.background ? [question] : [])]
  const parts = backgrounds.flatMap((background) => background.options.map(({ id: value }): By => ({ question: background.id, value })))
  const count = (group: string, by: By): number =>
    (by?.question === question.id ? cells.get(cellKey(group, question.id, null))?.get(by.value) : cells.get(cellKey(group, question.id, by))?.get(anyValue)) ?? 0
  const counts = new Map(groups.flatMap(({ id }) => [null, ...parts].map((by) => [cellKey(id, question.id, by), count(id, by)] as const)))
  const families = [
    ...[null, ...parts].map((by) => treeOf(groups, (id) => cellKey(id, question.id, by))),
    ...backgrounds.map((background) => groups.map(({ id }): Equation => ({
      whole: cellKey(id, question.id, null), parts: background.options.map(({ id: value }) => cellKey(id, question.id, { question: background.id, value })),
    }))),
  ]
  const needs = new Map(groups.flatMap(({ id }) => parts.map((by) => [cellKey(id, question.id, by), cellKey(id, question.id, null)])))
  return shownOf(counts, families, needs, fewest)
}
