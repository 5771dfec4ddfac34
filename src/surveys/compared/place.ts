// The place whose answers are compared over time: a unit in its service line, a line, or the whole. Each round has groups of its own; a
// place is what they have in common.
import type { GroupPlace, RoundGroup } from '../groups.ts'

/** As it stands in an address, so that it can be kept: whole, line.<id>, unit.<id> or unit.<id>.<line>. */
export const placeCode = ({ serviceLineId, unitId }: GroupPlace): string =>
  (unitId ? ['unit', unitId, ...(serviceLineId ? [serviceLineId] : [])] : serviceLineId ? ['line', serviceLineId] : ['whole']).join('.')

export const isAt = (place: GroupPlace, group: GroupPlace): boolean => placeCode(place) === placeCode(group)

type Named = RoundGroup & { position: number | null }

/** Each place once, by name; lines, and in each its units. The whole first. */
export function placesOf(groups: readonly Named[]): RoundGroup[] {
  const named = (one: Named) => [one.lineName?.fi ?? '', one.unitName?.fi ?? ''] as const
  return [...new Map(groups.map((group) => [placeCode(group), group])).values()].toSorted((a, b) => {
    const [[lineA, unitA], [lineB, unitB]] = [named(a), named(b)]
    return (a.position ?? -1) - (b.position ?? -1) || lineA.localeCompare(lineB, 'fi') || unitA.localeCompare(unitB, 'fi')
  })
}
