// What the standing channel of a service line promises, and how the program tells whether it was kept. It counts acts of the
// organisation, never of one of its workers, and says nothing by which one piece of feedback could be told apart.
import type { Quarter } from './quarter.ts'
import { tensOf, tensOfTold, wordOf, wordOfTold, type Tens, type Word } from '../../reports/disclosure/about.ts'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'
import { sumOf, type DueIn } from '../../improvements/ledger.ts'

/** What somebody writes. `changesMonths`: a planned change is told of within so many; `goneThroughMonths`: units go through feedback at least so often. */
export type PromiseWords = {
  purpose: Translated
  handledBy: Translated
  changesMonths: number
  goneThroughMonths: number
  goneThrough: Translated
  /** What the organisation is ready to put in. */
  invests: Translated
}

export type PromiseVersion = PromiseWords & { number: number; fromOn: Day }

/**
 * One line in one quarter, as measured. Of feedback that was due in it and that a worker may read; what was written past the workers is not in it.
 * Statistics tell how much was due, of all of it. Where they do not, nothing is told here that was counted of feedback.
 */
export type Measured = {
  quarterOn: Day
  /** Everybody may know how much was due in the quarter, and in its year. */
  isTold: boolean
  isYearTold: boolean
  /** It is told, or was before. */
  wasTold: boolean
  /** Answered, or should have been by now. */
  due: number
  inTime: number
  unanswered: number
  /** Planned changes of which the giver was to be told in the quarter. */
  plans: number
  plansInTime: number
  plansUntold: number
  units: number
  unitsGoneThrough: number
}

/** `too-few`: nothing is told, and nobody can tell whether there was none or few, or whether others are hidden by it. `nothing-due`: nothing was promised for that time. */
export type Standing = Kept | 'too-few' | 'nothing-due'
export type Kept = 'kept' | 'partly' | 'broken'
/** Null: too few. */
export type ToldKept = Word<Kept> | null

export const standingOf = (kept: ToldKept): Standing => kept?.is ?? 'too-few'

export type KeptIn = {
  /** First and last quarter, the same where it is one. */
  from: Quarter
  to: Quarter
  answers: ToldKept
  /** Null where too few. */
  inTime: Tens | null
  changes: ToldKept
  /** Of units, and of nobody: it is no number of people. */
  goneThrough: Standing
  units: number
  unitsGoneThrough: number
  /** What was to be changed by a day that everybody saw. */
  byDay: ToldKept
  byDayShare: Tens | null
  /** What surveys promised whoever answered by a day. */
  surveys: ToldKept
  surveysShare: Tens | null
}

/**
 * Newest first, each quarter by itself. A year that is over, of which no quarter is told, is told as one. What was told
 * singly is never in a sum: a year and three of its quarters, or the page of yesterday and that of today, would tell of the fourth.
 * `due`: of improvements, by quarter; `asked`: of surveys.
 */
export function keptIn(measured: readonly Measured[], due: readonly DueIn[] = [], asked: readonly DueIn[] = []): KeptIn[] {
  const years = Map.groupBy(measured.toSorted((a, b) => b.quarterOn.localeCompare(a.quarterOn)), ({ quarterOn }) => quarterOn.slice(0, 4))
  return [...years.values()].flatMap((quarters) =>
    (quarters.length === 4 && quarters.every(({ wasTold }) => !wasTold) ? [standing(quarters, due, asked)] : quarters.map((one) => standing([one], due, asked))))
}

function standing(measured: readonly Measured[], improvements: readonly DueIn[], asked: readonly DueIn[]): KeptIn {
  const all = (what: 'due' | 'inTime' | 'unanswered' | 'plans' | 'plansInTime' | 'plansUntold') => measured.reduce((sum, one) => sum + one[what], 0)
  const [due, plans] = [all('due'), all('plans')]
  const isTold = measured.length === 1 ? measured[0]!.isTold : measured[0]!.isYearTold
  // Units go through their feedback of a while; of several quarters the newest says how it stands.
  const { units, unitsGoneThrough } = measured[0]!
  const inThem = (all: readonly DueIn[]) => all.filter(({ quarterOn }) => measured.some((one) => one.quarterOn === quarterOn))
  const surveys = byDayIn(inThem(asked))
  return {
    from: measured.at(-1)!.quarterOn, to: measured[0]!.quarterOn,
    // Where all that was due was written past the workers, nothing of it was late that they may know of: any other word would tell that there was some.
    answers: wordOfTold(isTold, () => (all('unanswered') > 0 ? 'broken' : all('inTime') < due ? 'partly' : 'kept')),
    inTime: tensOfTold(all('inTime'), due, isTold),
    changes: isTold ? wordOf(plans, () => (all('plansUntold') > 0 ? 'broken' : all('plansInTime') < plans ? 'partly' : 'kept')) : null,
    goneThrough: units === 0 ? 'nothing-due' : unitsGoneThrough === units ? 'kept' : unitsGoneThrough > 0 ? 'partly' : 'broken',
    units, unitsGoneThrough,
    ...byDayIn(inThem(improvements)), surveys: surveys.byDay, surveysShare: surveys.byDayShare,
  }
}

/** By the same rule as the others: nothing under five, and not kept while one of them is broken. */
export function byDayIn(those: readonly DueIn[]): Pick<KeptIn, 'byDay' | 'byDayShare'> {
  const { due, kept, late, broken } = sumOf(those)
  return { byDay: wordOf(due, () => (broken > 0 ? 'broken' : late > 0 ? 'partly' : 'kept')), byDayShare: tensOf(kept, due) }
}

/** The version that holds on a day; of two that begin on one day the later. Null before the first. */
export const inForce = (versions: readonly PromiseVersion[], on: Day): PromiseVersion | null =>
  versions.filter(({ fromOn }) => fromOn <= on).toSorted((a, b) => b.fromOn.localeCompare(a.fromOn) || b.number - a.number)[0] ?? null

/** What has held for a line, newest first: its own versions, and before the first of them those of the whole organisation. */
export function heldFor<V extends PromiseVersion>(own: readonly V[], ofWhole: readonly V[]): V[] {
  const first = own.map(({ fromOn }) => fromOn).toSorted()[0]
  return [...own, ...ofWhole.filter(({ fromOn }) => first === undefined || fromOn < first)]
    .toSorted((a, b) => b.fromOn.localeCompare(a.fromOn) || b.number - a.number)
}

/** What was shown to givers today is not altered under them: another version begins tomorrow, the first at once. */
export const beginsOn = (versions: readonly PromiseVersion[], today: Day, tomorrow: Day): Day =>
  inForce(versions, today) ? tomorrow : today

/** Only whole quarters under a promise say whether it was kept: those that began on the day of its first version or later. */
export const underPromise = (measured: readonly Measured[], versions: readonly PromiseVersion[]): Measured[] => {
  const first = versions.map(({ fromOn }) => fromOn).toSorted()[0]
  return first ? measured.filter(({ quarterOn }) => quarterOn >= first) : []
}
