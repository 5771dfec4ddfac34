// Tells by mail that a tablet in a waiting room has fallen silent: whoever let it in, or who supervises the unit once they have left; in office
// hours, and once a week however many there are.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { inOfficeHours } from '../../feedback/reminder.ts'
import { enqueue } from '../../post/outbox.sql.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { noteToldSilent, tabletsInRooms } from '../tablets/tablets.sql.ts'
import { carersOf } from './rooms.sql.ts'
import { isSilent } from './silent.ts'

const daysBetween = 7

export async function tellOfSilentTablets(tx: Tx, now: Date): Promise<void> {
  const { officeOpens: opens, officeCloses: closes, closedDays } = await organisation(tx)
  if (!inOfficeHours(now, { opens, closes, closedDays })) return
  const today = dayOf(now)
  const tablets = await tabletsInRooms(tx)
  const carers = await carersOf(tx, tablets.map(({ id }) => id), today)
  for (const { personId, language, tabletIds } of carers) {
    const own = tablets.filter(({ id }) => tabletIds.includes(id))
    const silent = own.filter((tablet) => isSilent(tablet, today, closedDays))
    if (!silent.length || own.some(({ toldSilentOn }) => toldSilentOn !== null && today < daysAfter(toldSilentOn, daysBetween))) continue
    await noteToldSilent(tx, silent.map(({ id }) => id), today)
    await enqueue(tx, { kind: 'tablet-silent', personId, language, now })
  }
}
