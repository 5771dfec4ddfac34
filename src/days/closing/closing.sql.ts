// What has to be known before a day closes: what its tablets said last; and why it was closed all the same.
import type { Db, Tx } from '../../db/db.ts'
import { sql } from 'kysely'
import type { Day } from '../../text/dates.ts'
import type { Translated } from '../../text/language.ts'

/** `waiting`: how many records it had not sent when it was last heard of. */
export type TabletState = { id: string; name: string; waiting: number; heardOn: Day | null; endedOn: Day | null }

export const tabletStates = (db: Db, dayId: string): Promise<TabletState[]> =>
  db.selectFrom('day_tablet').select(['id', 'name', 'waiting', 'heard_on as heardOn', 'ended_on as endedOn']).where('day_id', '=', dayId).orderBy('name').orderBy('id').execute()

export type Explained = { about: 'paper' | 'tablet'; stationId: string | null; serviceLineId: string | null; tabletId: string | null; words: string }

export const addExplained = (tx: Tx, dayId: string, { about, stationId, serviceLineId, tabletId, words }: Explained): Promise<unknown> =>
  tx.insertInto('day_explained').values({ day_id: dayId, about, station_id: stationId, service_line_id: serviceLineId, tablet_id: tabletId, words }).execute()

export const explainedOf = (db: Db, dayId: string): Promise<(Explained & { tablet: string | null; line: Translated | null })[]> =>
  db.selectFrom('day_explained as x').leftJoin('day_tablet as t', 't.id', 'x.tablet_id').leftJoin('service_line as l', 'l.id', 'x.service_line_id').leftJoin('day_station as s', 's.id', 'x.station_id').where('x.day_id', '=', dayId)
    .select([sql<Explained['about']>`x.about`.as('about'), 'x.station_id as stationId', 'x.service_line_id as serviceLineId', 'x.tablet_id as tabletId', 'x.words', 't.name as tablet', 'l.name as line']).orderBy('s.number').orderBy('t.name').orderBy('x.id').execute()
