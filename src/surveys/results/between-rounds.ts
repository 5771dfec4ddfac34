// What two rounds tell together that neither tells alone. Where mostly the same people answered twice, what one of them answered who came
// or went between is the difference of two tables, and so is what they said of themselves, which hardly anybody says otherwise the next time.
// Who they were is kept nowhere; but where the answers of a group changed by as many as the fewest, at least so many people answered
// otherwise, came or went, and none of them can be told from the others.
//
// How many answered at all is not held: it says of nobody what they are or said, and that somebody took part follows from no difference
// that does not follow from one number, beside how many were asked, too.
import type { Question } from '../question.ts'
import { anyValue } from '../tally.ts'
import { answeredIn, isOneOf, leftOut, type Lookup, type Values } from './counted.ts'
import { minus } from './same-people.ts'

type By = { question: string; value: string } | null

/** What was decided of another round of the survey. `code`: of a place, as in compared/place.ts. Values are as they were counted, told or not, with who left it out. */
export type Before = {
  question: (id: string) => Question | null
  values: (question: string, code: string, by: By) => Values
  /** `any` where it was told how many answered. */
  told: (question: string, code: string, by: By) => ReadonlySet<string>
  answered: (code: string) => number
  /** Handed out; 0: none were, or it is not known. */
  slips: (code: string) => number
}

/** `told`: its cells that were told. `codeOf`: of a group its place. `slips`: handed out, of each group by itself. */
export function beforeFrom(found: Lookup, told: readonly { groupId: string; question: string | null; by: By; value: string }[], { codeOf, slips }: { codeOf: (group: Lookup['groups'][number]) => string; slips: ReadonlyMap<string, number> }): Before {
  const groups = new Map(found.groups.map((group) => [codeOf(group), group.id]))
  const key = (group: string, question: string | null, by: By): string => JSON.stringify([group, question, by?.question, by?.value])
  const known = new Map([...Map.groupBy(told, ({ groupId, question, by }) => key(groupId, question, by))].map(([id, cells]) => [id, new Set(cells.map(({ value }) => value))]))
  const of = <T>(code: string, none: T, work: (group: string) => T): T => { const group = groups.get(code); return group ? work(group) : none }
  return {
    question: (id) => found.questions.find((question) => question.id === id) ?? null,
    values: (question, code, by) => of<Values>(code, new Map(), (group) => found.withLeft(question, { group, by })),
    told: (question, code, by) => of<ReadonlySet<string>>(code, new Set(), (group) => known.get(key(group, question, by)) ?? new Set()),
    answered: (code) => of(code, 0, (group) => found.answered.whole(group)),
    slips: (code) => of(code, 0, (group) => slipsInside(found, group, slips)),
  }
}

/** With those of all inner groups. */
export const slipsInside = ({ places }: Lookup, group: string, slips: ReadonlyMap<string, number>): number => places.inside(group).reduce((sum, one) => sum + (slips.get(one) ?? 0), 0)

/** How many people there are at least who answered otherwise, came or went. Who left it out is in none of them. */
export function changedAtLeast(question: Question, before: Values, now: Values): number {
  const changes = [...minus(now, before)].filter(([value]) => value !== leftOut && (value !== anyValue || !isOneOf(question))).map(([, change]) => change)
  return isOneOf(question) ? moved(changes) : Math.max(0, ...changes.map(Math.abs))
}

/** From one value to another, here or away. */
function moved(changes: readonly number[]): number {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0)
  return Math.max(sum(changes.filter((change) => change > 0)), -sum(changes.filter((change) => change < 0)))
}

/** Twice as many where more than half of those who got a slip have answered, in this round or in that: then most of them are the same. */
export const neededChange = (fewest: number, rounds: readonly { answered: number; slips: number }[]): number =>
  (rounds.some(({ answered, slips }) => slips > 0 && answered * 2 > slips) ? 2 * fewest : fewest)

export type Change = { before: Values; now: Values; wasTold: boolean; needed: number }
export type Tells = (question: Question, change: Change) => boolean

/**
 * Whether telling it now tells of few. What was not told before, be it for its own sake or for a neighbour's, is told now only
 * where it is another by enough: else it is known what was hidden then.
 */
export const tellsOfFew: Tells = (question, { before, now, wasTold, needed }) => {
  if (!answeredIn(before) || !answeredIn(now)) return false
  const changed = changedAtLeast(question, before, now)
  return isFew(changed, wasTold, needed) || (changed === 0 && isFew(Math.abs(left(now) - left(before)), true, needed))
}

/**
 * The same of how many answered, which is how many left it out. Where enough answered otherwise nobody knows who left it out; and where nobody did
 * in either round, it is how many answered at all.
 */
export const countTellsOfFew: Tells = (question, { before, now, wasTold, needed }) => {
  if (!answeredIn(before) || !answeredIn(now) || changedAtLeast(question, before, now) >= needed || !(left(before) + left(now))) return false
  return isFew(moved([answeredIn(now) - answeredIn(before), left(now) - left(before)]), wasTold, needed)
}

const isFew = (changed: number, wasTold: boolean, needed: number): boolean => changed < needed && (changed > 0 || !wasTold)
const left = (values: Values): number => values.get(leftOut) ?? 0

/** Asked in the same way: what differs else is another question. */
export const isSameAsked = (one: Question, other: Question | null): boolean =>
  other !== null && one.kind === other.kind && one.options.map(({ id }) => id).join() === other.options.map(({ id }) => id).join()
