// The coordinators are told by mail of what a council sent on: once, and once more when nobody has answered in two weeks. One mail a day at
// most, in hours in which people may be written to, and never to whoever is away.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { coordinators } from '../units.sql.ts'
import { noteTold, proposalsToTell, wasToldOn } from './remind.sql.ts'

const remindAfterDays = 14

export async function tellOfProposals(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays) || await wasToldOn(tx, today)) return
  const untold = await proposalsToTell(tx, daysAfter(today, -remindAfterDays))
  const people = untold.length ? await coordinators(tx, today) : []
  // All of them are away: it waits for them.
  if (!people.length) return
  const kind = untold.some(({ toldOn }) => !toldOn) ? 'proposal-arrived' : 'proposal-waits'
  for (const { personId, language } of people) await enqueue(tx, { kind, personId, language, now })
  await noteTold(tx, untold, today)
}
