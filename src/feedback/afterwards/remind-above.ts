// What was told past the unit is not forgotten: whoever was told is reminded until they have said what was done, and when
// they cannot be reached any more the next above them is told.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import { leave } from '../bring/readers.sql.ts'
import { lockCase } from '../cases.sql.ts'
import { workingDaysAfter } from '../deadline.ts'
import { inOfficeHours } from '../reminder.ts'
import { letThemKnow, whoIsAbove } from './tell-above.ts'
import { passToldAbove, toldAboveOf, toldToRemindOf } from './told-above.sql.ts'

export async function remindAbove(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays, remindEveryWorkingDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const remindOn = workingDaysAfter(dayOf(now), remindEveryWorkingDays, closedDays)
  for (const { caseId, weeks } of await toldToRemindOf(tx, dayOf(now))) {
    const one = await lockCase(tx, caseId)
    const told = one && (await toldAboveOf(tx, caseId)).find((each) => each.weeks === weeks)
    if (!told || told.answeredOn) continue
    const { above, answering } = await whoIsAbove(tx, one, now)
    const person = answering.people.get(told.personId)
    // Somebody may have noted since that it concerns them.
    if ((person?.reachable && !one.concernedIds.includes(told.personId)) || !above) {
      await passToldAbove(tx, caseId, weeks, { personId: told.personId, remindOn })
      if (person) await enqueue(tx, { kind: 'told-above', personId: person.id, language: person.language, now })
      continue
    }
    // Whoever has gone away is not left in the case: once it is no longer theirs, a page might name them.
    if (one.parties.some(({ personId, quiet }) => quiet && personId === told.personId)) await leave(tx, { caseId, personId: told.personId, day: dayOf(now) })
    await passToldAbove(tx, caseId, weeks, { personId: above.id, remindOn })
    await letThemKnow(tx, one, above, now)
  }
}
