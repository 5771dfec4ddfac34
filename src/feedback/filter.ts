// A filter narrows a list of cases down. It comes from an address, where anybody may have written
// anything: what is not understood narrows nothing.
import type { Day } from '../text/dates.ts'
import { allKinds, channels, states, type Channel, type Kind, type State } from './case.ts'
import { periodOf, type Period } from './period.ts'

/** Waiting cases that need somebody: nobody takes care of them, their day has passed, or either. */
export const urgencies = ['unrouted', 'late', 'urgent'] as const
export type Urgency = (typeof urgencies)[number]

/** So many of a list are counted and can be leafed through; whoever looks for more narrows it down, or searches. */
export const mostListed = 1000

export type Filter = {
  /** The id of a service line, or what has none. */
  line: string | 'none' | null
  /** `no-page`: all but what is about web pages, as the figures count it. */
  kind: Kind | 'no-page' | null
  channel: Channel | null
  /** When it came. */
  period: Period | null
  state: State | Urgency | null
  unit: string | null
  /** Never together with a number: nothing is counted by member of the staff. */
  handler: string | null
}

export const noFilter: Filter = { line: null, kind: null, channel: null, period: null, state: null, unit: null, handler: null }

/** `lines`, `units`, `handlers`: the ids that there are to choose from. */
export function readFilter(query: Record<string, string | undefined>, { lines, units = [], handlers = [], today }: { lines: string[]; units?: string[]; handlers?: string[]; today: Day }): Filter {
  const period = periodOf(query['period'], today)
  return {
    line: oneOf([...lines, 'none'], query['line']),
    kind: oneOf([...allKinds, 'no-page'], query['kind']),
    channel: oneOf(channels, query['channel']),
    period: period?.name === 'all' ? null : period,
    state: oneOf([...states, ...urgencies], query['state']),
    unit: oneOf(units, query['unit']),
    handler: oneOf(handlers, query['handler']),
  }
}

/** As it stands in an address; nothing of what narrows nothing. */
export const asQuery = ({ period, ...filter }: Partial<Filter>): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...filter, period: period && period.name !== 'all' ? period.name : null })
    .filter((entry): entry is [string, string] => !!entry[1]))

export const isNarrow = (filter: Filter): boolean => Object.values(filter).some((each) => each !== null)

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | null => known.find((each) => each === value) ?? null
