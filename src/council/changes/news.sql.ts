// Of which councils something has come since their members were told last.
import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'

/** Those that go on and were not told since a day. What came today is told of the next time, so that nothing is told twice. */
export const panelsWithNews = async (tx: Tx, { toldBy, today }: { toldBy: Day; today: Day }): Promise<string[]> =>
  (await sql<{ id: string }>`
    select p.id from panel p cross join lateral (select p.news_told_on as since) t
    where p.ended_on is null and p.news_told_on <= ${toldBy} and exists (
      select from panel_season s join panel_meeting m on m.season_id = s.id
      where s.panel_id = p.id and (
        exists (select from point_outcome o left join improvement i on i.id = o.improvement_id where o.meeting_id = m.id
          and ((o.answered_on >= t.since and o.answered_on < ${today}) or (i.moved_on >= t.since and i.moved_on < ${today})))
        or exists (select from meeting_amendment a where a.meeting_id = m.id and a.amended_on >= t.since and a.amended_on < ${today})
        or exists (select from minutes_release r where r.meeting_id = m.id and r.ended_on is null and r.published_on >= t.since and r.published_on < ${today})))
    order by p.id`.execute(tx)).rows.map(({ id }) => id)

export const noteNewsTold = (tx: Tx, panelId: string, on: Day) => tx.updateTable('panel').set({ news_told_on: on }).where('id', '=', panelId).execute()

/** Of what came before there was anybody to tell, nothing is told. */
export const beginNews = (tx: Tx, on: Day) => tx.updateTable('panel').set({ news_told_on: on }).where('news_told_on', 'is', null).execute()
