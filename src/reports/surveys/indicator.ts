// The indicator of satisfaction (tyytyväisyysluku): the mean, over the seven dimensions of the national client feedback, of the share of
// those who agree among those who said what they think. From 0 to 1, with its range.
//
// A mean of shares, and not a share of all answers together: each dimension counts alike, however many left a question alone. Agreeing, and
// not the mean of steps: "half of the people felt safe" can be understood and checked, a 3.7 cannot. And no single question, since people
// who are content with how they were met may have got no help at all: the seven shares stand beside it, always.
import { goodShare, agreeShare, cannotSay } from '../../surveys/results/indicators.ts'
import { leastForShares } from '../../surveys/results/values.ts'
import { difference, indexOf, isMoreThanChance, shareOf, together, type Estimate } from '../../surveys/compared/statistics.ts'
import { themes, type Theme } from '../../surveys/question.ts'
import { statementsAbout, recommendOf, type CoreQuestion, type Voice } from './core.ts'
import type { Answered } from '../../surveys/results/figures.ts'
import type { Told } from '../disclosure/publishable.ts'
import { estimateOutOf, givenOf, outOf, saidOf, type Figures, type ToldEstimate } from './told.ts'

/** Of so many dimensions at least there is an indicator: with fewer it would be of something else. */
export const leastDimensions = 5

/** `said`: of its statements, whichever the fewest said what they think about. */
export type Dimension = { theme: Theme; share: ToldEstimate; said: Told; unsure: Told }

/** `value`: null where there is none. `missing`: dimensions that were not asked, or that too few answered; which of the two is not told. */
export type Indicator = { value: ToldEstimate | null; dimensions: Dimension[]; missing: Theme[] }

export function indicatorOf(voice: Voice, figures: Figures): Indicator {
  const parts = themes.flatMap((theme) => dimensionOf(theme, statementsAbout(voice, theme), figures) ?? [])
  const dimensions = parts.map(({ dimension }) => dimension)
  return {
    value: dimensions.length < leastDimensions ? null : estimateOutOf(parts.flatMap(({ of }) => of), together(dimensions.map(({ share }) => share))),
    dimensions, missing: themes.filter((theme) => !dimensions.some((one) => one.theme === theme)),
  }
}

/** All statements of a dimension are needed, so that it always stands for the same. `of`: the figures that it is worked out of. */
function dimensionOf(theme: Theme, statements: readonly CoreQuestion[], figures: Figures): { dimension: Dimension; of: Answered[] } | null {
  const told = statements.map((question) => {
    const figure = figures.get(question.id)
    const said = figure ? saidOf(question, figure) : 0
    if (!figure || said < leastForShares) return null
    const part = Math.round((question.kind === 'agree' ? agreeShare(figure.given)! : goodShare(figure.given)!) * said)
    return { said, unsure: givenOf(figure, cannotSay), share: shareOf(part, said), figure }
  })
  if (!told.length || !told.every((one) => one !== null)) return null
  const of = told.map(({ figure }) => figure)
  return { of, dimension: { theme, share: estimateOutOf(of, together(told.map(({ share }) => share))), said: outOf(of, Math.min(...told.map(({ said }) => said))), unsure: outOf(of, Math.max(...told.map(({ unsure }) => unsure))) } }
}

/** From −1 to 1. Null where it was not asked, or too few answered. */
export type Recommendation = { value: ToldEstimate; said: Told; unsure: Told }

export function recommendationOf(voice: Voice, figures: Figures): Recommendation | null {
  const question = recommendOf(voice)
  const figure = question && figures.get(question.id)
  return figure ? recommendationIn(question, figure) : null
}

export function recommendationIn(question: Pick<CoreQuestion, 'kind'>, figure: Answered): Recommendation | null {
  const all = saidOf(question, figure)
  if (all < leastForShares) return null
  const between = (from: number, to: number): number => [...figure.given].reduce((sum, [value, count]) => sum + (/^\d+$/.test(value) && Number(value) >= from && Number(value) <= to ? count : 0), 0)
  return { value: estimateOutOf([figure], indexOf({ promoters: between(9, 10), detractors: between(0, 6), all })), said: all, unsure: givenOf(figure, cannotSay) }
}

/**
 * more: more than chance alone would likely make · chance: it could be chance · few: too few to compare. `of`: the dimensions that both have,
 * and that alone are compared: else a dimension that is missing once would look like a change.
 */
export type Change = { verdict: 'more' | 'chance'; change: Estimate; of: readonly Theme[] } | { verdict: 'few' }

export function changeOf(later: Indicator, earlier: Indicator): Change {
  const both = later.dimensions.flatMap((now) => { const was = earlier.dimensions.find(({ theme }) => theme === now.theme); return was ? [{ now, was }] : [] })
  if (both.length < leastDimensions) return { verdict: 'few' }
  return judged(together(both.map(({ now }) => now.share)), together(both.map(({ was }) => was.share)), both.map(({ now }) => now.theme))
}

export const changeOfRecommendation = (later: Recommendation | null, earlier: Recommendation | null): Change =>
  (later && earlier ? judged(later.value, earlier.value, []) : { verdict: 'few' })

function judged(later: Estimate, earlier: Estimate, of: readonly Theme[]): Change {
  const change = difference(later, earlier)
  return { verdict: isMoreThanChance(change) ? 'more' : 'chance', change, of }
}
