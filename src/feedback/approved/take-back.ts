// Whoever moderates takes back what was approved for a unit and could tell who somebody is. They read no case: what they take
// back is named by a mark, from which nothing leads to the case.
import type { Tx } from '../../db/db.ts'
import { handOf, type Actor } from '../../staff/actor.ts'
import { mayTakeBack } from '../../staff/duties.ts'
import { dayOf } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { lockCase } from '../cases.sql.ts'
import { recordOfCase } from '../record-of-case.ts'
import { endShare, sharedWithUnit, sharesOf } from './shares.sql.ts'

export const markOf = ({ caseId, number }: { caseId: string; number: number }): string => versionOf({ caseId, number: String(number) })

type Unit = Parameters<typeof mayTakeBack>[1]

/** What is there no more has been taken back already, or was approved anew, and then it is another. */
export async function takeBack(tx: Tx, { unit, mark }: { unit: Unit; mark: string }, { actor, now }: { actor: Actor; now: Date }): Promise<'done' | 'not-there' | 'not-found'> {
  if (!mayTakeBack(actor, unit)) return 'not-found'
  const found = (await sharedWithUnit(tx, unit.id, [actor.personId, handOf(actor)])).find((one) => markOf(one) === mark)
  const one = found && (await lockCase(tx, found.caseId))
  if (!found || !one) return 'not-there'
  const [last] = await sharesOf(tx, found.caseId)
  if (last?.number !== found.number || last.endedOn) return 'not-there'
  await endShare(tx, found.caseId, actor.personId, dayOf(now), { takenBack: true })
  await recordOfCase(tx, one, { what: 'case-changed', by: actor, detail: { step: 'taken-back' } }, now)
  return 'done'
}
