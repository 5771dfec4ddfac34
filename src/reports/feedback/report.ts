// The report of feedback: what is published of one place in one period, with the periods before it. It holds nothing else than what
// everybody may see, so it is the same whoever reads it.
import type { KeptIn } from '../../feedback/promise/promise.ts'
import type { Shown } from '../disclosure/publishable.ts'
import type { Figure } from '../statistics/figure.ts'
import type { PeriodName } from '../statistics/period.ts'
import type { StatPlace } from '../statistics/place.ts'
import type { Theme } from '../../themes/theme.ts'
import type { Nearest } from './nearest.ts'
import type { ReportPlace } from './places.sql.ts'

/** Of a place in a period; without them, of the report's own. */
export type Look = (figure: Figure, value?: string, at?: { place?: StatPlace; period?: PeriodName }) => Shown

export type FeedbackReport = {
  place: ReportPlace
  period: PeriodName
  /** The earliest first; the last is the period itself. */
  series: PeriodName[]
  /** Earlier periods that it is compared with. */
  compared: PeriodName[]
  /** Of the whole: its lines, in the order of the directory. */
  lines: ReportPlace[]
  look: Look
  /** All that there are and were. */
  themes: readonly Theme[]
  /** By quarter, the newest first; null of a unit, of which no promise is measured. */
  kept: Kept[] | null
  /** Where it cannot be told how much came. */
  nearest: Nearest | null
  /** From how many on a number is told now. */
  fewest: number
}

/** Of the whole what was to be done by a day; of a line all that its channel promises. */
export type Kept = Pick<KeptIn, 'from' | 'to' | 'byDay' | 'byDayShare' | 'surveys' | 'surveysShare'> & { line: KeptIn | null }

/** Whether anything is shown of the place in the period at all. */
export const saysSomething = ({ look }: FeedbackReport): boolean => (['came', 'due', 'answered', 'closed'] as const).some((figure) => look(figure) !== null)
