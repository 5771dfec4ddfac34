// A figure (luku) is one thing that is counted of feedback: how many there were of it, in a period, of a place. What is counted, what is told
// apart in it, and of which places it is published how often, stands here and nowhere else.
import { kinds, outcomes, channels } from '../../feedback/case.ts'
import type { Level } from './place.ts'
import type { KindOfPeriod } from './period.ts'

/**
 * `came`: by the month in which it came. `due`: that had to be answered by a day of the month. `answered`, `reacted`: to which the answer, or the
 * first word of any kind, went out in the month; by working days since it came. `closed`: that closed in the month.
 */
export const families = {
  came: { parts: ['kind', 'channel', 'language'] },
  due: { parts: [] },
  answered: { parts: [] },
  reacted: { parts: [] },
  closed: { parts: ['came-of-it', 'heard'] },
} as const satisfies Record<string, { parts: readonly string[] }>
export type Family = keyof typeof families
export type Part = (typeof families)[Family]['parts'][number]

/** What each is told apart by. A case in another language than these counts as other. */
export const valuesOf: Record<Part, readonly string[]> = {
  'kind': kinds,
  'channel': channels,
  'language': ['fi', 'sv', 'en', 'other'],
  'came-of-it': outcomes,
  'heard': ['heard', 'not-heard', 'unsaid'],
}

/** What people said: where all of a small group said the same, it is told of each of them. */
export const said: readonly Part[] = ['kind', 'heard']

/**
 * What the organisation did, as soon and as late as it did it: told of every number of cases that may be told itself. It says nothing of what
 * anybody wrote or who they are, so that few who were late are no reason to hide it. `in-time`: of those due, how many were answered by their day.
 */
export type Done = 'in-time' | 'answered-median' | 'answered-p90' | 'reacted-median' | 'reacted-p90'

/** `theme`: what cases that closed are about; see themes.ts. */
export type Figure = Family | Part | Done | 'theme'

/** Of some weeks the days are counted one by one; what took longer counts as this. */
export const mostDays = 60

const always: readonly KindOfPeriod[] = ['month', 'quarter', 'four-months', 'year']
const notMonths = always.slice(1), long = always.slice(2), years = always.slice(3)
const plan: Record<Family | Part, Record<Level, readonly KindOfPeriod[]>> = {
  'came': { whole: always, line: always, unit: notMonths },
  'kind': { whole: always, line: notMonths, unit: long },
  'channel': { whole: notMonths, line: long, unit: years },
  'language': { whole: notMonths, line: years, unit: [] },
  'due': { whole: always, line: notMonths, unit: long },
  'answered': { whole: always, line: notMonths, unit: long },
  'reacted': { whole: always, line: notMonths, unit: long },
  'closed': { whole: notMonths, line: long, unit: long },
  'came-of-it': { whole: notMonths, line: long, unit: long },
  'heard': { whole: notMonths, line: long, unit: years },
}

/** Whether a figure of such a place is told of such periods at all: the finer it is, the more seldom, or there would be holes and nothing else. */
export const isTold = (figure: Family | Part, level: Level, kind: KindOfPeriod): boolean => plan[figure][level].includes(kind)
