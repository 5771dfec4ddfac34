// Who is told of a trial by mail, in hours in which people may be written to: the supervisor that a unit is asked; its workers when it begins
// and before comments are due, twice at most and never whoever is away; and all of them what was decided.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueueToPeople } from '../../post/outbox-many.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import { toTellIn, type ToTell, type ToTellThere } from '../units.sql.ts'
import { noteDecisionsTold, noteTold, unitsToTell, type UnitToTell } from './remind.sql.ts'
import { tellNow } from './trial.ts'

type Told = { unit: UnitToTell; step: 'asked' | 'began' | 'comments' | 'decided'; people: readonly ToTell[] }
const kinds = { asked: 'trial-asked', began: 'trial-began', comments: 'trial-comments', decided: 'trial-decided' } as const

export async function tellUnits(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays)) return
  const units = await unitsToTell(tx, today)
  if (!units.length) return
  const people = await toTellIn(tx, units.map(({ unitId }) => unitId), today)
  const told = units.flatMap((unit) => toldOf(unit, people.get(unit.unitId)!, today))
  await enqueueToPeople(tx, told.flatMap(({ step, people: those }) => those.map((one) => ({ kind: kinds[step], ...one }))), now)
  for (const step of ['asked', 'began', 'comments'] as const) await noteTold(tx, told.filter((one) => one.step === step).map(({ unit }) => unit), step, today)
  await noteDecisionsTold(tx, today)
}

function toldOf(unit: UnitToTell, { workers, supervisors }: ToTellThere, today: Day): Told[] {
  if (unit.decision) return unit.acceptedOn ? [{ unit, step: 'decided', people: workers }] : []
  // All of them are away: it waits for them.
  const asks = !unit.answer && !unit.askedToldOn && today <= unit.untilOn && supervisors.length > 0
  const step = tellNow({ ...unit, units: [unit] }, unit, today)
  return [...(asks ? [{ unit, step: 'asked' as const, people: supervisors }] : []), ...(step ? [{ unit, step, people: workers }] : [])]
}
