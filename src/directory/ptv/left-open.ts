// Who loses a service by what PTV says: a unit no longer gives it, and with it goes its handler there, who may have cases open.
import type { Db } from '../../db/db.ts'
import { leftOpen, type LeftOpen } from '../../feedback/handover/service-handlers.ts'
import { findEditedService } from '../service.sql.ts'
import type { Plan } from './plan.ts'
import { membersOf } from './values.ts'

/** Open cases whose handler would no longer be one here, were the plan applied; in no order that says whose they are. */
export async function leftByPlan(db: Db, { steps }: Plan): Promise<LeftOpen[]> {
  const left: LeftOpen[] = []
  for (const { item, entryId, changes, merged } of steps) {
    const losesUnit = changes.some(({ key, after }) => key.startsWith('unit ') && !after)
    const stored = item.kind === 'service' && entryId && losesUnit ? await findEditedService(db, entryId) : null
    if (!stored) continue
    const given = new Set(membersOf(merged, 'unit '))
    left.push(...await leftOpen(db, entryId!, stored, { ...stored, units: stored.units.filter(({ unitId }) => given.has(unitId)) }))
  }
  return left
}
