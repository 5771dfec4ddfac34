// Satisfaction over periods of one kind, in one place and one voice: a point for each, and what changed since the one before it.
import type { NationalRound } from '../../surveys/for-reports.ts'
import type { Day } from '../../text/dates.ts'
import type { Voice } from './core.ts'
import { changeOf, changeOfRecommendation, indicatorOf, recommendationOf, type Change, type Indicator, type Recommendation } from './indicator.ts'
import { isOver, periodWith, upTo, type KindOfPeriod, type Period } from './period.ts'
import type { Place, Told } from './told.ts'

/** `since`: with which earlier period it is compared; null where there is none. */
export type Since = { period: Period; change: Change }

/** not-yet: it is not over, or results of a round are still to be shown · not-asked: nobody was asked there */
export type Point = { period: Period } & (
  | { is: 'told'; told: Told; indicator: Indicator; recommendation: Recommendation | null; since: Since | null; recommendationSince: Since | null }
  | { is: 'not-yet' | 'not-asked' })
export type ToldPoint = Extract<Point, { is: 'told' }>

export type Series = Place & { voice: Voice; kind: KindOfPeriod; points: Point[] }

/** So many periods at most: more no picture shows. */
export const mostPeriods: Record<KindOfPeriod, number> = { 'year': 6, 'four-months': 9, 'quarter': 9 }

/** Those that are told of: the current one, and those before it since the first of which there is anything. */
export function periodsOf(kind: KindOfPeriod, firstOn: Day | null, today: Day): Period[] {
  const now = periodWith(today, kind)
  return upTo(now, mostPeriods[kind]).filter((period) => period.name === now.name || (firstOn !== null && period.until > firstOn))
}

/** `told`: of the place and the voice. `rounds`: all that asked the line in the voice, whether they have closed or not. */
export function seriesOf({ lineId, unitId, voice, kind }: Omit<Series, 'points'>, periods: readonly Period[], told: readonly Told[], rounds: readonly NationalRound[], today: Day): Series {
  const points: Point[] = []
  // Once the line has been told of, a unit of which nothing was put together was not asked.
  for (const period of periods) {
    const own = told.find((one) => one.period === period.name && one.unitId === unitId)
    const line = unitId === null ? own : told.find((one) => one.period === period.name)
    const waits = !isOver(period, today) || (!line && rounds.some(({ lastOn }) => periodWith(lastOn, kind).name === period.name))
    points.push(own ? pointOf(period, own, points.filter((point) => point.is === 'told')) : { period, is: waits ? 'not-yet' : 'not-asked' })
  }
  return { lineId, unitId, voice, kind, points }
}

function pointOf(period: Period, told: Told, before: readonly ToldPoint[]): ToldPoint {
  const indicator = indicatorOf(told.voice, told.figures)
  const recommendation = recommendationOf(told.voice, told.figures)
  const was = before.findLast((point) => point.indicator.value !== null)
  const wasRecommended = before.findLast((point) => point.recommendation !== null)
  return {
    is: 'told', period, told, indicator, recommendation,
    since: was && indicator.value ? { period: was.period, change: changeOf(indicator, was.indicator) } : null,
    recommendationSince: wasRecommended && recommendation ? { period: wasRecommended.period, change: changeOfRecommendation(recommendation, wasRecommended.recommendation) } : null,
  }
}

/** The newest of which there is an indicator. */
export const newestOf = ({ points }: Series): ToldPoint | null =>
  points.findLast((point): point is ToldPoint => point.is === 'told' && point.indicator.value !== null) ?? null
