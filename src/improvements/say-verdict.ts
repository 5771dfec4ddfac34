// Somebody who gave feedback says whether it has changed for them: by the receipt alone, once for each "done", and otherwise if they
// think otherwise. Nothing of it stands in the story of their case: who handles it is not to see who said what.
import type { Tx } from '../db/db.ts'
import { dayOf } from '../text/dates.ts'
import { lockImprovement } from './improvements.sql.ts'
import { isShown } from './improvement.ts'
import { improvementsOf } from './sources.sql.ts'
import { keepVerdict, type Says } from './verdicts.sql.ts'

/** `not-asked`: it is not done, or not theirs to see. */
export async function sayVerdict(tx: Tx, { improvementId, caseId, says }: { improvementId: string; caseId: string; says: Says }, { now }: { now: Date }): Promise<'done' | 'not-asked'> {
  const today = dayOf(now)
  const one = await lockImprovement(tx, improvementId, today)
  const linked = one && (await improvementsOf(tx, caseId, today)).find(({ id }) => id === improvementId)
  if (!one || !linked || one.state !== 'done' || !one.settledOn || !(isShown(one) || linked.told)) return 'not-asked'
  await keepVerdict(tx, { improvementId, caseId, says, settledOn: one.settledOn })
  return 'done'
}
