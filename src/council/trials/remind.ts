// Who is told of a trial by mail, in hours in which people may be written to: the supervisor that a unit is asked; its workers when it begins
// and before comments are due, twice at most and never whoever is away; and all of them what was decided.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import type { MessageKind } from '../../post/message.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf } from '../../text/dates.ts'
import { supervisorsOf, workersOf, type ToTell } from '../units.sql.ts'
import { noteDecisionsTold, noteTold, unitsToTell } from './remind.sql.ts'
import { tellNow } from './trial.ts'

export async function tellUnits(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays)) return
  for (const unit of await unitsToTell(tx, today)) {
    if (unit.decision) {
      if (unit.acceptedOn) await mail(tx, 'trial-decided', await workersOf(tx, unit.unitId, today), now)
      continue
    }
    if (!unit.answer && !unit.askedToldOn && today <= unit.untilOn) {
      const supervisors = await supervisorsOf(tx, unit.unitId, today)
      // All of them are away: it waits for them.
      if (supervisors.length) {
        await mail(tx, 'trial-asked', supervisors, now)
        await noteTold(tx, unit, 'asked', today)
      }
    }
    const step = tellNow({ ...unit, units: [unit] }, unit, today)
    if (!step) continue
    await mail(tx, step === 'began' ? 'trial-began' : 'trial-comments', await workersOf(tx, unit.unitId, today), now)
    await noteTold(tx, unit, step, today)
  }
  await noteDecisionsTold(tx, today)
}

async function mail(tx: Tx, kind: MessageKind, people: readonly ToTell[], now: Date): Promise<void> {
  for (const { personId, language } of people) await enqueue(tx, { kind, personId, language, now })
}
