// Where an improvement is, when the unit or the service line that it is of ends: it goes on in another one, or as a matter of the whole
// organisation, and where the role that answered for it ends with it, the role of the new place answers.
import type { Improvement, Scope } from '../improvement.ts'
import type { Owner } from '../owner.ts'

/** A unit or a service line that ends. */
export type Ending = { kind: 'unit' | 'line'; id: string }
export type Place = Ending | { kind: 'whole' }

/** As history and forms have it: "unit:<id>", "whole". */
export const placeCode = (place: Place): string => (place.kind === 'whole' ? place.kind : `${place.kind}:${place.id}`)

/** A unit's goes to a unit or a service line; that of a line to another line, or to the organisation. */
export function goOnAt(one: Pick<Improvement, 'serviceLineId' | 'unitIds' | 'owner'>, ending: Ending, to: Place): Pick<Scope, 'serviceLineId' | 'unitIds'> & { owner: Owner } {
  const answers = one.owner.ofId === ending.id
  const owner = answers ? ownerAt(to) : one.owner
  if (ending.kind === 'line') return { serviceLineId: one.serviceLineId === ending.id ? (to.kind === 'line' ? to.id : null) : one.serviceLineId, unitIds: one.unitIds, owner }
  const others = one.unitIds.filter((id) => id !== ending.id)
  if (to.kind === 'unit') return { serviceLineId: one.serviceLineId, unitIds: [...new Set(one.unitIds.length > others.length ? [...others, to.id] : others)], owner }
  return { serviceLineId: to.kind === 'line' ? to.id : null, unitIds: others, owner }
}

function ownerAt(to: Place): Owner {
  if (to.kind === 'unit') return { role: 'unit-supervisor', ofId: to.id }
  return to.kind === 'line' ? { role: 'line-manager', ofId: to.id } : { role: 'coordinator', ofId: null }
}
