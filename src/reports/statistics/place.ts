// Where feedback is about, as statistics tell it: the whole organisation, a service line, a unit in a line, and a unit with all its lines.
import { all, type Direction, type Sum } from '../disclosure/tables.ts'

/** All null: the whole. A line without a unit: all of the line. A unit without a line: the unit with all its lines. */
export type StatPlace = { serviceLineId: string | null; unitId: string | null }

export type Level = 'whole' | 'line' | 'unit'
export const levelOf = ({ serviceLineId, unitId }: StatPlace): Level => (unitId ? 'unit' : serviceLineId ? 'line' : 'whole')

/** Where one thing was counted: of a unit in a line, either of which may not be known. */
export const leafOf = ({ serviceLineId, unitId }: StatPlace): string => `${serviceLineId ?? '-'}/${unitId ?? '-'}`

/**
 * Places as a direction, by where things were counted. What is of no line, or in a line of no unit, is a part that is never shown. A unit
 * all of whose cases are in one line is that part of the line.
 */
export function placesFrom(counted: readonly StatPlace[]): { direction: Direction; nodeOf: (place: StatPlace) => string | null } {
  const leaves = new Map(counted.map((place) => [leafOf(place), place]))
  const lines = Map.groupBy(leaves.values(), ({ serviceLineId }) => serviceLineId)
  const units = Map.groupBy(leaves.values(), ({ unitId }) => unitId)
  const parted = (id: string | null, inside: readonly StatPlace[]): string | null => (id !== null && inside.length > 1 ? id : null)
  const lineNode = (id: string | null): string[] => {
    const inside = lines.get(id)!.map(leafOf)
    return id === null || inside.length === 1 ? inside : [id]
  }
  const sumOf = ([id, inside]: [string | null, StatPlace[]]): Sum[] => { const whole = parted(id, inside); return whole ? [{ whole, parts: inside.map(leafOf) }] : [] }
  const top: Sum[] = leaves.size ? [{ whole: all, parts: [...lines.keys()].flatMap(lineNode) }] : []
  const direction: Direction = {
    name: 'place',
    nodes: [...new Set([all, ...[...lines, ...units].flatMap(([id, inside]) => parted(id, inside) ?? []), ...leaves.keys()])],
    sums: [...top, ...[...lines].flatMap(sumOf), ...[...units].flatMap(sumOf)],
  }
  const nodeOf = ({ serviceLineId, unitId }: StatPlace): string | null => {
    if (serviceLineId && unitId) return leaves.has(leafOf({ serviceLineId, unitId })) ? leafOf({ serviceLineId, unitId }) : null
    const [id, inside] = unitId ? [unitId, units.get(unitId)] : serviceLineId ? [serviceLineId, lines.get(serviceLineId)] : [null, undefined]
    if (id === null) return all
    return inside ? parted(id, inside) ?? leafOf(inside[0]!) : null
  }
  return { direction, nodeOf }
}

/** All places of which something may be told. */
export function toldPlaces(counted: readonly StatPlace[]): StatPlace[] {
  const lines = new Set(counted.flatMap(({ serviceLineId }) => serviceLineId ?? [])), units = new Set(counted.flatMap(({ unitId }) => unitId ?? []))
  return [
    { serviceLineId: null, unitId: null },
    ...[...lines].map((serviceLineId) => ({ serviceLineId, unitId: null })),
    ...[...units].map((unitId) => ({ serviceLineId: null, unitId })),
    ...new Map(counted.filter(({ serviceLineId, unitId }) => serviceLineId && unitId).map(({ serviceLineId, unitId }) => [leafOf({ serviceLineId, unitId }), { serviceLineId, unitId }])).values(),
  ]
}
