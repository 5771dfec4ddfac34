// The pages of the directory that have an address of their own.
import { sql } from 'kysely'
import type { Db } from '../../db/db.ts'
import type { Day } from '../../text/dates.ts'
import type { KnownPage } from './sitemap.ts'

export async function knownPages(db: Db, today: Day): Promise<KnownPage[]> {
  const { rows } = await sql<{ page: 'situation' | 'municipality' | 'service' | 'unit' | 'place' | 'change' | 'bulletin'; id: string }>`
    select 'situation' as page, id from life_situation where ended_on is null or ended_on > ${today}
    union all select 'municipality', id from municipality m where exists (
      select from unit u join service_unit su on su.unit_id = u.id left join place p on p.id = u.place_id
      where coalesce(u.municipality_id, p.municipality_id) = m.id and (u.ended_on is null or u.ended_on > ${today}))
    union all select 'service', s.id from service s join service_line l on l.id = s.service_line_id
      where (s.ended_on is null or s.ended_on > ${today}) and (l.ended_on is null or l.ended_on > ${today})
    union all select 'unit', id from unit where ended_on is null or ended_on > ${today}
    union all select 'place', id from place where ended_on is null or ended_on > ${today}
    union all select 'change', id from improvement where shown_on is not null and taken_back_on is null
    union all select 'bulletin', id from bulletin_issue`.execute(db)
  return rows.map(({ page, id }) => ({ page, parameters: { [page]: id } }))
}
