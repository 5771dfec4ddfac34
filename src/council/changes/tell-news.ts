// Whoever sits on a council and wants to is told that something came of what was said: an answer of the staff, a step of an improvement, an amendment
// or a published memo. Once a week at most and all in one, in the way that they chose, in hours in which people may be written to. What it is they read after signing in.
import type { Tx } from '../../db/db.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { enqueueToSeats } from '../../post/outbox.sql.ts'
import { mayWriteNow } from '../../post/quiet-hours.ts'
import { dayOf, daysAfter } from '../../text/dates.ts'
import { membersNow } from '../panels/members.sql.ts'
import { beginNews, noteNewsTold, panelsWithNews } from './news.sql.ts'

const everyDays = 7

export async function tellNews(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  await beginNews(tx, today)
  if (!mayWriteNow(now, (await organisation(tx)).closedDays)) return
  for (const panelId of await panelsWithNews(tx, { toldBy: daysAfter(today, -everyDays), today })) {
    const members = (await membersNow(tx, panelId, today)).filter(({ news, personId, reached }) => news && personId && (reached === 'mail' || reached === 'sms'))
    await enqueueToSeats(tx, members.map(({ id, reached, language }) => ({ kind: reached === 'sms' ? 'sms-seat-news' : 'seat-news', seatId: id, language: language ?? 'fi' })), now)
    await noteNewsTold(tx, panelId, today)
  }
}
