// Of whom it may be told how many there are: who answered at all, who said what about themselves, who answered a question. What people can
// be known by (where they are clients, what they said they are) is told of no fewer than the fewest.
import { all, cellId, countsOf, type Direction, type Place } from '../../reports/disclosure/tables.ts'
import type { Question } from '../question.ts'
import { heldAgainst, type Beside } from './beside.ts'
import { answeredIn, type Lookup } from './counted.ts'
import { apartBy, populationId, protectedIn, tellable, type Apart, type Population } from './populations.ts'

/** Ids of populations. `groups`: how many answered. */
export type PeopleTold = { groups: ReadonlySet<string>; backgrounds: ReadonlyMap<string, BackgroundTold> }
/** `said`: how many said anything of it; `values`: how many gave a value; `apart`: within whom the others are told. */
export type BackgroundTold = { said: ReadonlySet<string>; values: ReadonlySet<string>; apart: ReadonlySet<string> }

export function peopleTold(found: Lookup, beside: Beside): PeopleTold {
  const { places, fewest, questions } = found
  const groups = tellable({ places, apart: [], count: ({ group }) => found.answered.own(group), wanted: new Set(places.groups.map((group) => populationId(places, { group, by: null }))), fewest })
  return { groups, backgrounds: new Map(questions.filter(({ background }) => background).map((question) => [question.id, backgroundTold(found, question, groups, beside)])) }
}

/** Those who answered a question, of the populations that are told of. */
export function answeredTold(found: Lookup, question: Question, { apart, wanted }: { apart: readonly Apart[]; wanted: ReadonlySet<string> }, beside: Beside): Set<string> {
  const { places, fewest } = found
  const bys = [null, ...apart.flatMap(({ leaves }) => leaves)]
  const populations = places.groups.flatMap((group) => bys.map((by): Population => ({ group, by }))).filter((one) => wanted.has(populationId(places, one)))
  const held = heldAgainst(found, question, 'count', apart, beside)
  const secret = held.telling(populations)
  for (;;) {
    const open = new Set([...wanted].filter((id) => !secret.has(id)))
    const told = tellable({ places, apart, count: (population) => answeredIn(found.own(question.id, population)), wanted: open, secret, fewest })
    const part = held.smallestTelling(populations, told)
    if (!part) return told
    secret.add(populationId(places, part))
  }
}

/** Values that somebody gave. */
export const valuesGiven = (found: Lookup, { id, options }: Question): string[] =>
  options.map((option) => option.id).filter((value) => found.counts.some((count) => count.question === id && count.value === value && count.by === null))

export const apartOf = (found: Lookup, questions: readonly Question[]): Apart[] => questions.map((question) => apartBy(question.id, valuesGiven(found, question)))

/**
 * In small batches nobody was counted apart, so that those who are may be fewer than those who gave a value: then both are numbers that are told, and what
 * is between them is one that must not be known.
 */
function backgroundTold(found: Lookup, question: Question, groups: ReadonlySet<string>, beside: Beside): BackgroundTold {
  const { places, fewest } = found
  const values = valuesGiven(found, question)
  const [name, wholePlace] = [question.id, places.direction.name]
  const given = (group: string, value: string) => found.own(name, { group, by: null }).get(value) ?? 0
  const split = values.filter((value) => places.leaves.some(({ group }) => given(group, value) > found.ownApart(group, { question: name, value })))
  const direction: Direction = {
    name, nodes: [all, ...values.flatMap((value) => [valueNode(value), ...(split.includes(value) ? halves(value) : [])])],
    sums: [...(values.length ? [{ whole: all, parts: values.map(valueNode) }] : []), ...split.map((value) => ({ whole: valueNode(value), parts: halves(value) }))],
  }
  const rows = places.leaves.flatMap(({ group, node }) => values.flatMap((value) => {
    const at = (leaf: string, count: number) => ({ at: { [wholePlace]: node, [name]: leaf } as Place, given: count })
    const counted = found.ownApart(group, { question: name, value })
    return split.includes(value) ? [at(halves(value)[0]!, counted), at(halves(value)[1]!, given(group, value) - counted)] : [at(valueNode(value), given(group, value))]
  }))
  const counts = countsOf([places.direction, direction], [[wholePlace, name]], rows)
  const idAt = (node: string, of: string): string => cellId({ [wholePlace]: node, [name]: of })
  // All of a group but one at most are the same: then nothing of it is told, nor that nobody is otherwise.
  const alike = places.direction.nodes.filter((node) => values.some((value) => counts.get(idAt(node, valueNode(value)))! >= counts.get(idAt(node, all))! - 1)).map((node) => idAt(node, all))
  const cells = places.groups.map(places.nodeOf).filter((node) => groups.has(idAt(node, all)))
    .flatMap((node) => values.map((value) => ({ node, id: idAt(node, valueNode(value)), apart: idAt(node, split.includes(value) ? halves(value)[0]! : valueNode(value)), whole: idAt(node, all) })))
  const populations = places.groups.map((group): Population => ({ group, by: null })).filter((one) => groups.has(populationId(places, one)))
  const held = { values: heldAgainst(found, question, 'values', [], beside), count: heldAgainst(found, question, 'count', [], beside) }
  // As of those who are alike: nothing of it is told, nor that nobody is otherwise.
  const closed = new Set([...alike, ...held.values.telling(populations)]), uncounted = held.count.telling(populations)
  for (;;) {
    const told = toldNow()
    const part = held.values.smallestTelling(populations, new Set(cells.filter(({ id }) => told.values.has(id)).map(({ whole }) => whole)))
    const uncountedPart = part ?? held.count.smallestTelling(populations, told.said)
    if (!uncountedPart) return told
    closed.add(populationId(places, uncountedPart))
    if (!part) uncounted.add(populationId(places, uncountedPart))
  }

  function toldNow(): BackgroundTold {
    const secret = new Set([...cells.filter(({ whole }) => closed.has(whole)).flatMap(({ id, apart }) => [id, apart]), ...uncounted])
    const shown = protectedIn([places.direction, direction], counts, {
      wanted: new Set(cells.flatMap(({ id, apart, whole }) => [id, apart, whole]).filter((id) => counts.get(id)! > 0 && !secret.has(id))),
      known: new Set(places.direction.nodes.filter((node) => !closed.has(idAt(node, all))).flatMap((node) => direction.nodes.map((of) => idAt(node, of))).filter((id) => counts.get(id) === 0)), secret, fewest, lost: places.lost,
    })
    return {
      said: new Set(cells.map(({ whole }) => whole).filter((id) => shown.has(id))),
      values: new Set(cells.map(({ id }) => id).filter((id) => shown.has(id))), apart: new Set(cells.filter(({ apart }) => shown.has(apart)).map(({ id }) => id)),
    }
  }
}

const valueNode = (value: string): string => `v:${value}`
const halves = (value: string): string[] => [`v:${value}:apart`, `v:${value}:with-others`]
