// What was told of a period that is over: how many gave each answer to the national questions, in all rounds whose results everybody had
// been shown. Everything that reports say of satisfaction is worked out of this.
import type { Answered } from '../../surveys/results/figures.ts'
import { onScale } from '../../surveys/results/indicators.ts'
import type { Question } from '../../surveys/question.ts'
import type { Day } from '../../text/dates.ts'
import { worked, type Shown } from '../disclosure/publishable.ts'
import type { Voice } from './core.ts'
import type { PeriodName } from './period.ts'

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
export const saidOf = ({ kind }: Pick<Question, 'kind'>, { given }: Answered): number =>
  (kind === 'smileys' ? ['good', 'middle', 'bad'].reduce((sum, face) => sum + (given.get(face) ?? 0), 0) : onScale(given))

/** A number that was worked out of what was told of a period, as sheets and pictures take it. */
export const asShown = (number: number | null, { responses, figures }: Pick<Told, 'responses' | 'figures'>): Shown =>
  (number === null ? null : worked([...(responses === null ? [] : [responses]), ...[...figures.values()].map(({ n }) => n)], () => number))
