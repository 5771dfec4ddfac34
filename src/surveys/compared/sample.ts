// What of a figure that may be shown goes into a comparison: how many said what they think, and the one number that sums it up.
import { onScale, agreeShare, goodShare, mean, type Given } from '../results/indicators.ts'
import type { Figure } from '../results/figures.ts'
import type { Question } from '../question.ts'
import { indexOf, meanOf, shareOf, type Counts, type Estimate, type Range } from './statistics.ts'

/** Kinds of questions that one number sums up. */
export const numbered = ['agree', 'recommend', 'smileys'] as const
export type Numbered = (typeof numbered)[number]
export const isNumbered = (question: Question): question is Question & { kind: Numbered } => (numbered as readonly string[]).includes(question.kind)

export const steps: Range = { low: 1, high: 5 }

/**
 * `said`: who said what they think; "cannot say" is apart. `part`: how many of them agree, or chose the happy face; null of an index.
 * `error`: of an index. `counts` and `mean`: of a statement.
 */
export type Sample = { said: number; value: Estimate; part: number | null; error: number | null; counts: Counts | null; mean: { value: number; range: Range | null } | null }

/** Null where fewer than the fewest said what they think: then nothing is told, as on the page of results. */
export function sampleOf(question: Question, { given }: Pick<Figure, 'given'>, fewest: number): Sample | null {
  if (!given) return null
  const none = { part: null, error: null, counts: null, mean: null }
  const said = question.kind === 'smileys' ? ['good', 'middle', 'bad'].reduce((sum, face) => sum + (given.get(face) ?? 0), 0) : onScale(given)
  if (said < fewest) return null
  if (question.kind === 'recommend') {
    const { error, ...value } = indexOf({ promoters: between(given, 9, 10), detractors: between(given, 0, 6), all: said })
    return { ...none, said, value, error }
  }
  const part = Math.round((question.kind === 'agree' ? agreeShare(given)! : goodShare(given)!) * said)
  const counts = question.kind === 'agree' ? [1, 2, 3, 4, 5].map((step) => [step, given.get(String(step)) ?? 0] as const) : null
  return { ...none, said, part, value: shareOf(part, said), counts, mean: counts && { value: mean(given)!, range: meanOf(counts, steps) } }
}

const between = (given: Given, from: number, to: number): number =>
  Array.from({ length: to - from + 1 }, (_, n) => given.get(String(from + n)) ?? 0).reduce<number>((sum, count) => sum + count, 0)
