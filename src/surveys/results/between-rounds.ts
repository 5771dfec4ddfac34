// What two rounds tell together that neither tells alone. Where mostly the same people answered twice, what one of them answered who came
// or went between is the difference of two tables. Who they were is kept nowhere; but where the answers of a group changed by as
// many as the fewest, at least so many people answered otherwise, came or went, and none of them can be told from the others.
import type { Question } from '../question.ts'
import { anyValue } from '../tally.ts'
import { answeredIn, isOneOf, type Lookup, type Values } from './counted.ts'
import { minus } from './same-people.ts'

type By = { question: string; value: string } | null

/** What was decided of another round of the survey. `code`: of a place, as in compared/place.ts. Values are as they were counted, told or not. */
export type Before = {
  question: (id: string) => Question | null
  values: (question: string, code: string, by: By) => Values
  isTold: (question: string, code: string, by: By) => boolean
  answered: (code: string) => number
  /** Handed out; 0: none were, or it is not known. */
  slips: (code: string) => number
}

/** `told`: its cells that were told. `codeOf`: of a group its place. `slips`: handed out, of each group by itself. */
export function beforeFrom(found: Lookup, told: readonly { groupId: string; question: string | null; by: By; value: string }[], { codeOf, slips }: { codeOf: (group: Lookup['groups'][number]) => string; slips: ReadonlyMap<string, number> }): Before {
  const groups = new Map(found.groups.map((group) => [codeOf(group), group.id]))
  const key = (group: string, question: string | null, by: By): string => JSON.stringify([group, question, by?.question, by?.value])
  const known = new Set(told.filter(({ value }) => value !== anyValue).map(({ groupId, question, by }) => key(groupId, question, by)))
  const of = <T>(code: string, none: T, work: (group: string) => T): T => { const group = groups.get(code); return group ? work(group) : none }
  return {
    question: (id) => found.questions.find((question) => question.id === id) ?? null,
    values: (question, code, by) => of<Values>(code, new Map(), (group) => found.whole(question, { group, by })),
    isTold: (question, code, by) => of(code, false, (group) => known.has(key(group, question, by))),
    answered: (code) => of(code, 0, (group) => found.answered.whole(group)),
    slips: (code) => of(code, 0, (group) => slipsInside(found, group, slips)),
  }
}

/** With those of all inner groups. */
export const slipsInside = ({ places }: Lookup, group: string, slips: ReadonlyMap<string, number>): number => places.inside(group).reduce((sum, one) => sum + (slips.get(one) ?? 0), 0)

/** How many people there are at least who answered otherwise, came or went. */
export function changedAtLeast(question: Question, before: Values, now: Values): number {
  const changes = [...minus(now, before)].filter(([value]) => value !== anyValue || !isOneOf(question)).map(([, change]) => change)
  if (!isOneOf(question)) return Math.max(0, ...changes.map(Math.abs))
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
  return Math.max(sum(changes.filter((change) => change > 0)), -sum(changes.filter((change) => change < 0)))
}

/** Twice as many where more than half of those who got a slip have answered, in this round or in that: then most of them are the same. */
export const neededChange = (fewest: number, rounds: readonly { answered: number; slips: number }[]): number =>
  (rounds.some(({ answered, slips }) => slips > 0 && answered * 2 > slips) ? 2 * fewest : fewest)

/**
 * Whether telling it now tells of few. What was not told before, be it for its own sake or for a neighbour's, is told now only
 * where it is another by enough: else it is known what was hidden then.
 */
export function tellsOfFew(question: Question, { before, now, wasTold, needed }: { before: Values; now: Values; wasTold: boolean; needed: number }): boolean {
  if (!answeredIn(before) || !answeredIn(now)) return false
  const changed = changedAtLeast(question, before, now)
  return changed < needed && (changed > 0 || !wasTold)
}

/** Asked in the same way: what differs else is another question. */
export const isSameAsked = (one: Question, other: Question | null): boolean =>
  other !== null && one.kind === other.kind && one.options.map(({ id }) => id).join() === other.options.map(({ id }) => id).join()
