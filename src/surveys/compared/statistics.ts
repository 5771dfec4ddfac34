// How sure a number is that few or many gave, and whether two of them differ by more than chance: shares, the index of recommendation
// and means, each with the range in which it would lie in 95 of 100 such rounds. Rounds are taken as independent: where the same people
// answered twice and think the same, a difference is surer than is said here.

export type Range = { low: number; high: number }
export type Estimate = Range & { value: number }

/** Of the normal distribution, that leaves 2.5 % on either side. */
const z = 1.959964

/** How many gave each number. */
export type Counts = readonly (readonly [value: number, count: number])[]

/**
 * A share from 0 to 1, with the score interval: it is right for few and for all or none, too.
 * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927.
 */
export function shareOf(part: number, all: number): Estimate {
  const p = part / all
  const middle = p + z * z / (2 * all)
  const half = z * Math.sqrt(p * (1 - p) / all + z * z / (4 * all * all))
  const scale = 1 + z * z / all
  return { value: p, ...within({ low: (middle - half) / scale, high: (middle + half) / scale }, p, 0, 1) }
}

/**
 * The index of recommendation, here from −1 to 1. `error`: the standard error of the mean of 1 (promotes), 0 and −1 (detracts). The range
 * is the adjusted Wald interval with three answers more, ¾ at each end: where all say the same it is no point.
 * B. Rocks, Interval Estimation for the "Net Promoter Score", The American Statistician 70 (2016).
 */
export function indexOf({ promoters, detractors, all }: { promoters: number; detractors: number; all: number }): Estimate & { error: number } {
  const value = (promoters - detractors) / all
  const [up, down, more] = [promoters + 0.75, detractors + 0.75, all + 3]
  const middle = (up - down) / more
  const half = z * spread(up / more, down / more) / Math.sqrt(more)
  return { value, error: spread(promoters / all, detractors / all) / Math.sqrt(all), ...within({ low: middle - half, high: middle + half }, value, -1, 1) }
}

const spread = (up: number, down: number): number => Math.sqrt(Math.max(0, up + down - (up - down) ** 2))

/** The mean of a scale, with Student's interval (1908). Null where fewer than two answered or nothing varies: then nobody knows how sure it is. */
export function meanOf(counts: Counts, scale: Range): Estimate | null {
  const { all, mean, error } = moments(counts)
  if (all < 2 || error === 0) return null
  const half = student(all - 1) * error
  return { value: mean, ...within({ low: mean - half, high: mean + half }, mean, scale.low, scale.high) }
}

/**
 * What is later less what is earlier, of two shares or two indexes. Of shares it is the hybrid score interval: R. G. Newcombe, Interval
 * estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10. In the same manner the ranges
 * of any two may be put together: G. Y. Zou and A. Donner, Construction of confidence limits about effect measures, ibid. 27 (2008).
 */
export function difference(later: Estimate, earlier: Estimate): Estimate {
  const value = later.value - earlier.value
  return {
    value,
    low: value - Math.hypot(later.value - later.low, earlier.high - earlier.value),
    high: value + Math.hypot(later.high - later.value, earlier.value - earlier.low),
  }
}

/** Of two means, whose answers may vary unlike. B. L. Welch, The generalization of "Student's" problem, Biometrika 34 (1947). */
export function differenceOfMeans(later: Counts, earlier: Counts, scale: Range): Estimate | null {
  const [a, b] = [moments(later), moments(earlier)]
  if (a.all < 2 || b.all < 2 || a.error === 0 || b.error === 0) return null
  const [va, vb] = [a.error ** 2, b.error ** 2]
  const half = student((va + vb) ** 2 / (va ** 2 / (a.all - 1) + vb ** 2 / (b.all - 1))) * Math.sqrt(va + vb)
  const value = a.mean - b.mean
  const most = scale.high - scale.low
  return { value, ...within({ low: value - half, high: value + half }, value, -most, most) }
}

/**
 * The mean of several shares that the same people gave. What one person answered is never kept together, so that nobody knows how their
 * answers hang together: the range is as wide as if all of them moved as one (by Cauchy and Schwarz it is never wider).
 */
export function together(estimates: readonly Estimate[]): Estimate {
  const mean = (of: (one: Estimate) => number): number => estimates.reduce((sum, one) => sum + of(one), 0) / estimates.length
  return { value: mean(({ value }) => value), low: mean(({ low }) => low), high: mean(({ high }) => high) }
}

/** Whether a difference is more than chance alone would likely make: that there is none lies outside its range. */
export const isMoreThanChance = ({ low, high }: Range): boolean => low > 0 || high < 0

function moments(counts: Counts): { all: number; mean: number; error: number } {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const mean = counts.reduce((sum, [value, count]) => sum + value * count, 0) / all
  const squares = counts.reduce((sum, [value, count]) => sum + count * (value - mean) ** 2, 0)
  return { all, mean, error: all > 1 ? Math.sqrt(squares / (all - 1) / all) : 0 }
}

/** Student's t that leaves 2.5 % on either side, for so many degrees of freedom. M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 26.7.5. */
function student(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4, (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96, (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ]
  return terms.reduce((sum, term, n) => sum + term / freedom ** (n + 1), z)
}

/** Within what can be, and never beside what was found: rounding may put a limit a hair past it. */
const within = ({ low, high }: Range, value: number, least: number, most: number): Range =>
  ({ low: Math.max(least, Math.min(low, value)), high: Math.min(most, Math.max(high, value)) })
