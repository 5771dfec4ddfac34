// For whom the answers of a round are shown together: units in their service lines, service lines, and the whole.
import type { ListedService } from '../directory/lists.sql.ts'
import type { Translated } from '../text/language.ts'
import type { Group } from './release.ts'

/** A unit in a line, a line, or the whole. */
export type GroupPlace = { serviceLineId: string | null; unitId: string | null }
export type RoundGroup = GroupPlace & { id: string; lineName: Translated | null; unitName: Translated | null }

/** The groups of a round that opens: what its survey is of, and all that is in it. */
export function placesFor({ serviceLineId, unitId }: GroupPlace, services: readonly Pick<ListedService, 'line' | 'units'>[]): GroupPlace[] {
  if (unitId) return [{ serviceLineId: null, unitId }]
  const inside = services.filter(({ line }) => !serviceLineId || line.id === serviceLineId)
  const lines = [...new Set(inside.map(({ line }) => line.id))]
  return [
    { serviceLineId, unitId: null },
    ...(serviceLineId ? [] : lines.map((id) => ({ serviceLineId: id, unitId: null }))),
    ...lines.flatMap((id) => [...new Set(inside.filter(({ line }) => line.id === id).flatMap(({ units }) => units.map((unit) => unit.id)))].map((unit) => ({ serviceLineId: id, unitId: unit }))),
  ]
}

/** Which is counted in which: a unit in its line, a line in the whole, as far as the round knows them. */
export const asTree = (groups: readonly RoundGroup[]): Group[] => groups.map((group) => ({ id: group.id, parentId: around(group, groups)?.id ?? null }))

/** Where an answer belongs that says it is about this: there, or in the nearest that is around it. */
export const groupFor = (groups: readonly RoundGroup[], place: GroupPlace): RoundGroup =>
  groups.find((group) => group.unitId === place.unitId && (group.serviceLineId === place.serviceLineId || !group.serviceLineId) && place.unitId !== null)
  ?? around({ ...place, unitId: place.unitId ?? '' }, groups) ?? groups.find((group) => !group.unitId) ?? groups[0]!

function around({ serviceLineId, unitId }: GroupPlace, groups: readonly RoundGroup[]): RoundGroup | undefined {
  const whole = groups.find((group) => !group.unitId && !group.serviceLineId)
  if (unitId === null) return serviceLineId ? whole : undefined
  return groups.find((group) => group.unitId === null && serviceLineId !== null && group.serviceLineId === serviceLineId) ?? whole
}
