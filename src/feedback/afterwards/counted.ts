// Counts of what givers said, as they may be shown: what the disclosure engine tells of them. Only of half-years that are over: a figure that grows before
// one's eyes tells who has just answered.
import { protect } from '../../reports/disclosure/protect.ts'
import { publish } from '../../reports/disclosure/publish.ts'
import type { Shown } from '../../reports/disclosure/publishable.ts'
import { all, cellId, countsOf, type Direction } from '../../reports/disclosure/tables.ts'
import type { Day } from '../../text/dates.ts'

export const fewest = 5

type Said = Readonly<Record<string, number>>

export type ShownBy<K extends string> = Readonly<Record<K, Shown>>

/** Of each question what may be told of each answer. All of them were asked of the same people at once: who answered one may be known from another. */
export function shownOf<C extends Readonly<Record<string, Said>>>(counts: C): { [N in keyof C]: ShownBy<keyof C[N] & string> } {
  const questions = Object.entries(counts)
  const most = Math.max(...questions.map(([, said]) => sum(said)))
  // Whoever answered one question and not the other.
  const parts = questions.map(([name, said]) => ({ name, said: sum(said) < most ? { ...said, [unanswered]: most - sum(said) } : said }))
  const directions = parts.map(({ name, said }): Direction => ({ name, nodes: [all, ...Object.keys(said)], sums: [{ whole: all, parts: Object.keys(said) }] }))
  const tables = parts.map(({ name }) => [name])
  const rows = parts.flatMap(({ name, said }) => Object.entries(said).map(([answer, given]) => ({ at: { [name]: answer }, given })))
  const idOf = (name: string, answer: string) => cellId({ [name]: answer })
  const idsOf = (those: typeof questions) => new Set(those.flatMap(([name, said]) => Object.keys(said).map((answer) => idOf(name, answer))))
  // Beside those who left it unanswered, all who answered may have said the same, or all but one.
  const secret = idsOf(questions.filter(([, said]) => Math.max(...Object.values(said)) >= sum(said) - 1))
  const wanted = idsOf(questions)
  const given = { directions, tables, counts: countsOf(directions, tables, rows), wanted, secret, known: new Set<string>(), answers: questions.map(([name]) => name), fewest }
  const told = publish(given, protect(given))
  return Object.fromEntries(questions.map(([name, said]) => [name, Object.fromEntries(Object.keys(said).map((answer) => [answer, told.get(idOf(name, answer)) ?? null]))])) as { [N in keyof C]: ShownBy<keyof C[N] & string> }
}

const unanswered = 'unanswered'
const sum = (said: Said): number => Object.values(said).reduce((all, one) => all + one, 0)

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
