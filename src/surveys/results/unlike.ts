// Of whom it may be told what they answered to a question: of nobody all of whom answered alike, or all but one, who would know it of each
// of the others. It is told as one thing or not at all, since an answer left out of it makes the rest unreadable. How few gave a single
// answer is no reason to hide it: nobody is known by what they answered, but by where they are clients and what they are.
import { leastOtherwise } from '../../reports/disclosure/protect.ts'
import type { Question } from '../question.ts'
import { answeredIn, countedValues, isOneOf, type Lookup, type Values } from './counted.ts'
import { tellable, type Apart, type Population } from './populations.ts'

/**
 * Ids of populations, of those in `wanted`, by what may be told: of one answer of many the question itself, of several choices each by itself (a
 * card only where the fewest chose it). For each value it must not follow that fewer than two answered otherwise, of nobody in any group.
 */
export function unlikeTold(found: Lookup, question: Question, of: { apart: readonly Apart[]; wanted: ReadonlySet<string>; secret: ReadonlySet<string> }): Map<string, Set<string>> {
  const { places, fewest } = found
  const values = (population: Population): Values => found.own(question.id, population)
  const people = (population: Population): number => answeredIn(values(population))
  const chose = (value: string) => (population: Population): number => values(population).get(value) ?? 0
  const otherwise = (value: string) => (population: Population): number => people(population) - chose(value)(population)
  const told = (count: (population: Population) => number, least: number): Set<string> => tellable({ ...of, places, people, count, fewest: least, counted: 'otherwise' })
  if (question.kind === 'many' || question.kind === 'cards') {
    const least = question.kind === 'cards' ? fewest : leastOtherwise
    return new Map(question.options.map(({ id }) => [id, both(told(chose(id), least), told(otherwise(id), leastOtherwise))]))
  }
  const all = countedValues(question)
  const given = isOneOf(question) ? all.filter((value) => found.counts.some((count) => count.question === question.id && count.value === value)) : all
  return new Map([[question.id, given.map((value) => told(otherwise(value), leastOtherwise)).reduce(both, new Set(of.wanted))]])
}

const both = (one: Set<string>, other: Set<string>): Set<string> => new Set([...one].filter((id) => other.has(id)))
