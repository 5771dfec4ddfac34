// Two questions about the givers may name nearly the same people: all who answer for a child may be of one age, but for one of them. Then
// what they answered less what the others did is that one's answer. Nothing is kept of who said both, so that it can only be seen
// from the numbers that it cannot be so.
import { leastOtherwise } from '../../reports/disclosure/protect.ts'
import type { Question } from '../question.ts'
import { answeredIn, type Lookup, type Values } from './counted.ts'
import type { By, Population } from './populations.ts'

/** In a group, of two populations that may be one in the other, or together nearly all, where what is between them is too few or alike, the one of the later question. */
export function nearlySame(found: Lookup, question: Question, group: string, bys: readonly NonNullable<By>[]): Population[] {
  const asked = found.questions.filter(({ background }) => !background)
  const of = (by: By) => asked.map(({ id }) => found.whole(id, { group, by }))
  const here = asked.findIndex(({ id }) => id === question.id)
  const all = of(null), parts = bys.map((by) => ({ by, values: of(by) })).filter(({ values }) => answeredIn(values[here]!) > 0)
  const unsafe: Population[] = []
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      if (one.by.question === other.by.question) continue
      const [more, less] = answeredIn(one.values[here]!) >= answeredIn(other.values[here]!) ? [one, other] : [other, one]
      const inside = more.values.map((values, n) => minus(values, less.values[n]!))
      const neither = inside.map((_, n) => minus(minus(all[n]!, one.values[n]!), other.values[n]!))
      if ([inside, neither].some((rest) => rest.every(isPossible) && isTelling(rest[here]!, found.fewest))) unsafe.push({ group, by: other.by })
    }
  }
  return unsafe
}

export const minus = (whole: Values, part: Values): Values => new Map([...whole, ...[...part.keys()].filter((value) => !whole.has(value)).map((value) => [value, 0] as const)].map(([value, given]) => [value, given - (part.get(value) ?? 0)]))

const isPossible = (values: Values): boolean => [...values.values()].every((given) => given >= 0)

/** There is somebody, and they are too few, or answered alike. */
function isTelling(values: Values, fewest: number): boolean {
  const answered = answeredIn(values)
  const most = Math.max(0, ...[...values].filter(([value]) => value !== 'any').map(([, given]) => given))
  return answered > 0 && (answered < fewest || most > answered - leastOtherwise)
}
