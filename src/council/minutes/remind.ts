// Letters to a council that nobody has opened in three working days: its secretary is told, and its chair too when a week later nobody has yet,
// or while the secretary is away. Once a week at most, in the way that each chose, in hours in which people may be written to.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { workingDaysAfter } from '../../feedback/deadline.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf, daysAfter, type Day } from '../../text/dates.ts'
import type { Member } from '../panels/member.ts'
import { membersNow } from '../panels/members.sql.ts'
import { isAway, noteLettersTold, unopenedLetters } from './remind.sql.ts'

const unopenedWorkingDays = 3
const everyDays = 7

export async function tellOfLetters(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { closedDays } = await organisation(tx)
  if (!mayWriteNow(now, closedDays)) return
  for (const { panelId, oldest, toldOn } of await unopenedLetters(tx)) {
    if (today < workingDaysAfter(oldest, unopenedWorkingDays, closedDays) || (toldOn && today < daysAfter(toldOn, everyDays))) continue
    const people = await toTell(tx, panelId, { again: toldOn !== null && toldOn >= oldest, today })
    // Nobody can be written to: it waits for them.
    if (!people.length) continue
    await enqueueToSeats(tx, people.map(({ id, reached, language }) => ({ kind: reached === 'sms' ? 'sms-seat-letters' : 'seat-letters', seatId: id, language: language ?? 'fi' })), now)
    await noteLettersTold(tx, panelId, today)
  }
}

/** `again`: the secretary has been told of them already. */
async function toTell(tx: Tx, panelId: string, { again, today }: { again: boolean; today: Day }): Promise<Member[]> {
  const lead: Member[] = []
  for (const one of await membersNow(tx, panelId, today)) {
    if (one.part !== 'member' && one.personId && (one.reached === 'mail' || one.reached === 'sms') && !(await isAway(tx, one.personId, today))) lead.push(one)
  }
  const secretary = lead.filter(({ part }) => part === 'secretary')
  return again || !secretary.length ? lead : secretary
}
