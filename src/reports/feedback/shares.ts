// Shares of a report: of how many how many, with the range in which each likely lies, and whether one has changed by more than chance
// alone would likely make. Nothing is compared but a place with itself.
import { difference, isMoreThanChance, shareOf, type Estimate } from '../../surveys/compared/statistics.ts'
import { worked, type Shown } from '../disclosure/publishable.ts'
import type { PeriodName } from '../statistics/period.ts'
import type { FeedbackReport, Look } from './report.ts'

export const shares = ['in-time', 'changed', 'heard', 'thanks'] as const
export type ShareName = (typeof shares)[number]

/** `all`: of how many. */
export type ShownShare = { all: Shown; value: Shown; low: Shown; high: Shown }

/** Under so many nothing is compared. */
export const leastCompared = 20

export function shareIn(look: Look, name: ShareName, period?: PeriodName): ShownShare {
  const [part, all] = partsOf[name]((figure, value) => look(figure, value, period === undefined ? {} : { period }))
  const some = all === 0 ? null : all
  const estimate = (of: keyof Estimate) => worked([part, some], (one, whole) => shareOf(one, whole)[of])
  return { all: some, value: estimate('value'), low: estimate('low'), high: estimate('high') }
}

const sum = (one: Shown, other: Shown): Shown => worked([one, other], (a, b) => a + b)

const partsOf: Record<ShareName, (of: Look) => [part: Shown, all: Shown]> = {
  'in-time': (of) => [of('in-time', 'in-time'), of('due')],
  'changed': (of) => [of('came-of-it', 'changed'), of('closed')],
  // Most do not say it: it is the least that it can be.
  'heard': (of) => [of('heard', 'heard'), of('closed')],
  'thanks': (of) => [of('kind', 'thanks'), sum(of('kind', 'thanks'), of('kind', 'criticism'))],
}

export type Verdict = 'more' | 'chance' | 'few' | 'not-told'
export type Change = { share: ShareName; than: PeriodName; now: ShownShare; before: ShownShare; change: Shown; low: Shown; high: Shown; verdict: Verdict }

/** Each share against each earlier period; one that is shown in neither is left out. */
export const changesIn = ({ look, compared }: Pick<FeedbackReport, 'look' | 'compared'>): Change[] =>
  compared.flatMap((than) => shares.map((share) => changeOf(share, than, shareIn(look, share), shareIn(look, share, than)))).filter(({ now, before }) => now.value !== null || before.value !== null)

export function changeOf(share: ShareName, than: PeriodName, now: ShownShare, before: ShownShare): Change {
  const isFew = (one: ShownShare): boolean => one.all !== null && one.all < leastCompared
  const few = isFew(now) || isFew(before)
  const of = few ? [null] : [now.value, now.low, now.high, before.value, before.low, before.high]
  const change = (which: keyof Estimate): Shown => worked(of, (...n) => differenceOf(n)[which])
  const [value, low, high] = [change('value'), change('low'), change('high')]
  const isTold = now.value !== null && before.value !== null
  return { share, than, now, before, change: value, low, high, verdict: !isTold ? 'not-told' : few || low === null || high === null ? 'few' : isMoreThanChance({ low, high }) ? 'more' : 'chance' }
}

const differenceOf = (n: readonly number[]): Estimate =>
  difference({ value: n[0]!, low: n[1]!, high: n[2]! }, { value: n[3]!, low: n[4]!, high: n[5]! })
