// The few numbers that a question is summed up in, from how many gave which answer. "Cannot say" is in none of them.
import type { Told } from '../../reports/disclosure/publishable.ts'
import type { Option } from '../question.ts'
import { rankValue } from '../tally.ts'

/** How many gave each value, of those that may be told. */
export type Given = ReadonlyMap<string, Told>

export const cannotSay = 'cannot-say'

/** Of those who chose a number. */
const scale = (given: Given): [value: number, count: number][] => [...given].filter(([value]) => /^\d+$/.test(value)).map(([value, count]) => [Number(value), count])

const sum = (counts: readonly [number, number][]): number => counts.reduce((all, [, count]) => all + count, 0)

/** How many chose a number at all. */
export const onScale = (given: Given): number => sum(scale(given))

/** Of the five steps from 1 to 5. Null where nobody chose one. */
export function mean(given: Given): number | null {
  const counts = scale(given)
  const all = sum(counts)
  return all ? counts.reduce((total, [value, count]) => total + value * count, 0) / all : null
}

/** The share of those who agree, somewhat (4) or strongly (5). */
export function agreeShare(given: Given): number | null {
  const counts = scale(given)
  const all = sum(counts)
  return all ? sum(counts.filter(([value]) => value >= 4)) / all : null
}

/**
 * The index of recommendation, from −100 to 100: the share of 9 and 10 less the share of 0 to 6, in hundredths.
 * F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003.
 */
export function recommendIndex(given: Given): number | null {
  const counts = scale(given)
  const all = sum(counts)
  if (!all) return null
  return Math.round((sum(counts.filter(([value]) => value >= 9)) - sum(counts.filter(([value]) => value <= 6))) * 100 / all) || 0
}

/** The share of happy faces among all faces. */
export function goodShare(given: Given): number | null {
  const all = ['good', 'middle', 'bad'].reduce((total, face) => total + (given.get(face) ?? 0), 0)
  return all ? (given.get('good') ?? 0) / all : null
}

export type Ranked = { option: Option; points: number; first: number }

/**
 * Choices put in order, by Borda's count (J.-C. de Borda, 1781): of m choices the first place gives m points, the second m − 1; one that
 * somebody left without a place gives none. `points`: for each of the n who put anything in order. The highest first.
 */
export function ranked(options: readonly Option[], given: Given, n: number): Ranked[] {
  const at = (option: Option, place: number): number => given.get(rankValue(option.id, place)) ?? 0
  return options.map((option) => ({
    option, first: at(option, 1),
    points: n ? options.reduce((total, _, place) => total + at(option, place + 1) * (options.length - place), 0) / n : 0,
  })).toSorted((a, b) => b.points - a.points)
}

/** Whole hundredths that make a hundred together: what is left over goes to the largest remainders (A. Hamilton, 1792). */
export function hundredths(counts: readonly number[]): number[] {
  const all = counts.reduce((total, count) => total + count, 0)
  if (!all) return counts.map(() => 0)
  const exact = counts.map((count) => count * 100 / all)
  const left = 100 - exact.reduce((total, one) => total + Math.floor(one), 0)
  const raised = new Set(exact.map((one, at) => ({ at, rest: one - Math.floor(one) })).toSorted((a, b) => b.rest - a.rest || a.at - b.at).slice(0, left).map(({ at }) => at))
  return exact.map((one, at) => Math.floor(one) + (raised.has(at) ? 1 : 0))
}
