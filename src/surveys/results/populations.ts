// Those of whom something is counted together in a round: all of a group, and within it those who said the same about themselves. As the
// disclosure engine takes them: groups within groups in one direction, each question about the givers in another.
import { protect } from '../../reports/disclosure/protect.ts'
import { all, cellId, countsOf, type Direction, type Given, type Place, type Sum } from '../../reports/disclosure/tables.ts'
import { asTree, type RoundGroup } from '../groups.ts'
import type { Count } from '../tally.ts'

export type By = Count['by']
export type Population = { group: string; by: By }

/**
 * Groups in which nobody answered are in none: there is nobody whom a number of them could tell of. `own`: of those counted in a group and in none of its inner ones.
 * `lost`: what was found to be hidden and known all the same, as it is decided.
 */
export type Places = { groups: readonly string[]; direction: Direction; leaves: readonly { group: string; node: string }[]; nodeOf: (group: string) => string; inside: (group: string) => readonly string[]; childrenOf: (group: string) => readonly string[]; lost: Set<string> }

const place = ':place'

export function placesIn(groups: readonly RoundGroup[], answered: (group: string) => number): Places {
  const children = Map.groupBy(asTree(groups), ({ parentId }) => parentId)
  const below = (id: string): string[] => [id, ...(children.get(id) ?? []).flatMap((child) => below(child.id))]
  const here = groups.map(({ id }) => id).filter((id) => below(id).some((one) => answered(one) > 0))
  const childrenOf = (id: string): string[] => (children.get(id) ?? []).map((child) => child.id).filter((child) => here.includes(child))
  const roots = (children.get(null) ?? []).map(({ id }) => id).filter((id) => here.includes(id))
  const nodeOf = (id: string): string => (roots.length === 1 && id === roots[0] ? all : id)
  const leaves = here.filter((id) => answered(id) > 0 || !childrenOf(id).length).map((group) => ({ group, node: childrenOf(group).length ? `${group}.own` : nodeOf(group) }))
  const sums = here.filter((id) => childrenOf(id).length).map((id): Sum => ({ whole: nodeOf(id), parts: [...childrenOf(id), ...leaves.filter(({ node }) => node === `${id}.own`).map(({ node }) => node)] }))
  return {
    groups: here, leaves, nodeOf, inside: below, childrenOf, lost: new Set(),
    direction: { name: place, nodes: [...new Set([all, ...here.map(nodeOf), ...leaves.map(({ node }) => node)])], sums: roots.length > 1 ? [{ whole: all, parts: roots }, ...sums] : sums },
  }
}

/** A question about the givers as a direction: those who gave a value, and in `rest` all others. */
export type Apart = { direction: Direction; leaves: readonly By[] }

export function apartBy(question: string, values: readonly string[]): Apart {
  const parts = [...values.map(nodeOfValue), rest]
  return { direction: { name: question, nodes: [all, ...parts], sums: [{ whole: all, parts }] }, leaves: values.map((value) => ({ question, value })) }
}
const rest = 'rest'
const nodeOfValue = (value: string): string => `v:${value}`

export const populationId = (places: Places, { group, by }: Population): string => idAt(places.nodeOf(group), by)
const idAt = (node: string, by: By): string => cellId({ [place]: node, ...(by && { [by.question]: nodeOfValue(by.value) }) })

export type Asked = {
  places: Places
  apart: readonly Apart[]
  /** Of those counted in a group and in none of its inner ones. */
  count: (population: Population) => number
  /** How many people there are: where there are none, everybody may know it. */
  people?: (population: Population) => number
  wanted: ReadonlySet<string>
  secret?: ReadonlySet<string>
  fewest: number
  counted?: Given['counted']
}

/** By their ids: of which the count may be told, so that of no other it can be worked out. */
export function tellable({ places, apart, count, people = count, wanted, secret = new Set(), fewest, counted = 'people' }: Asked): Set<string> {
  const counts = tableOf(places, apart, count), of = people === count ? counts : tableOf(places, apart, people)
  const known = new Set([...of].filter(([, given]) => given === 0).map(([id]) => id))
  const open = [...wanted].filter((id) => counts.has(id) && !known.has(id))
  // Nothing to hide, and so nothing to work out.
  if (![...counts].some(([id, given]) => !known.has(id) && (given < fewest || secret.has(id)))) return new Set(open)
  return protectedIn([places.direction, ...apart.map(({ direction }) => direction)], counts, { wanted: new Set(open), known, secret, fewest, counted, lost: places.lost })
}

/**
 * As `tellable`, of directions of any shape, in tables of places by each of the others. Of a round nothing was told before: where something in
 * such a table would be lost all the same, none of it is told.
 */
export function protectedIn(directions: readonly Direction[], counts: ReadonlyMap<string, number>, { lost: noted, ...given }: Pick<Given, 'wanted' | 'known' | 'secret' | 'fewest' | 'counted'> & { lost: Set<string> }): Set<string> {
  const { shown, lost } = protect({ directions, tables: tablesOf(directions), counts, answers: [], ...given })
  for (const id of lost) noted.add(id)
  return new Set(lost.length ? [] : shown)
}

const tablesOf = ([, ...others]: readonly Direction[]): string[][] => (others.length ? others.map(({ name }) => [place, name]) : [[place]])

function tableOf(places: Places, apart: readonly Apart[], count: (population: Population) => number): Map<string, number> {
  const rows = places.leaves.flatMap(({ group, node }) => {
    const whole = count({ group, by: null })
    if (!apart.length) return [{ at: { [place]: node }, given: whole }]
    return apart.flatMap(({ direction: { name }, leaves }) => {
      const parts = leaves.map((by) => ({ at: { [place]: node, [name]: nodeOfValue(by!.value) } as Place, given: count({ group, by }) }))
      return [...parts, { at: { [place]: node, [name]: rest }, given: whole - parts.reduce((sum, { given }) => sum + given, 0) }]
    })
  })
  const directions = [places.direction, ...apart.map(({ direction }) => direction)]
  return countsOf(directions, tablesOf(directions), rows)
}
