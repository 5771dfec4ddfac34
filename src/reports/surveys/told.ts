// What was told of a period that is over: how many gave each answer to the national questions, in all rounds whose results everybody had
// been shown. Everything that reports say of satisfaction is worked out of this.
import type { Answered } from '../../surveys/results/figures.ts'
import { onScale } from '../../surveys/results/indicators.ts'
import type { Question } from '../../surveys/question.ts'
import type { Day } from '../../text/dates.ts'
import type { Estimate } from '../../surveys/compared/statistics.ts'
import { worked, type Shown, type Told as ToldNumber } from '../disclosure/publishable.ts'
import type { Voice } from './core.ts'
import type { PeriodName } from '../statistics/period.ts'

/** By the id of a question; of what is not shown there is none. */
export type Figures = ReadonlyMap<string, Answered>

export type Place = { lineId: string; unitId: string | null }
export type Way = 'open' | 'code' | 'elsewhere'

/** As in migration 0059. `rounds`: those that it was made of, and those that were left out. */
export type Told = Place & {
  period: PeriodName
  voice: Voice
  responses: Shown
  handed: number | null
  units: { asked: number; shown: number } | null
  ways: readonly Way[]
  reworded: number
  rounds: readonly { id: string; shown: boolean }[]
  figures: Figures
  madeOn: Day
}

/** How many said what they think. */
export const saidOf = ({ kind }: Pick<Question, 'kind'>, figure: Answered): ToldNumber =>
  outOf([figure], kind === 'smileys' ? ['good', 'middle', 'bad'].reduce((sum, face) => sum + (figure.given.get(face) ?? 0), 0) : onScale(figure.given))

/** How many gave a value: where it is told what was answered, that nobody did is told too. */
export const givenOf = (figure: Answered, value: string): ToldNumber => figure.given.get(value) ?? outOf([figure], 0)

/** A number that was worked out of these figures, of all of which there is at least one, and of nothing else that was answered. */
export const outOf = (figures: readonly Answered[], number: number): ToldNumber => worked(figures.map(({ n }) => n), () => number)!

export type ToldEstimate = { value: ToldNumber; low: ToldNumber; high: ToldNumber }

export const estimateOutOf = (figures: readonly Answered[], { value, low, high }: Estimate): ToldEstimate =>
  ({ value: outOf(figures, value), low: outOf(figures, low), high: outOf(figures, high) })
