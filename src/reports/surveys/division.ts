// Where opinions divide: from 0, where everybody chose the same step, to 1, where one half chose one end and the other half the other. It is
// the dissention of W. J. Tastle and M. J. Wierman, Consensus and dissention: A measure of ordinal dispersion, International Journal of
// Approximate Reasoning 45 (2007), 531–545: it takes the steps as an order, needs no distribution to be assumed, and an average in the middle
// that everybody chose is told from one that nobody chose.
import { leastForShares } from '../../surveys/results/values.ts'
import type { Question } from '../../surveys/question.ts'
import type { Given } from '../../surveys/results/indicators.ts'

/** The steps of a kind of question, in their order. */
export const stepsOf: Record<'agree' | 'recommend' | 'smileys', readonly string[]> = {
  agree: ['1', '2', '3', '4', '5'], smileys: ['bad', 'middle', 'good'], recommend: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
}

/** Null where fewer said what they think than shares are told of, and of what has no steps. */
export function divisionOf({ kind }: Pick<Question, 'kind'>, given: Given): number | null {
  if (kind !== 'agree' && kind !== 'recommend' && kind !== 'smileys') return null
  const counts = stepsOf[kind].map((step): number => given.get(step) ?? 0)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all < leastForShares ? null : dissention(counts)
}

/** `counts`: how many chose each step, in order; at least one did. */
export function dissention(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const mean = counts.reduce((sum, count, step) => sum + count * step, 0) / all
  const width = counts.length - 1
  return Math.min(1, counts.reduce((sum, count, step) => (count ? sum - count / all * Math.log2(1 - Math.abs(step - mean) / width) : sum), 0))
}
