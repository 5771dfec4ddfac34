// Counts of what givers said, as they may be shown: what the disclosure engine tells of them. Only of half-years that are over: a figure that grows before
// one's eyes tells who has just answered.
import { protect } from '../../reports/disclosure/protect.ts'
import { publish } from '../../reports/disclosure/publish.ts'
import type { Shown } from '../../reports/disclosure/publishable.ts'
import { all, cellId, countsOf, type Direction, type Given } from '../../reports/disclosure/tables.ts'
import type { Day } from '../../text/dates.ts'

export const fewest = 5

export type ShownBy<K extends string> = Readonly<Record<K, Shown>>

/** Of one question. How many answered it is taken to be known: the same people answered another, of which more may be told. */
export function shownOf<K extends string>(counts: Readonly<Record<K, number>>, few = fewest): ShownBy<K> {
  const answers = Object.keys(counts) as K[]
  const direction: Direction = { name, nodes: [all, ...answers], sums: [{ whole: all, parts: answers }] }
  const idOf = (answer: string) => cellId({ [name]: answer })
  const given: Given = {
    directions: [direction], tables: [[name]], counts: countsOf([direction], [[name]], answers.map((answer) => ({ at: { [name]: answer }, given: counts[answer] }))),
    wanted: new Set(answers.map(idOf)), known: new Set([idOf(all)]), answers: [name], fewest: Math.max(few, fewest),
  }
  const told = publish(given, protect(given))
  return Object.fromEntries(answers.map((answer) => [answer, told.get(idOf(answer)) ?? null])) as ShownBy<K>
}

const name = 'answer'

/** A half-year: its first day, and the first day after it. */
export type HalfYear = { year: number; half: 1 | 2; from: Day; until: Day }

/** The last half-years that are over, the newest first. */
export function halfYearsBefore(today: Day, count: number): HalfYear[] {
  const first = Number(today.slice(0, 4)) * 2 + (today.slice(5, 7) > '06' ? 1 : 0)
  const dayOfHalf = (n: number): Day => `${Math.floor(n / 2)}-${n % 2 ? '07' : '01'}-01`
  return Array.from({ length: count }, (_, back) => {
    const n = first - 1 - back
    return { year: Math.floor(n / 2), half: n % 2 ? 2 : 1, from: dayOfHalf(n), until: dayOfHalf(n + 1) }
  })
}
