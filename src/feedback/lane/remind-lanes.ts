// The clock of a lane is not forgotten, whatever becomes of the case meanwhile: whoever handles it is reminded before it runs
// out and when it has, and then those above them are told too, who may read the case from then on. It is told in steps that
// have an end; what nobody takes care of even then stays in the coordinator's list.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { laneRemindOn, laneToldOn, type Told } from '../../lanes/clock.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf } from '../../text/dates.ts'
import type { Answering } from '../answerable.sql.ts'
import { addEvent, lockCase, type Case } from '../cases.sql.ts'
import { directorOf, superiorOf } from '../escalate.ts'
import { inOfficeHours } from '../reminder.ts'
import type { Candidate } from '../route.ts'
import { addInformed } from '../routing/about.sql.ts'
import { notTo } from '../threat/threats.sql.ts'
import { asTimeOf } from '../time-of.ts'
import { lanesToRemindOf, marksOf, setLaneRemindOn, type Mark } from './lanes.sql.ts'
import { whoCares } from './who-cares.ts'

export async function remindLanes(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  for (const { caseId, markId } of await lanesToRemindOf(tx, dayOf(now))) {
    const one = await lockCase(tx, caseId)
    // It may have been taken care of while we waited for the lock.
    const mark = one && (await marksOf(tx, caseId)).find(({ id }) => id === markId)
    if (one && mark?.dueOn && !mark.doneOn && !mark.endedOn) await remindOf(tx, one, { ...mark, dueOn: mark.dueOn }, now)
  }
}

async function remindOf(tx: Tx, one: Case, mark: Mark & { dueOn: string }, now: Date): Promise<void> {
  const { carer, answering } = await whoCares(tx, one, now)
  const steps = { tellDirectorAfter: answering.tellAfter.director, closedDays: answering.closedDays }
  await setLaneRemindOn(tx, mark.id, laneRemindOn(dayOf(now), mark.dueOn, steps))
  if (carer) await tell('lane-reminder', carer)
  for (const above of whoIsAbove(one, answering, await notTo(tx, one), laneToldOn(dayOf(now), mark.dueOn, steps))) {
    if (above.id === carer?.id) continue
    if (!one.parties.some(({ personId }) => personId === above.id)) await addInformed(tx, { caseId: one.id, personId: above.id, by: null, on: dayOf(now) })
    await tell('lane-late', above)
  }

  async function tell(kind: 'lane-reminder' | 'lane-late', { id, language }: Candidate) {
    const at = asTimeOf(one, now)
    await enqueue(tx, { kind, caseId: one.id, personId: id, language, now: at })
    await addEvent(tx, { caseId: one.id, name: 'lane-reminded', by: null, detail: { lane: mark.lane, handler: id, ...(kind === 'lane-late' && { how: 'late' }) }, now: at })
  }
}

function whoIsAbove(one: Case, answering: Answering, never: ReadonlySet<string>, told: readonly Told[]): Candidate[] {
  const superior = told.includes('superior') ? superiorOf(answering, one.handlerId, never) : null
  const director = superior && told.includes('director') ? directorOf(answering, one.handlerId, superior.id, never) : null
  return [superior, director].filter((each) => each !== null)
}
