// The report of surveys (kyselyraportti): all rounds that ended in a period, of every survey, as far as they are told, of all service lines
// or of one line or unit. Nothing is put in order by its numbers.
import type { Band } from '../../surveys/rounds/reach.ts'
import type { Translated } from '../../text/language.ts'
import type { Caveat } from '../surveys/caveats.ts'
import type { Period } from '../surveys/period.ts'
import type { RoundAt } from './round-at.ts'

/** `code`: as in addresses: all, line.<id>, unit.<id>. `name`: null of all. */
export type ReportPlace = { code: string; name: Translated | null; isUnit: boolean }

/** `reached`: about how many of those who were given a slip; known of a whole round alone. */
export type ReportedRound = RoundAt & { reached: Band | null; caveats: Caveat[] }

export type SurveyReport = {
  place: ReportPlace
  /** Of which there is anything, all of them first. */
  places: ReportPlace[]
  period: Period
  /** Of the same kind, in which a round ended; the first first. */
  periods: Period[]
  /** Of each kind the newest. */
  newest: Period[]
  rounds: ReportedRound[]
  /** Of a line: the same rounds in its units. */
  inUnits: RoundAt[]
}

