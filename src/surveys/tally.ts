// Answers are counted question by question. After that nothing holds together what one person answered. Where a question is about
// the givers themselves the others are counted within each of its groups too, but only within those that are as large as is ever
// shown: the counts of a group of one would be that one's answers, and so would all without those of every other group.
import type { Answers } from './answers.ts'
import { isOfEntry } from './entered.ts'
import { isText, type Question } from './question.ts'
import { isPermitted } from './quotes/permission.ts'

/** `by`: within those who answered so to a question about themselves; null: of all. */
export type Count = { question: string; value: string; by: { question: string; value: string } | null; given: number }

/** Of a ranking the value is choice and place: 'time:1'. */
export const rankValue = (option: string, place: number): string => `${option}:${place}`

/** How many answered a question at all is counted under this; of several choices it cannot be known from the choices. */
export const anyValue = 'any'

/** `fewest`: of a batch, that are ever shown together. */
export function tally(questions: readonly Question[], responses: readonly Answers[], fewest: number): Count[] {
  const counts = new Map<string, Count>()
  const add = (question: string, value: string, by: Count['by']): void => {
    const key = JSON.stringify([question, value, by])
    const count = counts.get(key)
    if (count) count.given++
    else counts.set(key, { question, value, by, given: 1 })
  }
  const backgrounds = questions.filter(({ background }) => background).map(({ id }) => ({ id, values: largeEnough(responses, id, fewest) }))
  for (const answers of responses) {
    const groups = [null, ...backgrounds.flatMap(({ id, values }) => (answers[id] ?? []).filter((value) => values.has(value)).map((value) => ({ question: id, value })))]
    for (const question of questions) {
      const values = answers[question.id]
      if (!values?.length) continue
      for (const by of groups) {
        if (by && (question.background || isText(question) || isOfEntry(question))) continue
        add(question.id, anyValue, by)
        if (!isText(question)) values.forEach((value, place) => add(question.id, question.kind === 'rank' ? rankValue(value, place + 1) : value, by))
      }
    }
  }
  // In the order of their keys: in that in which they were met, the first rows would be all that one person answered.
  return [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count)
}

/** The values of a question that at least so many gave, and beside which as many are left, or nobody: what is left could be reckoned. */
function largeEnough(responses: readonly Answers[], id: string, fewest: number): Set<string> {
  const groups = Map.groupBy(responses.flatMap((answers) => answers[id] ?? []), (value) => value)
  const large = [...groups].map(([value, given]) => ({ value, count: given.length })).filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  const left = (): number => responses.length - large.reduce((sum, { count }) => sum + count, 0)
  while (large.length && left() > 0 && left() < fewest) large.pop()
  return new Set(large.map(({ value }) => value))
}

export type LooseText = { question: string; text: string; mayQuote: boolean }

/** The texts of a batch, each alone. `quoted`: the one question from which quotes may come, where their givers allow it. */
export const textsOf = (questions: readonly Question[], responses: readonly Answers[], quoted: string | null): LooseText[] =>
  questions.filter(isText).flatMap(({ id }) => responses.flatMap((answers) => (answers[id] ?? []).map((text) => ({ question: id, text, mayQuote: id === quoted && isPermitted(answers) }))))
