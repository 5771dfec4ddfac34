// Somebody else supervises a unit or leads a service line from now on: what came to the one before them because of that, and
// what they were told of, is not left with them by mistake. It is decided with the change, as for the handlers of a service.
import type { Tx } from '../../db/db.ts'
import { inLockOrder } from '../../db/lock-order.ts'
import { openCasesOfPlace } from './hand-over.sql.ts'
import type { LeftOpen } from './service-handlers.ts'

export const leftBySupervisor = async (
  tx: Tx, unitId: string, before: { supervisorId: string | null }, after: { supervisorId: string | null },
): Promise<LeftOpen[]> => left(tx, before.supervisorId, after.supervisorId, { unitId })

export const leftByManager = async (
  tx: Tx, serviceLineId: string, before: { managerId: string | null }, after: { managerId: string | null },
): Promise<LeftOpen[]> => left(tx, before.managerId, after.managerId, { serviceLineId })

async function left(tx: Tx, personId: string | null, nextId: string | null, place: { unitId: string } | { serviceLineId: string }): Promise<LeftOpen[]> {
  if (!personId || personId === nextId) return []
  return inLockOrder(await openCasesOfPlace(tx, { personId, ...place })).map((caseId) => ({ caseId, personId }))
}
