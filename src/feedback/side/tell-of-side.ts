// That a worker has told their side is told to those who decide on it, without a word of it.
import type { Tx } from '../../db/db.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayDecideSide } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { whoAnswers } from '../answerable.sql.ts'
import { staffWhoRead } from '../bring/readers.sql.ts'
import { addEvent, type Case } from '../cases.sql.ts'
import { asTimeOf } from '../time-of.ts'
import type { Side } from './side.sql.ts'
import { whoDecides } from './who-decides.ts'

/** The case must be locked. The story names nobody: to those who only read it, who was asked is not told. */
export async function tellOfSide(tx: Tx, one: Case, { personId: writerId, askedById }: Pick<Side, 'personId' | 'askedById'>, now: Date): Promise<void> {
  const at = asTimeOf(one, now)
  await addEvent(tx, { caseId: one.id, name: 'side-told', by: null, now: at })
  const besides = { dueOn: one.dueOn, concerned: new Set(one.concernedIds) }
  const answering = await whoAnswers(tx, one, dayOf(now), { ...besides, handlerNowId: one.handlerId })
  const asker = (await whoAnswers(tx, one, dayOf(now), { ...besides, handlerNowId: askedById })).people.get(askedById)
  const { supervisorId, lineManagerId, coordinatorId } = answering
  const people = { askerId: askedById, handlerId: one.handlerId, supervisorId, lineManagerId, coordinatorId }
  const staff = await staffWhoRead(tx, dayOf(now), Object.values(people).filter((id) => id !== null))
  const told = whoDecides(people, {
    may: (id) => staff.some((each) => each.personId === id && mayDecideSide(each, one, writerId)),
    isThere: (id) => (id === askedById ? asker : answering.people.get(id))?.reachable ?? false,
  })
  for (const { personId, language } of staff.filter(({ personId }) => told.includes(personId))) {
    await enqueue(tx, { kind: 'side-told', caseId: one.id, personId, language, now: at })
  }
}
