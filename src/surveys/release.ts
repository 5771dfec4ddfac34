// When answers that wait may be counted. They go out in batches of at least so many, from a pool that never runs empty while a
// round is open: whoever watches what comes in and what goes out cannot tell that the newest is among what went. This is the
// pool mix of A. Serjantov, R. Dingledine and P. Syverson, From a Trickle to a Flood, 2002, with a pool of k.

/** wait: with the unit's, once there are enough · higher: not with the unit's at all · anyway: with the unit's, though few answer. */
export const fewChoices = ['wait', 'higher', 'anyway'] as const
export type FewChoice = (typeof fewChoices)[number]

/** `parentId`: of the group in which this one is counted too: of a unit its service line, of a line the whole; null: the whole. */
export type Group = { id: string; parentId: string | null }
export type Waiting = { id: string; groupId: string; few: FewChoice }
/** `few`: fewer than are shown to anybody but the unit. */
export type Batch = { groupId: string; ids: string[]; few: boolean }
export type Releases = { batches: Batch[]; erased: string[] }

/** A random order of the same. */
export type Shuffle = <T>(list: readonly T[]) => T[]

/**
 * While a round is open: of each group in which at least twice as many wait as are shown together, all but that many. So what
 * is left at the end is enough again. `waiting` is where it was handed in; what is not for the unit waits higher up.
 */
export function releasedWhileOpen(groups: readonly Group[], waiting: readonly Waiting[], fewest: number, shuffle: Shuffle): Batch[] {
  return byGroup(groups, waiting).flatMap(({ group, rows }) =>
    rows.length >= 2 * fewest ? [{ groupId: group.id, ids: shuffle(rows).slice(fewest).map(({ id }) => id), few: false }] : [])
}

/**
 * When a round has closed nothing waits any more. A group with enough goes out; of one with too few, what its givers let the
 * unit read all the same goes to the unit alone, and the rest is counted with what is around it, or erased, as was promised.
 */
export function releasedAtClose(groups: readonly Group[], waiting: readonly Waiting[], fewest: number, leftover: 'up' | 'erase', shuffle: Shuffle): Releases {
  const batches: Batch[] = []
  const erased: string[] = []
  const held = new Map(byGroup(groups, waiting).map(({ group, rows }) => [group.id, rows]))
  for (const group of deepestFirst(groups)) {
    const rows = held.get(group.id) ?? []
    if (rows.length >= fewest) {
      batches.push({ groupId: group.id, ids: shuffle(rows).map(({ id }) => id), few: false })
      continue
    }
    const isLeaf = !groups.some(({ parentId }) => parentId === group.id)
    const anyway = isLeaf ? rows.filter(({ few }) => few === 'anyway') : []
    if (anyway.length) batches.push({ groupId: group.id, ids: shuffle(anyway).map(({ id }) => id), few: true })
    const rest = rows.filter((row) => !anyway.includes(row))
    if (group.parentId !== null && (leftover === 'up' || !isLeaf)) held.set(group.parentId, [...held.get(group.parentId) ?? [], ...rest])
    else erased.push(...rest.map(({ id }) => id))
  }
  return { batches, erased }
}

/** Each group with what waits in it; what is not for the unit, in the group around it. */
function byGroup(groups: readonly Group[], waiting: readonly Waiting[]): { group: Group; rows: Waiting[] }[] {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]))
  const rows = Map.groupBy(waiting, ({ groupId, few }) => (few === 'higher' ? parents.get(groupId) ?? groupId : groupId))
  return groups.map((group) => ({ group, rows: rows.get(group.id) ?? [] }))
}

function deepestFirst(groups: readonly Group[]): Group[] {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]))
  const depth = (id: string): number => { const parent = parents.get(id); return parent ? depth(parent) + 1 : 0 }
  return groups.toSorted((a, b) => depth(b.id) - depth(a.id))
}
