// Which reading is unusual: rules over the entries of one person's day, and their thresholds. A rule that cries every day
// is read by nobody, so each is set well above what an ordinary day brings.
import type { Grant } from '../actor.ts'

export const kinds = ['many', 'own-name', 'outside', 'searches', 'over-weeks'] as const
export type Kind = (typeof kinds)[number]

export const outcomes = ['explained', 'not-unusual', 'inquiry', 'not-explained'] as const
export type Outcome = (typeof outcomes)[number]

/** What can be said of it now: what is under inquiry is still to be explained, or not; of what is settled nothing more is. */
export const nextOutcomes = (outcome: Outcome | null): readonly Outcome[] =>
  outcome === null ? ['explained', 'not-unusual', 'inquiry'] : outcome === 'inquiry' ? ['inquiry', 'explained', 'not-explained'] : []

/** What counts of an entry. `id`: of the case, or of the search. `notTheirs`: refused or closed, and it never came to them. */
export type Reading = { what: 'case-opened' | 'rights-hit-opened' | 'case-refused' | 'searched'; id: string; ownName: boolean; notTheirs: boolean }

export type Limits = {
  /** More different cases than these in a day. */
  cases: number
  /** More searches by words than these in a day: who fishes for the words of cases opens none of them. */
  searches: number
  /** More different cases than these in all the days that are looked back upon: just under the limit of a day, day after day. */
  overWeeks: number
  /** So many closed ones that never came to them. */
  closed: number
  /** So many that were refused and never came to them: one or two are a wrong link. */
  refused: number
}

/**
 * A coordinator goes through what came over night, and what is late: some dozens for a county of 70 000 inhabitants and a few
 * hundred pieces of feedback a month. A service line brings less, and a unit a handful a day. Old closed cases are looked up
 * one by one by whoever may read all of them, and hardly ever ten of them by anybody else. The data protection officer goes through
 * what was found for a request: a text in which a name was found is opened as a case is.
 */
export function limitsOf(grants: readonly Grant[], casesADay: number): Limits {
  const reads = grants.filter(({ role }) => role === 'worker' || role === 'supervisor' || role === 'coordinator' || role === 'data-protection')
  const ofAll = reads.some(({ role, unitId, serviceLineId }) => role === 'coordinator' || (!unitId && !serviceLineId))
  const ofLine = reads.some(({ serviceLineId }) => serviceLineId !== null)
  const cases = ofAll ? casesADay : Math.ceil((casesADay * (ofLine ? 2 : 1)) / 3)
  return {
    cases, searches: cases, overWeeks: cases * timesInWeeks,
    closed: ofAll ? Math.max(10, Math.ceil(casesADay / 2)) : 10,
    refused: 3,
  }
}

/** Days before, of which their own busiest counts: who takes over a pile has had busy days since. */
export const daysBefore = 28
const timesBusiest = 3
/** So many times the limit of a day is told of, whatever was usual. */
const timesAtMost = 5
/** In four weeks so many times the limit of a day: a limit reached on every other working day, and always by cases not opened before. */
const timesInWeeks = 12

export const differentOpened = (readings: readonly Reading[]): number => differing(readings, ({ what }) => what === 'case-opened' || what === 'rights-hit-opened')

/**
 * How many different cases they opened before: on the busiest day that nothing was found on, on the busiest one that was found
 * and explained, and on all days with this one. What was found and not explained makes nothing usual.
 */
export type Before = { busiest: number; explained: number; overWeeks: number }
export const nothingBefore: Before = { busiest: 0, explained: 0, overWeeks: 0 }

/** A usual day counts up to the limit: who opens three times as much from day to day would never be found otherwise. */
const usual = ({ busiest, explained }: Before, limit: number): number => Math.max(Math.min(busiest, limit), explained)

export function unusualIn(readings: readonly Reading[], limits: Limits, before: Before): { kind: Kind; count: number }[] {
  const opened = differentOpened(readings)
  const ownName = differing(readings, (one) => one.ownName)
  const searches = differing(readings, ({ what }) => what === 'searched')
  const refused = differing(readings, ({ what, notTheirs }) => what === 'case-refused' && notTheirs)
  const closed = differing(readings, ({ what, notTheirs }) => what === 'case-opened' && notTheirs)
  const outside = (refused >= limits.refused ? refused : 0) + (closed >= limits.closed ? closed : 0)
  const many = opened > limits.cases && (opened > timesBusiest * usual(before, limits.cases) || opened > timesAtMost * limits.cases)
  return [
    ...(many ? [{ kind: 'many' as const, count: opened }] : []),
    ...(ownName ? [{ kind: 'own-name' as const, count: ownName }] : []),
    ...(outside ? [{ kind: 'outside' as const, count: outside }] : []),
    ...(searches > limits.searches ? [{ kind: 'searches' as const, count: searches }] : []),
    ...(before.overWeeks > limits.overWeeks ? [{ kind: 'over-weeks' as const, count: before.overWeeks }] : []),
  ]
}

/** What was settled is found anew when it has grown by half: more of the same is not settled with it. */
export const hasGrown = (settled: number, count: number): boolean => count * 2 >= settled * 3

const differing = (readings: readonly Reading[], is: (one: Reading) => boolean): number => new Set(readings.filter(is).map(({ id }) => id)).size
