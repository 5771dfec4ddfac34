// What was counted in a round, looked up by group, question and those who said the same about themselves.
import type { RoundGroup } from '../groups.ts'
import { isText, valuesOf, type Question } from '../question.ts'
import type { GroupCount } from '../released.sql.ts'
import { anyValue, rankValue } from '../tally.ts'
import { placesIn, type By, type Places, type Population } from './populations.ts'

/** `apart`: how many gave a value of a question about themselves in batches in which the others were counted within it. */
export type Counted = {
  questions: readonly Question[]
  groups: readonly RoundGroup[]
  counts: readonly GroupCount[]
  apart: readonly Omit<GroupCount, 'by'>[]
  responses: readonly { groupId: string; few: boolean; responses: number }[]
  fewest: number
}

/** How many gave each value; `any`: how many answered. */
export type Values = ReadonlyMap<string, number>
const none: Values = new Map()

/** `own`: of those counted in a group and in none of its inner ones. `whole`: with all its inner groups. Batches that are for a unit's own eyes are in neither. */
export type Lookup = Counted & {
  places: Places
  answered: { own: (group: string) => number; whole: (group: string) => number }
  own: (question: string, population: Population) => Values
  whole: (question: string, population: Population) => Values
  /** With how many left it out, or were not asked. */
  withLeft: (question: string, population: Population) => Values
  /** Of a question about the givers: how many were counted apart. */
  ownApart: (group: string, by: NonNullable<By>) => number
}

export function lookupOf(counted: Counted): Lookup {
  const answered = sums(counted.responses.filter(({ few }) => !few), ({ groupId }) => groupId, ({ responses }) => responses)
  const places = placesIn(counted.groups, (group) => answered.get(group) ?? 0)
  const apart = sums(counted.apart, ({ groupId, question, value }) => key(question, { group: groupId, by: { question, value } }), ({ given }) => given)
  const own = new Map([...Map.groupBy(counted.counts, ({ groupId, question, by }) => key(question, { group: groupId, by }))].map(([id, all]) => [id, sums(all, ({ value }) => value, ({ given }) => given)]))
  const made = new Map<string, Values>()
  const whole = (question: string, population: Population): Values => {
    const id = key(question, population)
    const found = made.get(id) ?? together(places.inside(population.group).map((group) => own.get(key(question, { ...population, group })) ?? none))
    made.set(id, found)
    return found
  }
  const ownApart = (group: string, by: NonNullable<By>): number => apart.get(key(by.question, { group, by })) ?? 0
  const people = ({ group, by }: Population): number => places.inside(group).reduce((sum, one) => sum + (by ? ownApart(one, by) : answered.get(one) ?? 0), 0)
  return {
    ...counted, places, whole, ownApart,
    answered: { own: (group) => answered.get(group) ?? 0, whole: (group) => people({ group, by: null }) },
    own: (question, population) => own.get(key(question, population)) ?? none,
    withLeft: (question, population) => { const values = whole(question, population); return new Map([...values, [leftOut, people(population) - answeredIn(values)]]) },
  }
}

/** No answer has this for its id. */
export const leftOut = ':left-out'

export const answeredIn = (values: Values): number => values.get(anyValue) ?? 0

/** What can be answered to it, as it is counted. */
export const countedValues = (question: Question): readonly string[] =>
  (isText(question) ? [] : question.kind === 'rank' ? question.options.flatMap(({ id }) => question.options.map((_, place) => rankValue(id, place + 1))) : valuesOf(question))

/** Of one question one answer, in which all together make how many answered. */
export const isOneOf = ({ kind }: Question): boolean => kind === 'agree' || kind === 'recommend' || kind === 'smileys' || kind === 'one'

const key = (question: string, { group, by }: Population): string => JSON.stringify([question, group, by?.question, by?.value])

function sums<T>(rows: readonly T[], nameOf: (row: T) => string, givenOf: (row: T) => number): Map<string, number> {
  const made = new Map<string, number>()
  for (const row of rows) made.set(nameOf(row), (made.get(nameOf(row)) ?? 0) + givenOf(row))
  return made
}

export const together = (all: readonly Values[]): Values => sums(all.flatMap((one) => [...one]), ([value]) => value, ([, given]) => given)
