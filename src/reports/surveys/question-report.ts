// One question of a period: how it was answered, and the few numbers that sum it up, each with how sure it is.
import { cannotSay, hundredths } from '../../surveys/results/indicators.ts'
import { leastForShares } from '../../surveys/results/values.ts'
import { meanOf, shareOf, type Range } from '../../surveys/compared/statistics.ts'
import type { Shown, Told } from '../disclosure/publishable.ts'
import type { Answered } from '../../surveys/results/figures.ts'
import { coreOf, type CoreQuestion, type Voice } from './core.ts'
import { divisionOf, stepsOf } from './division.ts'
import { recommendationIn } from './indicator.ts'
import { estimateOutOf, givenOf, outOf, saidOf, type Figures, type ToldEstimate } from './told.ts'

/** `count`: how many; `hundredths`: of those who said what they think, a hundred together; null of fewer than twenty. */
export type Step = { value: string; count: Told; hundredths: number | null }

/** `spread`: the standard deviation of the answers. `division`: see division.ts. Where there are fewer than twenty, only how many. */
export type QuestionReport = {
  question: CoreQuestion
  said: Told
  unsure: Told
  steps: Step[]
  share: ToldEstimate | null
  mean: { value: Told; range: ToldRange | null; spread: Told } | null
  index: ToldEstimate | null
  division: Shown
}

type ToldRange = { low: Told; high: Told }

/** In the order of the set. Null: nothing is shown of it. */
export const questionReports = (voice: Voice, figures: Figures): { question: CoreQuestion; report: QuestionReport | null }[] =>
  coreOf(voice).map((question) => { const figure = figures.get(question.id); return { question, report: figure ? reportOf(question, figure) : null } })

export function reportOf(question: CoreQuestion, figure: Answered): QuestionReport {
  const said = saidOf(question, figure)
  const counts = stepsOf[question.kind].map((value) => ({ value, count: givenOf(figure, value) }))
  const isEnough = said >= leastForShares
  const shares = hundredths(counts.map(({ count }) => count))
  const division = divisionOf(question, figure.given)
  const agreeing = question.kind === 'agree' ? ['4', '5'] : ['good']
  return {
    question, said, unsure: givenOf(figure, cannotSay), steps: counts.map((step, n) => ({ ...step, hundredths: isEnough ? shares[n]! : null })),
    share: isEnough && question.kind !== 'recommend' ? estimateOutOf([figure], shareOf(counts.reduce((sum, { value, count }) => (agreeing.includes(value) ? sum + count : sum), 0), said)) : null,
    mean: isEnough && question.kind === 'agree' ? toldMean(meanAndSpread(counts)) : null,
    index: question.kind === 'recommend' ? recommendationIn(question, figure)?.value ?? null : null,
    division: division === null ? null : outOf([figure], division),
  }

  function toldMean({ value, range, spread }: ReturnType<typeof meanAndSpread>): QuestionReport['mean'] {
    return { value: outOf([figure], value), range: range && { low: outOf([figure], range.low), high: outOf([figure], range.high) }, spread: outOf([figure], spread) }
  }
}

function meanAndSpread(steps: readonly { value: string; count: number }[]): { value: number; range: Range | null; spread: number } {
  const counts = steps.map(({ value, count }) => [Number(value), count] as const)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const value = counts.reduce((sum, [step, count]) => sum + step * count, 0) / all
  const squares = counts.reduce((sum, [step, count]) => sum + count * (step - value) ** 2, 0)
  const range = meanOf(counts, { low: 1, high: 5 })
  return { value, range: range && { low: range.low, high: range.high }, spread: Math.sqrt(squares / (all - 1)) }
}

/** About which opinions divide most; null where nothing can be said, or where they do not divide more about any one than about another. */
export function mostDivided(reports: readonly (QuestionReport | null)[]): QuestionReport | null {
  const divided = reports.filter((one): one is QuestionReport & { division: Told } => one !== null && one.division !== null && one.question.kind !== 'recommend').toSorted((a, b) => b.division - a.division)
  return divided.length > 1 && divided[0]!.division > divided[1]!.division ? divided[0]! : null
}
